import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory, veiledStory, withdrawnStory } from '@clipsheet/fixtures';
import { checkStory, readStory } from '@clipsheet/story';
import { publishedStory } from './published-story.js';

test('the body stays with the publisher unless it is published on purpose', () => {
  assert.equal('body' in publishedStory(exampleStory()), false);
  assert.deepEqual(
    (publishedStory(exampleStory(), { publishBody: true }) as { body?: string[] }).body,
    exampleStory().body,
  );
});

test('a published story is a valid story that reads back the same but for its body', () => {
  const published = publishedStory(exampleStory());
  assert.deepEqual(checkStory(published), []);
  assert.deepEqual(readStory(JSON.parse(JSON.stringify(published))), { ...exampleStory(), body: [] });
});

test('a withdrawn story keeps who took it back, when and why, and nothing that it said', () => {
  assert.deepEqual(publishedStory(withdrawnStory(), { publishBody: true }), {
    schema: 1,
    id: 'harbour',
    revision: 3,
    url: 'https://morning-sheet.example/harbour',
    lang: 'en',
    publisher: { name: 'The Morning Sheet', url: 'https://morning-sheet.example/' },
    withdrawn: { date: '2026-03-05', reason: 'Published in error.' },
  });
  const read = readStory(publishedStory(withdrawnStory()));
  assert.equal(read?.withdrawn?.reason, 'Published in error.');
});

test('a withdrawn photo, film or quote keeps its id, and why it was taken back', () => {
  const withdrawn = { date: '2026-03-05', reason: 'The source asked for it.' };
  const { photos, videos, quotes } = exampleStory();
  const story = exampleStory({
    photos: photos.map((photo) => ({ ...photo, withdrawn })),
    videos: videos.map((video) => ({ ...video, withdrawn })),
    quotes: quotes.map((quote) => ({ ...quote, withdrawn })),
  });
  const published = publishedStory(story);
  assert.ok('headline' in published);
  assert.deepEqual(published.photos, [{ id: 'quay', withdrawn }]);
  assert.deepEqual(published.videos, [{ id: 'first-night', withdrawn }]);
  assert.deepEqual(published.quotes, [{ id: 'we-had-forgotten', withdrawn }]);
  assert.doesNotMatch(JSON.stringify(published), /quay-1600|youtube|forgotten what|Brandt/);
  assert.deepEqual(readStory(published)?.photos[0]?.withdrawn, withdrawn);
});

test('a veiled picture keeps its address, which is needed once a reader agrees', () => {
  assert.match(JSON.stringify(publishedStory(veiledStory())), /quay-1600\.jpg/);
});

test('the story given is left as it was', () => {
  const story = withdrawnStory();
  const before = structuredClone(story);
  publishedStory(story);
  publishedStory(exampleStory(), { publishBody: true });
  assert.deepEqual(story, before);
});
