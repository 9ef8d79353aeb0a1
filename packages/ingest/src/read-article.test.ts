import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseStory } from '@clipsheet/story';
import { SIEGE_STORY } from './fixtures/siege-story.js';
import { IngestError } from './ingest-error.js';
import { readArticle } from './read-article.js';
import type { Reading, SourceType } from './reading.js';

const said = ({ story }: Reading) =>
  story.quotes.map(({ text, speaker, affiliation, spokenTo, date }) => ({
    text,
    speaker,
    affiliation,
    spokenTo,
    date,
  }));
const kindsAt = ({ report }: Reading, pointer: string) =>
  report.filter((finding) => finding.pointer === pointer).map(({ kind }) => kind);

test('an article in plain text becomes a story with headline, dek and paragraphs', () => {
  const { story, type } = readArticle(SIEGE_STORY, { name: 'marrin.txt' });
  assert.equal(type, 'text');
  assert.match(story.headline, /^The whole town is talking/);
  assert.match(story.dek ?? '', /^Once in a while a picture/);
  assert.equal(story.lang, 'en');
  assert.equal(story.body.length, 15);
  assert.ok(!story.body.some((text) => text.startsWith('Picture:')), 'credit lines are no paragraphs');
});

test('each credit line is a photo with its credit, and the report says that its address is missing', () => {
  const reading = readArticle(SIEGE_STORY);
  assert.deepEqual(
    reading.story.photos.map(({ credit, src }) => [credit, src]),
    [['Marrin Press Collective', undefined], ...Array.from({ length: 3 }, () => ['Halden Images', undefined])],
  );
  assert.deepEqual(kindsAt(reading, '/photos/0/credit'), ['found']);
  assert.deepEqual(kindsAt(reading, '/photos/3/src'), ['missing']);
});

test('a video that the text announces and does not show is an entry whose address is missing', () => {
  const reading = readArticle(SIEGE_STORY);
  assert.equal(reading.story.videos.length, 1);
  assert.deepEqual(kindsAt(reading, '/videos/0/src'), ['missing']);
  assert.match(
    reading.report.find(({ pointer }) => pointer === '/videos/0')?.message ?? '',
    /The footage of that night is below/,
  );
});

test('quotes carry the full name of their speaker, affiliation, to whom and when', () => {
  const lindqvist = { speaker: 'Marta Lindqvist', affiliation: 'Radio North correspondent' };
  const vale = { speaker: 'Idris Okonjo Vale', affiliation: 'head of the Marrin water board' };
  const brandt = { speaker: 'Tomas Brandt', affiliation: 'fellow at the Halden Institute for Peace' };
  const nothing = { spokenTo: undefined, date: undefined };
  const assembly = { speaker: 'Assembly report', affiliation: undefined };
  assert.deepEqual(said(readArticle(SIEGE_STORY)), [
    { text: 'three or four weeks', ...vale, ...nothing },
    { text: 'There is no word for what I saw', ...lindqvist, spokenTo: 'the Assembly of Nations', date: 'last week' },
    { text: 'never heard a city so quiet by day', ...lindqvist, ...nothing },
    { text: 'The snipers do not sleep, and after a while neither do you.', ...lindqvist, ...nothing },
    { text: 'planned and patient', ...assembly, ...nothing, date: 'in March' },
    { text: 'leaves no doubt about who gave the orders', ...assembly, ...nothing },
    { text: 'Waiting is not a policy', ...brandt, ...nothing, date: 'recently' },
    { text: 'It is a way of not looking.', ...brandt, ...nothing },
    { text: 'They do not aim at soldiers', ...vale, spokenTo: 'The Northern Mail', date: 'last month' },
    { text: 'They aim at the bread queues.', ...vale, ...nothing },
    { text: 'And when the bread is gone they will aim at the wells.', ...vale, ...nothing },
  ]);
});

test('quotes have ids from their words and know the sentences round them', () => {
  const quote = readArticle(SIEGE_STORY).story.quotes[1];
  assert.equal(quote?.id, 'there-is-no-word-for-what');
  assert.match(quote?.before ?? '', /three or four weeks/);
  assert.match(quote?.after ?? '', /^She said that in twenty years/);
});

