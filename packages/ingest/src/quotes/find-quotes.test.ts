import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageFor } from '../languages/languages.js';
import { findQuotes } from './find-quotes.js';

const said = (...paragraphs: string[]) =>
  findQuotes(paragraphs, languageFor('en')).map(({ text, speaker, affiliation, spokenTo, when }) =>
    [text, speaker, affiliation, spokenTo, when].filter((part) => part !== undefined),
  );

test('a speaker is found before and behind the words, with office and house', () => {
  assert.deepEqual(said('Prime Minister Jane Orr said: “We have a deal that works.”'), [
    ['We have a deal that works.', 'Jane Orr', 'Prime Minister'],
  ]);
  assert.deepEqual(said('“We have a deal that works,” said spokeswoman Jane Orr of the valley council.'), [
    ['We have a deal that works', 'Jane Orr', 'spokeswoman of the valley council'],
  ]);
  assert.deepEqual(said('“We have a deal,” a spokesman for the ministry told reporters on Tuesday.'), [
    ['We have a deal', 'spokesman for the ministry', 'reporters', 'on Tuesday'],
  ]);
  assert.deepEqual(said('“It will not last,” Jane Orr, who lost her shop in the flood, told the BBC.'), [
    ['It will not last', 'Jane Orr', 'the BBC'],
  ]);
  assert.deepEqual(said('According to Jane Orr, the plan “would ruin half the valley”.'), [
    ['would ruin half the valley', 'Jane Orr'],
  ]);
  assert.deepEqual(
    said('Why? “Because nobody asked,” she said.', 'Jane Orr laughed.').map(([text]) => text),
    ['Because nobody asked'],
  );
});

test('a question mark inside the words does not hide the speaker behind them', () => {
  assert.deepEqual(said('“Why would anybody do that?” Jane Orr asked.'), [['Why would anybody do that?', 'Jane Orr']]);
});

test('a quotation that its paragraph leaves open goes on with the same speaker', () => {
  assert.deepEqual(
    said('Jane Orr said: “We waited for a week.', '“Then the boat came.”').map(([text, speaker]) => [text, speaker]),
    [
      ['We waited for a week.', 'Jane Orr'],
      ['Then the boat came.', 'Jane Orr'],
    ],
  );
});

test('British single marks are quotation marks, and apostrophes are not', () => {
  assert.deepEqual(said('‘It’s the council’s fault, and they know it,’ said Jane Orr.'), [
    ['It’s the council’s fault, and they know it', 'Jane Orr'],
  ]);
});

test('scare quotes, titles and single words are nobody’s', () => {
  assert.deepEqual(said('The army came under the guise of “restoring order”.'), []);
  assert.deepEqual(said('Her book “The Quiet Harbour” sold well.'), []);
  assert.deepEqual(said('The so-called “reform” failed.'), []);
});

test('a noun that looks like a verb brings in nobody', () => {
  assert.deepEqual(said('The mayor’s claims about “the old harbour lights” were false.'), []);
});

test('twice the text takes about twice the time', () => {
  const paragraph =
    'Jane Orr said “this is what it is” and Tom Hale, a baker in the town, said he “never saw it that way” at all. ';
  const time = (times: number) => {
    const paragraphs = Array.from({ length: times }, (_, index) => paragraph.replace('Orr', `Orr${index}`));
    const start = performance.now();
    findQuotes(paragraphs, languageFor('en'));
    return performance.now() - start;
  };
  time(200);
  const small = Math.min(time(1_000), time(1_000), time(1_000));
  const large = Math.min(time(4_000), time(4_000), time(4_000));
  assert.ok(large / small < 4 * 1.7, `four times the text took ${(large / small).toFixed(1)} times as long`);
});
