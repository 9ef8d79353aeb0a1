import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DOMParser } from 'linkedom';
import { exampleStory } from '@clipsheet/fixtures';
import { addresses, previewTable, type PreviewRules } from '@clipsheet/sharing';
import { WHOLE_STORY } from '@clipsheet/story';
import { judged } from './cards/network-sheet.js';
import { networkChecks } from './checks/network-checks.js';
import { headOf, previewsOf } from './page-previews.js';
import { en } from './words/en.js';

before(() => Object.assign(globalThis, { DOMParser }));
after(() => Reflect.deleteProperty(globalThis, 'DOMParser'));

const story = exampleStory({
  publisher: { name: 'The Morning Sheet', url: 'https://morning-sheet.example/', colour: '#0a6a73' },
});
const image = {
  url: 'https://clips.example/a.jpg',
  width: 1200,
  height: 630,
  type: 'image/jpeg' as const,
  alt: 'A card',
  bytes: 90_000,
};

/** All that the studio shows of one network, by a table of rules. */
function shownOf(id: string, table: readonly PreviewRules[]) {
  const head = headOf(story, WHOLE_STORY, image, addresses('https://clips.example/'), table);
  const previews = previewsOf(head, image, table);
  const card = judged(previews, en, true).find(({ preview }) => preview.id === id);
  return {
    tags: head.tags.map(({ name }) => name),
    title: card?.preview.title?.text,
    colour: card?.preview.colour,
    verdict: card?.verdict.words,
    lint: networkChecks(previews, en)
      .filter((check) => check.id.endsWith(`:${id}`))
      .map(({ title }) => title),
  };
}

/** Slack's card, by a table in which another row may differ. */
function cardOf(table: readonly PreviewRules[]) {
  const { tags, ...card } = shownOf('slack', table);
  return card;
}

test('one row of the networks’ table is altered, and the tags, the card, its verdict and the lint all follow', () => {
  const row = previewTable.find(({ id }) => id === 'discord');
  assert.ok(row?.colour);
  const { colour, ...without } = row;
  const altered = previewTable.map((one) =>
    one === row ? { ...without, titleLimit: { count: 12, unit: 'graphemes' as const } } : one,
  );
  const [was, is] = [shownOf('discord', previewTable), shownOf('discord', altered)];
  assert.ok(was.tags.includes('theme-color') && !is.tags.includes('theme-color'));
  assert.deepEqual([was.colour, is.colour], ['#0a6a73', undefined]);
  assert.equal(was.title, story.headline);
  assert.ok(is.title && is.title.length <= 12 && is.title.endsWith('…'), is.title);
  assert.match(is.verdict ?? '', /^Headline cut after/);
  assert.deepEqual([was.lint.length, is.lint.length], [0, 1]);
  assert.match(is.lint[0] ?? '', /^Discord cuts the headline after/);
  assert.deepEqual(cardOf(altered), cardOf(previewTable), 'another network shows what it did');
});
