import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faceFor } from '../fonts/face.js';
import { fitText } from './fit-text.js';
import { inkHeight, type MeasuredText } from './measured-text.js';
import { piecesOf } from './pieces.js';

// A typewriter's letters: each half an em wide.
function measured(text: string, letters = false): MeasuredText {
  const pieces = piecesOf(text, 'en').map((piece) => ({
    ...piece,
    width: piece.text.length / 2,
    ...(letters && {
      letters: [...piece.text].map((letter) => ({ text: letter, spaced: false, leads: false, width: 0.5 })),
    }),
  }));
  return {
    text,
    face: faceFor('headline', 'Latin', 'en'),
    direction: 'ltr',
    pieces,
    space: 0.5,
    ellipsis: 0.5,
    cut: false,
  };
}
const room = { width: 1000, maxLines: 3, smallest: 50, largest: 100 };
const lines = (set: ReturnType<typeof fitText>) => set.lines.map(({ text }) => text);

test('a short headline takes the largest size on one line', () => {
  const set = fitText(measured('Fires out'), room);
  assert.deepEqual([set.size, lines(set), set.shortened], [100, ['Fires out'], false]);
});

test('lines are even instead of full, and do not end on an article', () => {
  const even = fitText(measured('Boy of five pulled from the rubble of his home'), {
    ...room,
    smallest: 70,
    largest: 70,
  });
  assert.deepEqual(lines(even), ['Boy of five pulled from', 'the rubble of his home']);
  const article = fitText(measured('one two three the four five six'), { ...room, smallest: 100, largest: 100 });
  assert.deepEqual(lines(article), ['one two three', 'the four five six']);
});

test('no line is wider than its room and no block higher', () => {
  for (const words of [3, 8, 15, 24]) {
    const set = fitText(measured('headline '.repeat(words)), { ...room, maxHeight: 220 });
    for (const { width } of set.lines) assert.ok(width <= room.width, `${words}: ${width}`);
    assert.ok(inkHeight(set) <= 220, `${words}: ${inkHeight(set)}`);
  }
});

test('too many words are cut at a word, with an ellipsis that fits too', () => {
  const set = fitText(measured('many words '.repeat(500)), room);
  assert.equal(set.shortened, true);
  assert.equal(set.lines.length, 3);
  assert.match(set.lines.at(-1)?.text ?? '', /(many|words)…$/);
  for (const { width } of set.lines) assert.ok(width <= room.width);
});

test('a word that no line can hold is broken between two characters', () => {
  const set = fitText(measured('x'.repeat(70), true), room);
  assert.equal(set.shortened, false);
  assert.equal(lines(set).join(''), 'x'.repeat(70));
  for (const { width } of set.lines) assert.ok(width <= room.width);
});

test('fewer lines are preferred to slightly larger letters', () => {
  // Two lines at 93 or three at 100.
  const set = fitText(measured('twenty letters wide, twenty letters more'), room);
  assert.equal(set.lines.length, 2);
});
