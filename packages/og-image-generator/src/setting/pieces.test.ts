import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf } from './pieces.js';

const pieces = (text: string, lang: string) => piecesOf(text, lang).map(({ text }) => text);

test('Latin lines break at spaces, and behind a hyphen only inside long words', () => {
  assert.deepEqual(pieces('The five-year-old boy', 'en'), ['The', 'five-year-old', 'boy']);
  assert.deepEqual(pieces('counter-intelligence из-под', 'en'), ['counter-', 'intelligence', 'из-под']);
  assert.deepEqual(pieces('12\u00A0hours', 'en'), ['12\u00A0hours']);
});

test('Japanese breaks between phrases: particles stay with their word, punctuation never begins a line', () => {
  assert.deepEqual(pieces('5歳の男児、アレッポの自宅', 'ja'), ['5歳の', '男児、', 'アレッポの', '自宅']);
  assert.deepEqual(pieces('「飢餓」と語った。', 'ja').join('|').includes('|」'), false);
  assert.ok(!pieces('彼は「飢餓」と語った。', 'ja').some((piece) => /「$/.test(piece) || /^[」。、]/.test(piece)));
});

test('Chinese breaks between words, a comma staying at its line’s end', () => {
  const found = pieces('五岁男童获救，救援持续了12小时', 'zh');
  assert.ok(found.length > 3);
  assert.ok(!found.some((piece) => /^[，了]/.test(piece)), found.join('|'));
  assert.equal(found.join(''), '五岁男童获救，救援持续了12小时');
});

test('a line should not end with an article, a preposition or the day of a date', () => {
  const leads = (text: string, lang: string) =>
    piecesOf(text, lang)
      .filter(({ leads }) => leads)
      .map(({ text }) => text);
  assert.deepEqual(leads('Boy of five pulled from the rubble', 'en'), ['of', 'from', 'the']);
  assert.deepEqual(leads('withdrew it 2 Sept 2026 here', 'en'), ['2', 'Sept', '2026']);
  assert.deepEqual(leads('طفل في الخامسة من تحت', 'ar'), ['في', 'من']);
});

test('only what stood behind a space gets one when lines are put together', () => {
  assert.deepEqual(
    piecesOf('東京 and 大阪の駅', 'ja').map(({ text, spaced }) => [text, spaced]),
    [
      ['東京', false],
      ['and', true],
      ['大阪の', true],
      ['駅', false],
    ],
  );
});
