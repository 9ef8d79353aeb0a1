import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { arabicStory, exampleStory, HOSTILE_TEXTS, veiledStory } from '@clipsheet/fixtures';
import { publishedStory, storyState } from '@clipsheet/sharing';
import { partsOf, type PartRef, type Story } from '@clipsheet/story';
import { readStored } from '../read-stored.js';
import { embedFrame } from './embed-frame.js';
import { gonePage } from './gone-page.js';
import { sharePage } from './share-page.js';

const BASE = 'https://clips.example/paper/';
const PUBLICATION = { baseUrl: BASE, now: new Date('2026-11-25T12:00:00Z') };
const WHOLE = { kind: 'story' } as const;

function stored(story: Story) {
  const found = readStored(JSON.parse(JSON.stringify(publishedStory(story))), storyState(story));
  assert.ok(found);
  return found;
}

const page = async (story: Story, part: PartRef = WHOLE) => (await sharePage(stored(story), part, PUBLICATION)).html;
const frame = async (story: Story, part: PartRef = WHOLE) => (await embedFrame(stored(story), part, PUBLICATION)).html;

test('all that crawlers read stands within the first 30 KB, with exactly one share image', async () => {
  const long = exampleStory({ headline: 'word '.repeat(60).trim(), dek: 'dek '.repeat(300).trim() });
  for (const story of [exampleStory(), veiledStory(), arabicStory(), long])
    for (const part of partsOf(story)) {
      const html = await page(story, part);
      const head = Buffer.from(html).subarray(0, 30_000).toString();
      for (const tag of [
        'og:title',
        'og:description',
        'og:url',
        'og:image:alt',
        'application/ld+json',
        'application/json+oembed',
        'rel="canonical"',
      ])
        assert.ok(head.includes(tag), `${tag} of ${JSON.stringify(part)}`);
      assert.equal(html.match(/property="og:image"/g)?.length, 1);
    }
});

test('a page is whole without a script: headline, quotes, credit and the way to the article are in it', async () => {
  const html = await page(exampleStory());
  const text = html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]+>/g, ' ');
  for (const words of [
    'The harbour lights go out at nine',
    'We had forgotten what the sky is for',
    'Ida Brandt',
    'Illustration: The Morning Sheet',
    'Read the story',
  ])
    assert.ok(text.includes(words), words);
  assert.match(html, /<footer>[\s\S]*href="https:\/\/morning-sheet\.example\/harbour"/);
  assert.match(await page(arabicStory()), /<html lang="ar" dir="rtl">/);
});

test('what a warning covers is never named where a page, a crawler or a filter would fetch it', async () => {
  const story = veiledStory();
  const covered = [story.photos[0]?.src ?? '?', story.videos[0]?.poster ?? '?'];
  for (const part of partsOf(story))
    for (const html of [await page(story, part), await frame(story, part)])
      for (const address of covered) {
        const fetched = new RegExp(
          `(?<![\\w-])(src|srcset|poster|content|href)="[^"]*${address.replace(/[.?]/g, '\\$&')}|url\\([^)]*${address}`,
        );
        assert.doesNotMatch(html, fetched, `${address} in ${JSON.stringify(part)}`);
      }
  assert.match(
    await page(exampleStory()),
    /src="https:\/\/morning-sheet\.example\/media\/quay-1600\.jpg"/,
    'the control: it is there when nothing covers it',
  );
});

test('every inline style and script of a page is named in its policy by hash, and nothing else is allowed', async () => {
  const story = exampleStory();
  const source = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  for (const part of partsOf(story))
    for (const { html, policy } of [
      await sharePage(stored(story), part, PUBLICATION),
      await embedFrame(stored(story), part, PUBLICATION),
      await gonePage(story, part, PUBLICATION),
    ]) {
      const styles = Array.from(html.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, text = '']) => source(text));
      assert.ok(styles.length > 0);
      for (const style of styles) assert.ok(policy.styleHashes?.includes(style), 'a style without its hash');
      const scripts = Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, text = '']) => source(text));
      for (const script of scripts) assert.ok(policy.scriptHashes?.includes(script), 'a script without its hash');
      assert.doesNotMatch(html, /<[^>]+\sstyle=|<[^>]+\son\w+=/);
      const [, guard = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      assert.match(guard, /^default-src &#39;none&#39;/);
      assert.doesNotMatch(guard, /unsafe|\*|frame-ancestors/);
    }
});

