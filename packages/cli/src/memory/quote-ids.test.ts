import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepQuoteIds } from './quote-ids.js';

const HELL = 'This is what hell feels like';
const ids = (texts: Record<string, string>, remembered: Record<string, string>) =>
  keepQuoteIds(
    Object.entries(texts).map(([id, text]) => ({ id, text })),
    remembered,
  ).map(({ id }) => id);

test('a quote keeps its address when its words are the same and the rule for ids has changed', () => {
  assert.deepEqual(ids({ 'new-id': HELL }, { hell: HELL }), ['hell']);
});

test('a quote whose words are edited keeps its address', () => {
  assert.deepEqual(ids({ 'that-is-what': 'That is what hell feels like' }, { hell: HELL }), ['hell']);
  assert.deepEqual(ids({ hell: 'Something else entirely was said' }, { hell: HELL }), ['hell']);
});

test('two quotes that change places keep their own addresses', () => {
  assert.deepEqual(ids({ a: 'They are killing civilians', b: HELL }, { a: HELL, b: 'They are killing civilians' }), [
    'b',
    'a',
  ]);
});

test('the address of a quote that is gone is not given to other words', () => {
  assert.deepEqual(ids({ hell: HELL, other: 'The shelling was relentless' }, { gone: 'Peace talks collapsed' }), [
    'hell',
    'other',
  ]);
  assert.deepEqual(
    ids({ b: HELL, c: 'Nobody knows the answer to that' }, { b: HELL, 'b-2': 'The shelling was relentless' }),
    ['b', 'c'],
  );
});

test('a story that nobody has published keeps the ids it came with', () => {
  assert.deepEqual(ids({ a: HELL, b: 'The shelling was relentless' }, {}), ['a', 'b']);
});
