import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { arabicStory, exampleStory, HOSTILE_TEXTS, veiledStory, withdrawnStory } from '@clipsheet/fixtures';
import type { PartRef, Story } from '@clipsheet/story';
import { parseHTML } from 'linkedom';
import { renderPart, type RenderPartOptions } from '@clipsheet/elements/ssr.js';
import { styleHashes } from '../src/style-hashes.js';
import { BUDGETS } from '../scripts/budgets.mjs';

const QUOTE: PartRef = { kind: 'quote', id: 'we-had-forgotten' };
const VIDEO: PartRef = { kind: 'video', id: 'first-night' };
const HEADLINE = 'The harbour lights go out at nine';
const PRINTED: readonly [kind: string, words: string, options: Partial<RenderPartOptions>][] = [
  ['story', HEADLINE, {}],
  ['quote', 'We had forgotten what the sky is for', { part: QUOTE }],
  ['video', 'The first dark night', { part: VIDEO }],
  ['share', 'Copy link', { tag: 'clip-share' }],
];

function print(story: Story, options: Partial<RenderPartOptions> = {}): string {
  return renderPart(story, { addresses: 'https://clips.example/', now: new Date('2026-03-10'), ...options });
}

/** The tag and what its template holds. A parser keeps that in a document of its own: here it is read in its place. */
function parse(markup: string): { tag: Element; root: Element } {
  assert.match(markup, /^<clip-\w+[^>]*><template shadowrootmode="open"[^>]*><style>/);
  const readable = markup.replace(/<template /, '<printed-root ').replace('</template>', '</printed-root>');
  assert.doesNotMatch(readable, /<\/?template/, 'the one template ends where it was opened');
  const { document } = parseHTML(`<!doctype html><html><body>${readable}</body></html>`);
  const tag = document.body.firstElementChild;
  const root = tag?.firstElementChild;
  assert.ok(tag && root);
  assert.equal(document.body.children.length, 1, 'nothing stands beside the tag');
  return { tag, root };
}

for (const [kind, words, options] of PRINTED) {
  test(`a printed clip-${kind} is a declarative shadow root with its words, and readable words behind it`, () => {
    const { tag, root } = parse(print(exampleStory(), options));
    assert.equal(tag.localName, `clip-${kind}`);
    assert.ok(root.innerHTML.includes(words));
    root.remove();
    assert.match(
      tag.textContent ?? '',
      kind === 'story' || kind === 'share' ? new RegExp(HEADLINE) : new RegExp(words),
    );
    assert.ok(tag.querySelector('a[href^="https://"]'), 'the words lead to the story');
  });

  test(`a printed clip-${kind} carries no marks of the library that printed it`, () => {
    assert.doesNotMatch(print(exampleStory(), options), /<!--|<\?|lit\$|lit-part|defer-hydration/);
  });

  test(`a printed clip-${kind} runs no script and asks for none`, () => {
    const { tag } = parse(print(exampleStory(), options));
    assert.equal(tag.querySelector('script, link, object, embed, base, meta'), null);
    for (const node of tag.querySelectorAll('*'))
      for (const name of node.getAttributeNames()) assert.doesNotMatch(name, /^(on|style$|srcdoc$)/);
  });

  test(`the style of a printed clip-${kind} stays within its budget`, () => {
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(print(exampleStory(), options)) ?? [];
    assert.ok(style.length > 500);
    const [limit = 0] = [BUDGETS['inline style of a printed tag, raw']].flat();
    assert.ok(style.length <= limit, `${style.length} B of ${limit} B`);
  });

  test(`no text of a story becomes an element or an attribute in a printed clip-${kind}`, () => {
    const shape = shapeOf(print(storyOf('Words'), options));
    for (const text of HOSTILE_TEXTS)
      assert.equal(shapeOf(print(storyOf(text), options)), shape, `${text.slice(0, 60)} left its field`);
  });
}

