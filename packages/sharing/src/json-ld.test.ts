import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory, HOSTILE_TEXTS, veiledStory } from '@clipsheet/fixtures';
import { cleanText } from '@clipsheet/story';
import { addresses } from './addresses.js';
import { jsonLd, jsonLdScript } from './json-ld.js';

const at = addresses('https://clips.example/c/');
const QUOTE = { kind: 'quote', id: 'we-had-forgotten' } as const;
const VIDEO = { kind: 'video', id: 'first-night' } as const;

/** A document as a crawler parses it. Undefined values are gone, as they will be from the page. */
interface Tree {
  [key: string]: Tree | undefined;
}
const read = (story = exampleStory(), part?: typeof QUOTE | typeof VIDEO) =>
  JSON.parse(JSON.stringify(jsonLd(story, { addresses: at, part }))) as Tree;

test('a story is a NewsArticle with its photo, its credit, its film and its quotation', () => {
  const article = read();
  assert.equal(article['@type'], 'NewsArticle');
  assert.equal(article['mainEntityOfPage'], 'https://morning-sheet.example/harbour');
  assert.deepEqual(article['image'], [
    {
      '@type': 'ImageObject',
      url: 'https://morning-sheet.example/media/quay-1600.jpg',
      width: '1600 px',
      height: '1067 px',
      creditText: 'The Morning Sheet',
      caption: 'The quay on the first dark night.',
    },
  ]);
  assert.equal(article['video']?.[0]?.['embedUrl'], 'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa');
  assert.equal(article['video']?.[0]?.['duration'], 'PT84S');
  assert.equal(article['hasPart']?.[0]?.['text'], 'We had forgotten what the sky is for');
  assert.deepEqual(article['hasPart']?.[0]?.['creator'], {
    '@type': 'Person',
    name: 'Ida Brandt',
    description: 'harbour master',
  });
});

test('the largest published file of a photo is named, since search wants 1200 pixels', () => {
  const [photo] = exampleStory().photos;
  assert.ok(photo);
  const file = (width: number) => ({
    src: `https://clips.example/${width}.jpg`,
    width,
    height: width / 2,
    type: 'image/jpeg' as const,
  });
  const story = exampleStory({ photos: [{ ...photo, renditions: [file(320), file(1600), file(800)] }] });
  assert.equal(read(story)['image']?.[0]?.['url'], 'https://clips.example/1600.jpg');
});

test('a photo is named whole and in every shape it was cut to, each with its credit', () => {
  const [photo] = exampleStory().photos;
  assert.ok(photo);
  const crops = [1200, 900, 675].map((height) => ({
    src: `https://clips.example/1200x${height}.jpg`,
    width: 1200,
    height,
    type: 'image/jpeg' as const,
  }));
  const images = JSON.stringify(read(exampleStory({ photos: [{ ...photo, crops }] }))['image']);
  const named = JSON.parse(images) as { url: string; creditText: string }[];
  assert.deepEqual(
    named.map(({ url }) => url),
    [photo.src, ...crops.map(({ src }) => src)],
  );
  for (const { creditText } of named) assert.equal(creditText, photo.credit);
  for (const taken of [
    { warning: { reasons: ['injury' as const] } },
    { withdrawn: { date: '2026-03-05', reason: 'r' } },
  ])
    assert.equal(read(exampleStory({ photos: [{ ...photo, crops, ...taken }] }))['image'], undefined);
});

test('what is veiled or withdrawn is not named, but that it is veiled is', () => {
  const veiled = read(veiledStory());
  assert.equal(veiled['image'], undefined);
  assert.equal(veiled['contentRating'], 'Content warning: injury, child');
  const { thumbnailUrl, contentUrl, embedUrl, contentRating } = veiled['video']?.[0] ?? {};
  assert.deepEqual([thumbnailUrl, contentUrl, embedUrl], [undefined, undefined, undefined]);
  assert.equal(contentRating, 'Content warning: injury, child');
  const [photo] = exampleStory().photos;
  assert.ok(photo);
  const gone = exampleStory({ photos: [{ ...photo, withdrawn: { date: '2026-03-05', reason: 'r' } }] });
  assert.equal(read(gone)['image'], undefined);
});

test('a correction is said with what was wrong, what is right and when', () => {
  const story = exampleStory({ corrections: [{ date: '2026-03-04', was: 'Brand', is: 'Brandt' }] });
  assert.deepEqual(read(story)['correction'], [
    { '@type': 'CorrectionComment', text: 'Was: Brand · Is: Brandt', datePublished: '2026-03-04' },
  ]);
});

test('a quote’s page is about the quotation, and its headline agrees with og:title', () => {
  const page = read(exampleStory(), QUOTE);
  assert.equal(page['@type'], 'WebPage');
  assert.equal(page['headline'], '“We had forgotten what the sky is for” — Ida Brandt');
  assert.equal(page['mainEntity']?.['@type'], 'Quotation');
  assert.equal(page['mainEntity']?.['isPartOf']?.['url'], 'https://morning-sheet.example/harbour');
});

test('a film’s page is about the film; a film of the publisher’s own is named as a file', () => {
  assert.equal(read(exampleStory(), VIDEO)['mainEntity']?.['@type'], 'VideoObject');
  const story = exampleStory({ videos: [{ id: 'first-night', src: 'https://morning-sheet.example/a.mp4' }] });
  assert.equal(read(story, VIDEO)['mainEntity']?.['contentUrl'], 'https://morning-sheet.example/a.mp4');
});

test('addresses that are no web addresses are left out', () => {
  const publisher = { name: 'P', url: 'javascript:alert(1)', logo: 'data:image/png;base64,' };
  const story = {
    ...exampleStory(),
    publisher,
    licence: 'javascript:1',
    byline: [{ name: 'B', url: 'mailto:b@b.example' }],
  };
  assert.doesNotMatch(JSON.stringify(read(story)), /javascript|data:|mailto/);
});

test('any text comes back the same from the script, and nothing in it can end or break it', () => {
  for (const text of [...HOSTILE_TEXTS, '&quot;', '&lt;/script&gt;', '</SCRIPT', '<!--<script>', '\u2028']) {
    const html = jsonLdScript({ headline: text });
    assert.match(html, /^<script type="application\/ld\+json">[^<>&\u2028\u2029]*<\/script>$/);
    const document = JSON.parse(html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'))) as Tree;
    assert.equal(document['headline'], cleanText(text));
  }
});
