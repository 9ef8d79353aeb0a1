import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory, veiledStory, withdrawnStory } from '@clipsheet/fixtures';
import { addresses } from './addresses.js';
import { oembed, oembedXml } from './oembed.js';
import { readOEmbedRequest } from './oembed-request.js';
import type { ShareImage } from './share-image.js';

const base = 'https://clips.example/c/';
const at = addresses(base);
const QUOTE = { kind: 'quote', id: 'we-had-forgotten' } as const;
const VIDEO = { kind: 'video', id: 'first-night' } as const;
const image: ShareImage = {
  url: at.image('harbour', 'story-1.91x1.ab.jpg'),
  width: 1200,
  height: 630,
  type: 'image/jpeg',
  alt: 'a',
};

test('a quote answers rich, with one bare blockquote and one sandboxed frame', () => {
  assert.deepEqual(oembed(exampleStory(), { addresses: at, part: QUOTE, image }), {
    version: '1.0',
    type: 'rich',
    title: '“We had forgotten what the sky is for” — Ida Brandt',
    author_name: 'The coast desk',
    provider_name: 'The Morning Sheet',
    provider_url: 'https://morning-sheet.example/',
    cache_age: 300,
    thumbnail_url: image.url,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html:
      '<blockquote><a href="https://clips.example/c/stories/harbour/quotes/we-had-forgotten/">“We had forgotten what the' +
      ' sky is for” — Ida Brandt</a></blockquote><iframe' +
      ' src="https://clips.example/c/stories/harbour/quotes/we-had-forgotten/embed/" width="600" height="413" frameborder="0"' +
      ' title="“We had forgotten what the sky is for” — Ida Brandt (The Morning Sheet)"' +
      ' allow="autoplay; fullscreen; clipboard-write; web-share; picture-in-picture; encrypted-media" allowfullscreen' +
      ' referrerpolicy="strict-origin-when-cross-origin" loading="lazy"' +
      ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
    width: 600,
    height: 413,
  });
});

test('a film answers video, and its provider’s player is not sandboxed', () => {
  const answer = oembed(exampleStory(), { addresses: at, part: VIDEO });
  assert.equal(answer?.type, 'video');
  assert.doesNotMatch(answer?.html ?? '', /sandbox/);
});

test('what the consumer allows is honoured by the frame and by the thumbnail', () => {
  const answer = oembed(exampleStory(), { addresses: at, image, maxWidth: 320, maxHeight: 250 });
  assert.deepEqual([answer?.width, answer?.height], [320, 250]);
  assert.match(answer?.html ?? '', / width="320" height="250" /);
  assert.equal(answer?.thumbnail_url, undefined);
  const wide = oembed(exampleStory(), { addresses: at, image, maxWidth: 2000 });
  assert.deepEqual([wide?.width, wide?.thumbnail_width], [600, 1200]);
});

test('a story that may only be linked to answers link, without a frame', () => {
  const answer = oembed(exampleStory({ embedding: 'link-only' }), { addresses: at, image });
  assert.equal(answer?.type, 'link');
  assert.equal(answer?.html, undefined);
});

test('a withdrawn story or quote has no answer', () => {
  for (const part of [undefined, QUOTE, VIDEO])
    assert.equal(oembed(withdrawnStory(), { addresses: at, part, image }), undefined);
  const [quote] = exampleStory().quotes;
  assert.ok(quote);
  const story = exampleStory({ quotes: [{ ...quote, withdrawn: { date: '2026-03-05', reason: 'r' } }] });
  assert.equal(oembed(story, { addresses: at, part: QUOTE }), undefined);
  assert.ok(oembed(story, { addresses: at }));
});

test('a veiled picture or film is named nowhere in the answer', () => {
  for (const part of [undefined, QUOTE, VIDEO]) {
    const answer = JSON.stringify(oembed(veiledStory(), { addresses: at, part, image }));
    assert.doesNotMatch(answer, /quay-1600|poster|youtube/);
  }
});

test('the XML says what the JSON says', () => {
  const answer = oembed(exampleStory({ headline: 'A < B & "C" > \u0000\uFFFED' }), { addresses: at, image });
  assert.ok(answer);
  const xml = oembedXml(answer);
  assert.match(xml, /^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n/);
  const undo = (text: string) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
  const fields = Array.from(xml.matchAll(/^<(\w+)>([^<>]*)<\/\1>$/gm), ([, name = '', value = '']) => [
    name,
    undo(value),
  ]);
  assert.deepEqual(
    Object.fromEntries(fields),
    Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])),
  );
});

const ask = (query: string) => readOEmbedRequest(new URLSearchParams(query), base);

test('the endpoint answers for share pages and passes on format and limits; what consumers add is ignored', () => {
  const url = encodeURIComponent(at.page('harbour', QUOTE));
  assert.deepEqual(ask(`url=${url}&maxwidth=600&maxheight=400&format=xml&dnt=true&callback=evil`), {
    id: 'harbour',
    part: QUOTE,
    format: 'xml',
    maxWidth: 600,
    maxHeight: 400,
  });
  assert.deepEqual(ask(`url=${encodeURIComponent(`${at.page('harbour')}?utm_source=x`)}`), {
    id: 'harbour',
    part: { kind: 'story' },
    format: 'json',
  });
});

test('the endpoint refuses by the specification’s own status', () => {
  const status = (query: string) => {
    const answer = ask(query);
    return 'status' in answer ? answer.status : 200;
  };
  const url = encodeURIComponent(at.page('harbour'));
  assert.equal(status(''), 400);
  assert.equal(status('url='), 400);
  for (const format of ['jsonp', 'XML', 'html', '']) assert.equal(status(`url=${url}&format=${format}`), 501, format);
  for (const size of ['0', '-1', '1.5', '1e3', 'x', '9999999', '600px'])
    assert.equal(status(`url=${url}&maxwidth=${size}`), 400, size);
  const foreign = [
    'https://evil.example/c/stories/harbour/',
    'https://clips.example.evil.example/c/stories/harbour/',
    'https://clips.example/stories/harbour/',
    'http://clips.example/c/stories/harbour/',
    'http://127.0.0.1/c/stories/harbour/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    at.embed('harbour'),
    at.storyJson('harbour'),
    'x',
  ];
  for (const address of foreign) assert.equal(status(`url=${encodeURIComponent(address)}`), 404, address);
});
