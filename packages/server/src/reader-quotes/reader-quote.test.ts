import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory } from '@clipsheet/fixtures';
import { createHandler } from '../create-handler.js';
import { at, memoryBlobs, samplePublication, stored } from '../../test-kit/sample-publication.js';
import { readerQuote } from './reader-quote.js';
import { sayable } from './sayable.js';
import type { SentencesOf } from './text-range.js';

const sentencesOf: SentencesOf = (text, lang) =>
  Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
const BODY = [
  'The siege went on. Nobody counted the days.',
  '“They are not killing fighters. They are killing children,” the nurse Amal Said told the council. The room was silent.',
  '“We see no evidence,” the envoy Ivan Petrov said. “We will look,” he added, “when the time has come.”',
  '“Peace is near,” Petrov said, and Amal Said answered: “You have not seen our street.”',
  'A witness who gave no name called it “the end of everything we knew here”. He left.',
  'Officials spoke of a “safe zone” near the river.',
];
const quote = (id: string, text: string, speaker: string) => ({ id, text, speaker });
const story = exampleStory({
  body: BODY,
  quotes: [
    quote('not-fighters', 'They are not killing fighters. They are killing children', 'Amal Said'),
    quote('no-evidence', 'We see no evidence', 'Ivan Petrov'),
    quote('we-will-look', 'We will look when the time has come.', 'Ivan Petrov'),
    quote('peace', 'Peace is near', 'Ivan Petrov'),
    quote('street', 'You have not seen our street.', 'Amal Said'),
  ],
});
const ask = (text: string) => readerQuote(story, BODY, text, sentencesOf);
const refused: [text: string, reason: string][] = [
  ['', 'no-words'],
  ['killing fighters', 'not-whole'],
  ['They are killing', 'not-whole'],
  ['not killing fighters. They are killing children', 'not-whole'],
  ['Nobody counted', 'not-whole'],
  ['We will look', 'not-whole'],
  ['when the time has come.', 'not-whole'],
  ['They are killing fighters.', 'not-in-story'],
  ['The siege went on. They are killing children', 'not-in-story'],
  ['Peace is near, Petrov said, and Amal Said answered: You have not seen our street.', 'across-speakers'],
  ['the end of everything we knew here', 'unknown-speaker'],
];

test('whole sentences of one speaker are quoted with that speaker', () => {
  for (const text of [
    'They are not killing fighters.',
    'They are killing children',
    '  “they are NOT killing fighters. They are killing children,” ',
  ]) {
    const found = ask(text);
    assert.ok('text' in found, JSON.stringify(found));
    assert.equal(found.quote?.speaker, 'Amal Said', text);
  }
  const street = ask('You have not seen our street.');
  assert.ok('text' in street && street.quote?.speaker === 'Amal Said');
});

test('the paper’s own sentences are quoted as the paper’s', () => {
  for (const text of [
    'Nobody counted the days.',
    'The siege went on. Nobody counted the days.',
    'The room was silent.',
    'Officials spoke of a “safe zone” near the river.',
    BODY[1] ?? '',
  ]) {
    const found = ask(text);
    assert.ok('text' in found, `${text}: ${JSON.stringify(found)}`);
    assert.equal(found.quote, undefined, text);
  }
});

test('a piece of a sentence, words of two speakers, of nobody or from elsewhere are refused with the reason', () => {
  for (const [text, reason] of refused) {
    const found = ask(text);
    assert.ok('reason' in found, `${text}: ${JSON.stringify(found)}`);
    assert.equal(found.reason, reason, text);
    assert.ok(found.message.length > 30);
  }
});

test('nothing that can be quoted begins or ends in the midst of a sentence, or mixes voices', () => {
  const all = sayable(story, BODY, sentencesOf);
  assert.ok(all.length >= 12, `${all.length}`);
  for (const { text, quote: of } of all) {
    assert.match(text, /^[“‘]?\p{Lu}/u, text);
    if (of) assert.ok(!/Petrov|Said told|he added/.test(text), text);
  }
});

test('words that were withdrawn are nobody’s to quote', () => {
  const withdrawn = { date: '2026-03-05', reason: 'Misheard.' };
  const taken = { ...story, quotes: story.quotes.map((one) => (one.id === 'peace' ? { ...one, withdrawn } : one)) };
  const found = readerQuote(taken, BODY, 'Peace is near', sentencesOf);
  assert.ok('reason' in found && found.reason === 'withdrawn');
});

const key = (byte: number) => new Uint8Array(32).fill(byte);
function handlerWith(keys: Uint8Array[], body = BODY) {
  const one = { ...stored(story), body };
  const handler = createHandler({
    ...samplePublication(),
    blobs: memoryBlobs(),
    store: { get: async (id) => (id === 'harbour' ? one : undefined), list: async () => ['harbour'] },
    quotes: { keys, sentencesOf },
  });
  return (url: string) => handler(new Request(url));
}

test('the words a reader chose have a page, a frame, an oEmbed answer and a picture of their own', async () => {
  const get = handlerWith([key(1)]);
  const led = await get(at.readerQuote('harbour', 'They are not killing fighters.'));
  assert.equal(led.status, 303);
  const page = led.headers.get('location') ?? '';
  assert.match(page, /^https:\/\/clips\.example\/paper\/stories\/harbour\/quotes\/said-[0-9a-f]{64}\/$/);
  const html = await (await get(page)).text();
  assert.match(html, /property="og:title" content="“They are not killing fighters\.” — Amal Said"/);
  assert.ok(html.includes(`property="og:url" content="${page}"`));
  const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
  assert.equal((await get(image)).status, 200, image);
  assert.equal((await get(`${page}embed/`)).status, 200);
  assert.equal((await get(`${at.oembed()}?url=${encodeURIComponent(page)}`)).status, 200);
  const known = await get(at.readerQuote('harbour', 'Peace is near'));
  assert.equal(
    known.headers.get('location'),
    at.page('harbour', { kind: 'quote', id: 'peace' }),
    'a quote of the story',
  );
  const no = await get(at.readerQuote('harbour', 'killing fighters'));
  assert.equal(no.status, 422);
  assert.match(await no.text(), /whole sentences/);
});

test('no other letter of an address is answered, and a key that was replaced holds until the next change', async () => {
  const get = handlerWith([key(1)]);
  const page = (await get(at.readerQuote('harbour', 'The room was silent.'))).headers.get('location') ?? '';
  assert.equal((await get(page)).status, 200);
  const start = page.indexOf('said-') + 5;
  for (let index = start; index < start + 64; index++) {
    const other = page.charAt(index) === '0' ? '1' : '0';
    assert.equal((await get(page.slice(0, index) + other + page.slice(index + 1))).status, 404);
  }
  assert.equal((await handlerWith([key(2), key(1)])(page)).status, 200);
  assert.equal((await handlerWith([key(3), key(2)])(page)).status, 404);
  assert.equal((await handlerWith([key(1)], ['Other words.'])(page)).status, 404, 'the sentence left the story');
  assert.throws(() => handlerWith([new Uint8Array(16)]), { code: 'server/quote-key' });
});
