import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from './sentences-of.js';

const divided = (text: string, lang: string) => sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

test('a paragraph is divided where its sentences end, and not behind an abbreviation of its language', () => {
  assert.deepEqual(divided('Dr. Brandt spoke. “It is dark.” Nobody moved.', 'en'), [
    'Dr. Brandt spoke.',
    '“It is dark.”',
    'Nobody moved.',
  ]);
  assert.deepEqual(divided('暗い。誰も動かない。', 'ja'), ['暗い。', '誰も動かない。']);
  assert.deepEqual(divided('', 'xx'), []);
});
