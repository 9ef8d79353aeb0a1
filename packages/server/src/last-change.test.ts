import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory } from '@clipsheet/fixtures';
import { publishedStory, storyState } from '@clipsheet/sharing';
import { lastChange } from './last-change.js';
import { readStored } from './read-stored.js';

const story = exampleStory({ published: '2024-03-02T06:00:00Z' });
const stored = readStored(JSON.parse(JSON.stringify(publishedStory(story))), storyState(story));
assert.ok(stored);
const at = (changed: string | undefined, now: string) =>
  lastChange(
    { ...stored, changed: changed === undefined ? undefined : new Date(changed) },
    new Date(now),
  )?.toISOString();

test('pages changed when the story was stored, or on its last birthday, when they began to say another age', () => {
  assert.equal(at('2024-03-05T00:00:00Z', '2024-08-01'), '2024-03-05T00:00:00.000Z');
  assert.equal(at('2024-03-05T00:00:00Z', '2026-08-01'), '2026-03-02T06:00:00.000Z');
  assert.equal(at('2024-03-05T00:00:00Z', '2026-03-01'), '2025-03-02T06:00:00.000Z');
  assert.equal(at('2026-04-01T00:00:00Z', '2026-08-01'), '2026-04-01T00:00:00.000Z');
  assert.equal(at(undefined, '2026-08-01'), undefined);
});
