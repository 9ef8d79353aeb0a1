import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory } from '@clipsheet/fixtures';
import { WHOLE_STORY, type PartRef, type Story } from '@clipsheet/story';
import { frameHeight } from './frame-size.js';

const QUOTE: PartRef = { kind: 'quote', id: 'we-had-forgotten' };
const quoting = (text: string): Story => {
  const story = exampleStory();
  return { ...story, quotes: story.quotes.map((quote) => ({ ...quote, text })) };
};

test('a correction finds its room in every frame', () => {
  const story = exampleStory();
  const without = { ...story, corrections: [] };
  const corrected = { ...story, corrections: [{ date: '2026-03-03', was: 'One.', is: 'Two.' }] };
  for (const ref of [WHOLE_STORY, QUOTE]) assert.equal(frameHeight(corrected, ref) - frameHeight(without, ref), 90);
});

test('more words make a higher frame, and wide letters need more of it', () => {
  assert.ok(frameHeight(quoting('word '.repeat(60)), QUOTE) > frameHeight(quoting('word '.repeat(20)), QUOTE));
  assert.ok(frameHeight(quoting('山'.repeat(30)), QUOTE) > frameHeight(quoting('a'.repeat(30)), QUOTE));
});