test('a frame fetches and imports nothing by itself, so it lives in any sandbox', async () => {
  const html = await frame(exampleStory());
  assert.doesNotMatch(html, /<script[^>]+src|<link[^>]+rel="?(stylesheet|preload|modulepreload)/);
  const { policy } = await embedFrame(stored(exampleStory()), WHOLE, PUBLICATION);
  assert.deepEqual([policy.connectOrigins, policy.scriptOrigins, policy.frameAncestors], [[], [], ['*']]);
});

test('no text of a story can become markup in any page', async () => {
  const tags = (html: string) =>
    html.replace(/<style>[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, '').match(/<\/?[a-z!][^\s>]*/g) ?? [];
  const base = exampleStory();
  const [photo] = base.photos;
  const [quote] = base.quotes;
  assert.ok(photo && quote);
  const plain = exampleStory({
    headline: 'x',
    dek: 'x',
    kicker: 'x',
    quotes: [{ ...quote, text: 'x', speaker: 'x', affiliation: 'x' }],
  });
  const part = { kind: 'quote', id: quote.id } as const;
  const expected = [
    tags(await page(plain)),
    tags(await frame(plain)),
    tags(await page(plain, part)),
    tags(await frame(plain, part)),
  ];
  for (const text of HOSTILE_TEXTS) {
    const words = text.trim() === '' || /^[\p{C}\p{Z}]*$/u.test(text) ? `x${text}` : text;
    const story: Story = {
      ...plain,
      headline: words,
      dek: words,
      kicker: words,
      quotes: [{ ...quote, text: words, speaker: words, affiliation: words }],
    };
    const found = [
      tags(await page(story)),
      tags(await frame(story)),
      tags(await page(story, part)),
      tags(await frame(story, part)),
    ];
    assert.deepEqual(found, expected, JSON.stringify(text));
  }
});

test('an address that is no safe one is not linked, even in a story from a careless store', async () => {
  const story = {
    ...exampleStory(),
    url: 'javascript:alert(1)',
    archived: 'data:text/html,x',
    publisher: { name: 'P', url: 'javascript:alert(2)' },
  };
  for (const html of [await page(story), await frame(story)])
    assert.doesNotMatch(html, /(href|src|content)="(javascript|data):/);
});

test('a quote that is gone is said to be gone, without its words, and leads to the story', async () => {
  const { html } = await gonePage(exampleStory(), { kind: 'quote', id: 'cut' }, PUBLICATION);
  assert.match(html, /These words are no longer in the story/);
  assert.match(html, /href="https:\/\/clips\.example\/paper\/stories\/harbour\/"/);
  assert.match(html, /noindex/);
});

test('a correction is said once on a page: by the story above its parts, or by the part that has the page', async () => {
  const story = exampleStory({ corrections: [{ date: '2026-03-04', was: 'ten', is: 'nine' }] });
  const notices = (html: string) => html.split('<b>Corrected 4 Mar 2026</b>').length - 1;
  assert.equal(notices(await page(story)), 1);
  const quote = partsOf(story).find(({ kind }) => kind === 'quote');
  assert.ok(quote);
  assert.equal(notices(await page(story, quote)), 1);
});

test('the publisher’s mark is the page’s icon, so that no browser asks the host for one', async () => {
  const logo = `${BASE}stories/harbour/media/logo-320.0a1b.png`;
  const publisher = { name: 'The Morning Sheet', logo };
  assert.match(await page(exampleStory({ publisher })), new RegExp(`<link rel="icon" href="${logo}">`));
  const html = await sharePage(
    {
      ...stored(exampleStory()),
      story: { ...exampleStory(), publisher: { ...publisher, logo: 'javascript:alert(1)' } },
    },
    WHOLE,
    PUBLICATION,
  );
  assert.doesNotMatch(html.html, /rel="icon"/);
});
