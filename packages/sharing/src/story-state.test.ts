import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory, withdrawnStory } from '@clipsheet/fixtures';
import { storyState, type StoryState } from './story-state.js';

const bytes = (state: StoryState) => new TextEncoder().encode(JSON.stringify(state)).length;
const withdrawn = { date: '2026-03-05', reason: 'r' };

test('a story that stands as it was says only its revision', () => {
  const state = storyState(exampleStory({ modified: '2026-03-03' }), { 'we-had-forgotten': 'same' });
  assert.deepEqual(state, { schema: 1, id: 'harbour', revision: 2, status: 'live', modified: '2026-03-03' });
});

test('changed and missing quotes and withdrawn parts are named', () => {
  const [photo] = exampleStory().photos;
  assert.ok(photo);
  const state = storyState(exampleStory({ photos: [{ ...photo, withdrawn }] }), { 'we-had-forgotten': 'missing' });
  assert.deepEqual(state.withdrawn, ['quay']);
  assert.deepEqual(state.quotes, { 'we-had-forgotten': 'missing' });
  assert.equal(state.more, undefined);
});

test('a withdrawn quote is not also called changed; one that left the story is called missing', () => {
  const quotes = exampleStory().quotes.map((quote) => ({ ...quote, withdrawn }));
  const state = storyState(exampleStory({ quotes }), { 'we-had-forgotten': 'changed', cut: 'missing' });
  assert.deepEqual([state.withdrawn, state.quotes], [['we-had-forgotten'], { cut: 'missing' }]);
});

test('a withdrawn story says so and nothing of its parts', () => {
  const state = storyState(withdrawnStory(), { 'we-had-forgotten': 'changed' });
  assert.deepEqual(state, { schema: 1, id: 'harbour', revision: 3, status: 'withdrawn' });
});

test('it never takes more than 500 bytes, keeps withdrawals before quotes, and says when something is missing', () => {
  const id = (letter: string, number: number) => `${letter}${number}`.padEnd(80, 'x');
  for (let count = 0; count <= 12; count++) {
    for (const modified of [undefined, '2026-03-03', `2026-03-03T10:00:00.${'9'.repeat(400)}Z`]) {
      const photos = Array.from({ length: count }, (_, number) => ({ id: id('p', number), credit: 'c', withdrawn }));
      const quotes = Array.from({ length: count }, (_, number) => ({ id: id('q', number), text: 't' }));
      const states = Object.fromEntries(quotes.map((quote) => [quote.id, 'missing' as const]));
      const story = exampleStory({
        id: 'i'.repeat(80),
        revision: 123456,
        photos,
        quotes,
        ...(modified && { modified }),
      });
      const state = storyState(story, states);
      assert.ok(bytes(state) <= 500, `${bytes(state)} B`);
      const named = (state.withdrawn?.length ?? 0) + Object.keys(state.quotes ?? {}).length;
      assert.equal(state.more === true, named < 2 * count, `${count}: ${JSON.stringify(state)}`);
      if (state.quotes) assert.equal(state.withdrawn?.length, count);
      if (count > 0) assert.ok(state.withdrawn);
    }
  }
});