test('a correction in parentheses is kept as a correction, with what is missing from it', () => {
  const reading = readArticle(SIEGE_STORY);
  assert.deepEqual(reading.story.corrections, [
    { is: 'seven', note: 'Her age was later corrected by her aunt to seven.' },
  ]);
  assert.deepEqual(kindsAt(reading, '/corrections/0/was'), ['missing']);
});

test('a warning is proposed with its reasons and stands in the draft until an editor decides', () => {
  const reading = readArticle(SIEGE_STORY);
  assert.deepEqual(reading.story.warning, { reasons: ['injury', 'child', 'war'] });
  assert.deepEqual(kindsAt(reading, '/warning'), ['proposed']);
});

test('a draft that lacks nothing it needs is a story', () => {
  const { story } = readArticle(SIEGE_STORY);
  assert.equal(parseStory(story).quotes.length, 11);
});

test('a source that is no article is refused by name with what to do', () => {
  const refusals: [source: string | Uint8Array, code: string, type?: SourceType][] = [
    ['', 'ingest/empty'],
    ['  \n\t ', 'ingest/empty'],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 0, 0]), 'ingest/binary'],
    ['hello', 'ingest/not-an-article'],
    ['x'.repeat(5_000_001), 'ingest/too-large'],
    [`<!doctype html><title>t</title>${'<div>'.repeat(600)}`, 'ingest/too-deep', 'html'],
    ['---\nheadline: "open\n---\n\nText.', 'ingest/front-matter', 'markdown'],
  ];
  for (const [source, code, type] of refusals)
    assert.throws(
      () => readArticle(source, { name: 'story.txt', type }),
      (error) => error instanceof IngestError && error.code === code && error.message.includes('story.txt'),
      code,
    );
});

const SEED = new URL('../../../../shared/seed-story.txt', import.meta.url);
test(
  'the story that the project began with is read completely',
  { skip: !existsSync(SEED) && 'seed-story.txt is not beside the repository' },
  () => {
    const reading = readArticle(readFileSync(SEED), { name: 'seed-story.txt' });
    const { story } = reading;
    assert.match(story.headline, /^Everyone needs to see this/);
    assert.match(story.dek ?? '', /^Every now and then/);
    assert.deepEqual(
      story.photos.map(({ credit }) => credit),
      ['Aleppo Media Centre', ...Array.from({ length: 5 }, () => 'Getty Images')],
    );
    story.photos.forEach((_, index) => assert.deepEqual(kindsAt(reading, `/photos/${index}/src`), ['missing']));
    assert.deepEqual(kindsAt(reading, '/videos/0/src'), ['missing']);
    const by = (speaker: string) => said(reading).filter((quote) => quote.speaker === speaker);
    assert.equal(by('Clarissa Ward').length, 3);
    assert.ok(by('Clarissa Ward').every(({ affiliation }) => affiliation === 'CNN correspondent'));
    assert.deepEqual(
      [by('Clarissa Ward')[0]?.spokenTo, by('Clarissa Ward')[0]?.date],
      ['the United Nations Security Council', 'earlier this month'],
    );
    assert.equal(by('Charles Lister').length, 2);
    assert.ok(by('Charles Lister').every(({ affiliation }) => affiliation === 'fellow at the Middle East Institute'));
    assert.equal(by('Brita Haji Hasan').length, 4);
    assert.ok(by('Brita Haji Hasan').every(({ affiliation }) => affiliation === 'Aleppo city council leader'));
    assert.ok(
      by('Brita Haji Hasan').some(({ spokenTo, date }) => spokenTo === 'The Guardian' && date === 'last month'),
    );
    assert.deepEqual(
      by('UN report').map(({ text }) => text.split(' ')[0]),
      ['massive', 'shatters'],
    );
    assert.equal(story.quotes.length, 11, 'scare quotes are nobody’s');
    assert.match(story.corrections[0]?.note ?? '', /later corrected by doctors/);
    assert.deepEqual(story.warning?.reasons, ['injury', 'child', 'war']);
    assert.deepEqual(kindsAt(reading, '/warning'), ['proposed']);
  },
);