test('no address of a covered picture or film stands where a browser would fetch it', () => {
  for (const options of [{}, { part: VIDEO }, { part: QUOTE }] satisfies Partial<RenderPartOptions>[]) {
    const { tag } = parse(print(veiledStory(), options));
    assert.equal(tag.querySelector('img, picture, source, video, iframe'), null);
    for (const node of tag.querySelectorAll('*'))
      for (const name of node.getAttributeNames().filter((one) => one !== 'data-make'))
        assert.doesNotMatch(node.getAttribute(name) ?? '', /quay-1600|poster\.jpg|aaaaaaaaaaa/, name);
    assert.doesNotMatch(print(veiledStory(), options), /url\(/);
  }
});

test('the printed player is only a description, in an attribute that no browser fetches from', () => {
  const { tag } = parse(print(exampleStory(), { part: VIDEO }));
  const box = tag.querySelector('[data-make]');
  assert.equal(tag.querySelector('iframe, video'), null);
  const [name, attributes] = JSON.parse(box?.getAttribute('data-make') ?? '') as [string, { src: string }];
  assert.equal(name, 'iframe');
  assert.equal(new URL(attributes.src).host, 'www.youtube-nocookie.com');
});

test('a printed part of a withdrawn story says why and shows none of it', () => {
  for (const part of [undefined, QUOTE, VIDEO]) {
    const { tag, root } = parse(print(withdrawnStory(), { part }));
    assert.match(root.textContent ?? '', /Published in error\./);
    assert.doesNotMatch(tag.innerHTML, /quay-1600|aaaaaaaaaaa|lights go out|what the sky is for/);
  }
});

test('a printed Arabic story runs from right to left', () => {
  const wrapper = parse(print(arabicStory())).root.querySelector('.clip');
  assert.deepEqual([wrapper?.getAttribute('dir'), wrapper?.getAttribute('lang')], ['rtl', 'ar']);
});

test('a printed quote says how it stands to the text of its story', () => {
  assert.match(print(exampleStory(), { part: QUOTE }), /These words stand in the story/);
  const changed = print(exampleStory(), { part: QUOTE, quoteStates: { 'we-had-forgotten': 'changed' } });
  assert.doesNotMatch(changed, /These words stand in the story/);
});

test('a part that the story does not have is refused by a permanent code', () => {
  assert.throws(() => print(exampleStory(), { part: { kind: 'quote', id: 'none' } }), { code: 'sharing/no-part' });
});

test('buttons for what few readers ask are printed where a script can answer them: not in an embed frame', () => {
  const asks = (markup: string) => [
    ...new Set(Array.from(markup.matchAll(/data-clip="(\w+)"\s+value="[^"]+"/g), ([, name]) => name)),
  ];
  const VIDEO: PartRef = { kind: 'video', id: 'first-night' };
  assert.deepEqual(asks(print(exampleStory(), { part: VIDEO })), ['moment', 'seek']);
  assert.deepEqual(asks(print(exampleStory(), { part: VIDEO, place: 'own-page' })), ['play', 'moment', 'seek']);
  assert.deepEqual(asks(print(exampleStory(), { part: VIDEO, place: 'frame' })), []);
  assert.deepEqual(asks(print(exampleStory(), { tag: 'clip-share' })), ['more']);
});

test('a film whose last day has passed is not played any more, anywhere, and says so in every place', () => {
  const until = (availableUntil: string): Story =>
    exampleStory({ videos: exampleStory().videos.map((film) => ({ ...film, availableUntil })) });
  for (const place of [undefined, 'own-page', 'frame'] as const) {
    const over = print(until('2026-03-08'), { part: VIDEO, place });
    assert.match(over, /This video could be watched until 8 Mar 2026\./);
    assert.doesNotMatch(over, /data-make|aaaaaaaaaaa/);
    // its last day is not over everywhere on earth
    const stays = print(until('2026-03-10'), { part: VIDEO, place });
    assert.match(stays, /data-make/);
    assert.doesNotMatch(stays, /could be watched/);
  }
});

test('a film for some countries names them in the language of the reader, and plays', () => {
  const story = exampleStory({ videos: exampleStory().videos.map((film) => ({ ...film, regions: ['GB', 'IE'] })) });
  const markup = print(story, { part: VIDEO });
  assert.match(markup, /Can be watched only in: United Kingdom, Ireland/);
  assert.match(markup, /data-make/);
  assert.match(print(story, { part: VIDEO, lang: 'de' }), /Vereinigtes Königreich, Irland/);
});

test('a quote offers to report an error where a script can answer and the publisher has an address', () => {
  const publisher = { name: 'The Morning Sheet', email: 'corrections@morning-sheet.example' };
  const offers = (story: Story, place?: 'frame') => /data-clip="report"/.test(print(story, { part: QUOTE, place }));
  assert.equal(offers(exampleStory({ publisher })), true);
  assert.equal(offers(exampleStory({ publisher }), 'frame'), false);
  assert.equal(offers(exampleStory()), false);
});

test('a share bar for selections is printed without a revision, by which the script knows to import the element', () => {
  const bar = (attributes?: Record<string, boolean>) => print(exampleStory(), { tag: 'clip-share', attributes });
  assert.match(bar(), /^<clip-share [^>]*rev="2"/);
  assert.match(bar({ selection: true }), /^<clip-share (?![^>]*rev=)[^>]*\sselection/);
});

test('the hashes for a strict page are those of the styles as printed, each once', async () => {
  const markup = PRINTED.map(([, , options]) => print(exampleStory(), options)).join('');
  const styles = Array.from(markup.matchAll(/<style>([^]*?)<\/style>/g), ([, style = '']) => style);
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`);
  assert.equal(styles.length, PRINTED.length);
  assert.deepEqual(await styleHashes(markup + markup), [...new Set(hashes)]);
});

/** The example story with one text in every field that takes words; each keeps a harmless end, so none is empty. */
function storyOf(hostile: string): Story {
  const text = `${hostile} end`;
  const { publisher, photos, videos, ...story } = exampleStory();
  return exampleStory({
    ...story,
    headline: text,
    dek: text,
    kicker: text,
    byline: [{ name: text }],
    publisher: { ...publisher, name: text },
    photos: photos.map((photo) => ({ ...photo, alt: text, caption: text, credit: text })),
    videos: videos.map((video) => ({ ...video, title: text, credit: text, transcript: [{ start: 0, text }] })),
    quotes: story.quotes.map(({ id }) => ({ id, text, speaker: text, affiliation: text, before: text, after: text })),
    corrections: [{ was: text, is: text, note: text }],
  });
}

/** The elements of printed markup by their names and the names of their attributes, as a parser finds them. */
function shapeOf(markup: string): string {
  return [...parse(markup).tag.querySelectorAll('*')]
    .map((node) => `${node.localName} ${node.getAttributeNames().sort().join(' ')}`)
    .join('\n');
}
