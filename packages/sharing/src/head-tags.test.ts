import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory, veiledStory, withdrawnStory } from '@clipsheet/fixtures';
import { addresses } from './addresses.js';
import { headTags } from './head-tags.js';
import type { ShareImage } from './share-image.js';

const at = addresses('https://clips.example/c/');
const QUOTE = { kind: 'quote', id: 'we-had-forgotten' } as const;
const VIDEO = { kind: 'video', id: 'first-night' } as const;
const image: ShareImage = {
  url: at.image('harbour', 'story-1.91x1.ab.jpg'),
  width: 1200,
  height: 630,
  type: 'image/jpeg',
  alt: 'The card of the story.',
};

/** The tags of a head as crawlers collect them: property or name to content, links by rel and type. */
function collect(html: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const add = (name: string, value: string) => (found[name] ??= []).push(value);
  for (const [, name = '', value = ''] of html.matchAll(/^<meta (?:property|name)="([^"]+)" content="([^"]*)">$/gm))
    add(name, value);
  for (const [, rel = '', type = '', href = ''] of html.matchAll(
    /^<link rel="([^"]+)"(?: type="([^"]+)")? href="([^"]+)"/gm,
  )) {
    add(`${rel} ${type}`.trim(), href);
  }
  return found;
}

test('a story’s page has one image with its size, type and alt text, and the large card', () => {
  const tags = collect(headTags(exampleStory(), { addresses: at, image }));
  assert.deepEqual(tags['og:image'], ['https://clips.example/c/stories/harbour/images/story-1.91x1.ab.jpg']);
  assert.deepEqual([tags['og:image:width'], tags['og:image:height']], [['1200'], ['630']]);
  assert.deepEqual([tags['og:image:type'], tags['og:image:alt']], [['image/jpeg'], ['The card of the story.']]);
  assert.deepEqual(
    [tags['twitter:card'], tags['twitter:image:alt']],
    [['summary_large_image'], ['The card of the story.']],
  );
});

test('without an image the card is the small one', () => {
  const tags = collect(headTags(exampleStory(), { addresses: at }));
  assert.deepEqual([tags['og:image'], tags['twitter:card']], [undefined, ['summary']]);
});

test('Open Graph stands in property, so that Signal reads it', () => {
  const html = headTags(exampleStory({ modified: '2026-03-03', section: 'Coast' }), { addresses: at, image });
  assert.doesNotMatch(html, /name="(og|article):/);
  const tags = collect(html);
  assert.deepEqual(tags['article:published_time'], ['2026-03-02T06:00:00Z']);
  assert.deepEqual(tags['article:modified_time'], ['2026-03-03']);
  assert.deepEqual(tags['article:section'], ['Coast']);
  assert.deepEqual(tags['theme-color'], ['#0a6a73']);
  assert.deepEqual(tags['robots'], ['max-image-preview:large']);
});

test('og:url is the page’s own address and the canonical one the article’s, for the story and for each part', () => {
  for (const part of [undefined, QUOTE, VIDEO]) {
    const tags = collect(headTags(exampleStory(), { addresses: at, part }));
    assert.deepEqual(tags['og:url'], [at.page('harbour', part)]);
    assert.deepEqual(tags['canonical'], ['https://morning-sheet.example/harbour']);
    assert.deepEqual(tags['alternate application/json+oembed'], [at.oembedJson('harbour', part)]);
    assert.deepEqual(tags['alternate text/xml+oembed'], [at.oembedXml('harbour', part)]);
  }
});

test('a story without an article of its own is canonical itself', () => {
  const { url, ...story } = exampleStory();
  assert.ok(url);
  assert.deepEqual(collect(headTags(story, { addresses: at }))['canonical'], [at.page('harbour')]);
});

test('a quote’s page is titled by its words and speaker, so that networks show the quote and not the story', () => {
  const tags = collect(headTags(exampleStory(), { addresses: at, part: QUOTE }));
  assert.deepEqual(tags['og:title'], ['“We had forgotten what the sky is for” — Ida Brandt']);
  assert.deepEqual(tags['og:description'], [
    'harbour master, to the town council, 1 Mar 2026 · The harbour lights go out at nine',
  ]);
});

test('title, description and address are never empty, or WhatsApp shows no card', () => {
  const { dek, publisher, ...story } = exampleStory();
  assert.ok(dek && publisher);
  const tags = collect(headTags(story, { addresses: at }));
  for (const name of ['og:title', 'og:description', 'og:url']) assert.match(tags[name]?.[0] ?? '', /\S/, name);
});

test('the author’s fediverse address is named once', () => {
  const byline = [
    { name: 'A' },
    { name: 'B', fediverse: '@b@social.example' },
    { name: 'C', fediverse: '@c@social.example' },
  ];
  assert.deepEqual(collect(headTags(exampleStory({ byline }), { addresses: at }))['fediverse:creator'], [
    '@b@social.example',
  ]);
});

test('the locale is named where the language names a territory', () => {
  const locale = (lang: string) => collect(headTags(exampleStory({ lang }), { addresses: at }))['og:locale'];
  assert.deepEqual([locale('pt-BR'), locale('zh-Hant-TW'), locale('en')], [['pt_BR'], ['zh_TW'], undefined]);
});

test('WordPress finds the discovery link whatever the headline holds', () => {
  const html = headTags(exampleStory({ headline: 'A <b> & "c" > d' }), { addresses: at });
  const [line] = html.split('\n').filter((tag) => tag.includes('json+oembed'));
  assert.equal(
    line,
    '<link rel="alternate" type="application/json+oembed" href="https://clips.example/c/stories/harbour/oembed.json"' +
      ' title="A &lt;b&gt; &amp; &quot;c&quot; &gt; d">',
  );
});

test('every tag lies within the first 30 KB, however long the words are', () => {
  const long = 'word '.repeat(20_000).trim();
  const [quote] = exampleStory().quotes;
  assert.ok(quote);
  const story = exampleStory({
    headline: long,
    dek: long,
    byline: Array.from({ length: 500 }, () => ({ name: 'A very long name indeed' })),
    quotes: [{ ...quote, text: long, affiliation: long }],
  });
  for (const part of [undefined, QUOTE, VIDEO]) {
    const html = headTags(story, { addresses: at, part, image });
    const tags = html.slice(0, html.indexOf('<script type="application/ld+json">'));
    assert.ok(tags.includes('robots'));
    assert.ok(new TextEncoder().encode(tags).length < 30_000);
  }
  assert.ok(headTags(story, { addresses: at, part: QUOTE }).includes('” — Ida Brandt'), 'the speaker stays');
});

test('a withdrawn story’s page holds the notice, no words, no picture, no discovery, and asks not to be indexed', () => {
  for (const part of [undefined, QUOTE, VIDEO]) {
    const html = headTags(withdrawnStory(), { addresses: at, part, image });
    assert.doesNotMatch(
      html,
      /lights go out|forgotten what|dark night|og:image|oembed|\.jpg|morning-sheet\.example\/harbour/,
    );
    assert.deepEqual(collect(html)['robots'], ['noindex']);
    assert.deepEqual(collect(html)['og:title'], ['This story has been withdrawn']);
  }
});

test('a veiled story’s page names the share image alone, never the photo, poster or player', () => {
  for (const part of [undefined, QUOTE, VIDEO]) {
    const html = headTags(veiledStory(), { addresses: at, part, image });
    assert.doesNotMatch(html, /quay-1600|poster\.jpg|youtube/);
    assert.equal(html.match(/\.jpg/g)?.length, 1);
  }
});
