import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory } from '@clipsheet/story';
import type { Draft } from './api.js';
import { corrected, correctables } from './correction.js';

const story = parseStory({
  schema: 1,
  id: 'harbour',
  revision: 3,
  headline: 'Lights back on',
  lang: 'en',
  quotes: [{ id: 'sky', text: 'We had forgotten the sky', speaker: 'Rose Tregarth', spokenTo: 'CNN' }],
  corrections: [{ date: '2026-11-20', is: 'The pier is in Selwick.' }],
});
const draft: Draft = { story, report: [], verdicts: {}, excused: {} };
const now = new Date('2026-11-25T14:00:00.000Z');
const answers = { place: '/quotes/@sky/spokenTo', was: 'CNN', is: 'The Guardian', date: '2026-11-25', hidesWas: false };

test('a correction puts the line right and adds its notice behind the earlier ones', () => {
  const right = corrected(story, answers, now);
  assert.equal(right.quotes[0]?.spokenTo, 'The Guardian');
  assert.deepEqual(right.corrections, [
    { date: '2026-11-20', is: 'The pier is in Selwick.' },
    { date: '2026-11-25', was: 'CNN', is: 'The Guardian' },
  ]);
  assert.equal(right.modified, '2026-11-25T14:00:00Z');
});

test('wrong words that would hurt again are not repeated', () => {
  assert.deepEqual(corrected(story, { ...answers, hidesWas: true }, now).corrections.at(-1), {
    date: '2026-11-25',
    is: 'The Guardian',
  });
});

test('only the wrong words of a line are replaced, dollar signs and all', () => {
  const right = corrected(story, { ...answers, place: '/headline', was: 'back', is: 'worth $& again' }, now);
  assert.equal(right.headline, 'Lights worth $& again on');
});

test('every line that has words can be corrected, the quoted words among them', () => {
  const places = correctables(draft).map(({ place }) => place);
  for (const place of ['/headline', '/quotes/@sky/text', '/quotes/@sky/speaker'])
    assert.ok(places.includes(place), place);
  assert.ok(!places.includes('/dek'));
});
