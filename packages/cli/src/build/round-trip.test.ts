import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabicStory, exampleStory, veiledStory } from '@clipsheet/fixtures';
import { readArticle } from '@clipsheet/ingest';
import { createHandler, readStored } from '@clipsheet/server';
import { publishedStory, storyState } from '@clipsheet/sharing';

const BASE = 'https://clips.example/paper/';
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a share page read as an article is the story that it was printed from', async () => {
  for (const story of [exampleStory(), arabicStory(), veiledStory()]) {
    const stored = readStored(json(publishedStory(story)), storyState(story));
    assert.ok(stored);
    const handler = createHandler({
      store: { get: async () => stored, list: async () => [story.id] },
      blobs: { get: async () => undefined },
      baseUrl: BASE,
      now: () => new Date('2026-11-25T12:00:00Z'),
    });
    const page = await (await handler(new Request(`${BASE}stories/${story.id}/`))).text();
    const { story: read, type } = readArticle(page, { url: `${BASE}stories/${story.id}/` });
    assert.equal(type, 'story');
    assert.deepEqual(json(read), json(stored.story));
  }
});
