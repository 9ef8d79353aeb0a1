import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stretchesOf } from './article-marks.js';
import type { Field } from './fields.js';

const quote = (text: string, number: number): Field => ({
  number,
  place: `/quotes/@q${number}`,
  kind: 'quote',
  group: 'quotes',
  text,
  detail: '',
  sureness: 'certain',
  source: '',
  why: '',
  verdict: undefined,
  isSettled: false,
  canReject: true,
  inputs: [],
});
const marked = (paragraph: string, ...quotes: Field[]) =>
  stretchesOf(paragraph, quotes).map(({ text, field }) => (field ? `[${field.number}:${text}]` : text));

test('a quote is marked where it stands in the article', () => {
  assert.deepEqual(marked('“This is hell,” she said.', quote('This is hell', 4)), [
    '“',
    '[4:This is hell]',
    ',” she said.',
  ]);
});

test('a quote that “he said” divides is marked in each of its pieces', () => {
  const paragraph = '“They are not fighters,” he said. “They are civilians.”';
  assert.deepEqual(marked(paragraph, quote('They are not fighters. They are civilians.', 1)), [
    '“',
    '[1:They are not fighters]',
    ',” he said. “',
    '[1:They are civilians]',
    '.”',
  ]);
});

test('the kind of quotation and apostrophe marks does not hide a quote', () => {
  assert.deepEqual(marked('It’s “not the solution”', quote("It's", 2)), ['[2:It’s]', ' “not the solution”']);
});

test('a paragraph without a quote stays whole', () => {
  assert.deepEqual(marked('Nothing was said.', quote('Nobody is named', 1)), ['Nothing was said.']);
});
