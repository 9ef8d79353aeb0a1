import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabicStory, exampleStory, veiledStory, withdrawnStory } from '@clipsheet/fixtures';
import { parseStory } from '@clipsheet/story';
import { addresses } from './addresses.js';
import { citation } from './citation.js';

const at = addresses('https://clips.example/c/');
const QUOTE = { kind: 'quote', id: 'we-had-forgotten' } as const;
const VIDEO = { kind: 'video', id: 'first-night' } as const;

/** What is left when a filter keeps no tag at all. */
const bare = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .trim()
    .split('\n');

test('a story is cited by headline, dek, source, date and credit, and links to the article', () => {
  const html = citation(exampleStory(), { addresses: at });
  assert.deepEqual(bare(html), [
    'The harbour lights go out at nine',
    'A town tries the dark, and finds its stars again.',
    'By The coast desk, The Morning Sheet, 2 Mar 2026',
    'Illustration: The Morning Sheet',
  ]);
  assert.match(
    html,
    /^<blockquote class="clip-story" cite="https:\/\/clips\.example\/c\/stories\/harbour\/" lang="en">\n/,
  );
  assert.match(html, /<a href="https:\/\/morning-sheet\.example\/harbour"><strong>/);
});

test('a quote is cited in its marks with its speaker, and links to the very sentence', () => {
  const html = citation(exampleStory(), { addresses: at, part: QUOTE });
  assert.deepEqual(bare(html), [
    '“We had forgotten what the sky is for”',
    '— Ida Brandt, harbour master, to the town council, 1 Mar 2026',
    'The harbour lights go out at nine, The Morning Sheet, 2 Mar 2026',
  ]);
  assert.match(html, /href="https:\/\/morning-sheet\.example\/harbour#:~:text=We%20had%20forgotten/);
});

test('a video is cited by its title and credit, and links to its page', () => {
  const html = citation(exampleStory(), { addresses: at, part: VIDEO });
  assert.deepEqual(bare(html), [
    'The first dark night',
    'Watch the video',
    'Video: The Morning Sheet',
    'The harbour lights go out at nine, The Morning Sheet, 2 Mar 2026',
  ]);
  assert.match(html, /href="https:\/\/clips\.example\/c\/stories\/harbour\/videos\/first-night\/"/);
});

test('a citation leads to the archived copy, for the day on which the publisher is gone, and a withdrawn one does not', () => {
  const archived = 'https://archive.example/2026/harbour';
  for (const part of [undefined, QUOTE, VIDEO]) {
    const html = citation(exampleStory({ archived }), { addresses: at, part });
    assert.match(html, /<a href="https:\/\/archive\.example\/2026\/harbour">Read an archived copy<\/a>/);
    assert.doesNotMatch(citation({ ...withdrawnStory(), archived }, { addresses: at, part }), /archive\.example/);
  }
});

test('no citation ever names a picture or a film, least of all a veiled one', () => {
  for (const story of [exampleStory(), veiledStory(), withdrawnStory()]) {
    for (const part of [undefined, QUOTE, VIDEO]) {
      const html = citation(story, { addresses: at, part });
      assert.doesNotMatch(html, /<(img|video|iframe|picture|source|template)|\/media\/|youtube|poster|src=/i);
    }
  }
});

test('what is veiled is said, and its credit stays', () => {
  assert.deepEqual(bare(citation(veiledStory(), { addresses: at })).slice(-2), [
    'Content warning: injury, child',
    'Picture, not shown: The Morning Sheet',
  ]);
  assert.ok(bare(citation(veiledStory(), { addresses: at, part: VIDEO })).includes('Content warning: injury, child'));
});

test('corrections travel with the story, its quotes and its videos', () => {
  const story = exampleStory({
    corrections: [{ date: '2026-03-04', was: 'Ida Brand', is: 'Ida Brandt', note: 'A name.' }],
  });
  for (const part of [undefined, QUOTE, VIDEO]) {
    const lines = bare(citation(story, { addresses: at, part }));
    assert.ok(lines.includes('Corrected 4 Mar 2026 · Was: Ida Brand · Is: Ida Brandt · A name.'), lines.join('\n'));
  }
});

test('a withdrawn story leaves only its notice, in every part', () => {
  for (const part of [undefined, QUOTE, VIDEO]) {
    const html = citation(withdrawnStory(), { addresses: at, part });
    assert.deepEqual(bare(html), [
      'This story has been withdrawn',
      'The Morning Sheet withdrew it on 5 Mar 2026. Reason given: Published in error.',
      'Read the notice',
    ]);
    assert.match(html, /href="https:\/\/clips\.example\/c\/stories\/harbour\//);
  }
});

test('a withdrawn quote leaves its notice while its story stays', () => {
  const [quote] = exampleStory().quotes;
  assert.ok(quote);
  const story = exampleStory({ quotes: [{ ...quote, withdrawn: { date: '2026-03-06', reason: 'Misheard' } }] });
  const html = citation(story, { addresses: at, part: QUOTE });
  assert.match(html, /This quote has been withdrawn/);
  assert.doesNotMatch(html, /forgotten what|Brandt/);
  assert.match(citation(story, { addresses: at }), /The harbour lights/);
});

test('an Arabic story is cited in Arabic, from right to left', () => {
  const html = citation(arabicStory(), { addresses: at, part: { kind: 'quote', id: 'q' } });
  assert.match(
    html,
    /^<blockquote class="clip-quote" cite="[^"]+" lang="ar" dir="rtl">\n<p>«كنّا قد نسينا السماء»<\/p>/,
  );
  assert.match(html, /إيدا برانت<\/bdi>، <bdi>مديرة الميناء/);
});

test('words in another language carry it, with its own marks and direction, beside the original', () => {
  const quotes = [{ id: 'q', text: 'Das ist die Hölle', lang: 'ja', original: { text: 'هذا هو الجحيم', lang: 'ar' } }];
  const html = citation(exampleStory({ quotes }), { addresses: at, part: { kind: 'quote', id: 'q' } });
  assert.match(html, /<p lang="ja" dir="ltr">「Das ist die Hölle」<\/p>/);
  assert.match(html, /<p>In the original:<\/p>\n<p lang="ar" dir="rtl">«هذا هو الجحيم»<\/p>/);
});

test('a story about which little is known still reads well', () => {
  const story = parseStory({ schema: 1, id: 'harbour', revision: 1, headline: 'Lights out', lang: 'en' });
  assert.equal(
    citation(story, { addresses: at }),
    '<blockquote class="clip-story" cite="https://clips.example/c/stories/harbour/" lang="en">\n' +
      '<p><a href="https://clips.example/c/stories/harbour/"><strong>Lights out</strong></a></p>\n</blockquote>',
  );
});

test('an article address that could run a script is not linked to', () => {
  const story = { ...exampleStory(), url: 'javascript:alert(1)' };
  assert.doesNotMatch(citation(story, { addresses: at }), /javascript/);
});

test('a part that the story does not have is an error that names it', () => {
  const ask = () => citation(exampleStory(), { addresses: at, part: { kind: 'quote', id: 'nobody' } });
  assert.throws(ask, { code: 'sharing/no-part', message: /Story harbour has no quote "nobody"/ });
});
