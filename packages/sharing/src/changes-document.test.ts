import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesDocument, type Change } from './changes-document.js';

const change = (number: number, kind: Change['kind'] = 'changed'): Change => ({
  number,
  id: 'harbour',
  revision: number,
  kind,
  addresses: ['https://clips.example/stories/harbour/'],
});

test('a partner asks for what changed since last time and is told where it ended', () => {
  const all = [change(3, 'withdrawn'), change(1, 'published'), change(2)];
  assert.deepEqual(changesDocument(all), {
    schema: 1,
    last: 3,
    changes: [change(1, 'published'), change(2), change(3, 'withdrawn')],
  });
  assert.deepEqual(changesDocument(all, { since: 2 }), { schema: 1, last: 3, changes: [change(3, 'withdrawn')] });
  assert.deepEqual(changesDocument(all, { since: undefined }).changes.length, 3);
  assert.deepEqual(
    all.map(({ number }) => number),
    [3, 1, 2],
    'the list given stays as it was',
  );
});

test('a publication in which nothing has happened ends at zero', () => {
  assert.deepEqual(changesDocument([]), { schema: 1, last: 0, changes: [] });
});
