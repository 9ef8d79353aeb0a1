import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DOMParser } from 'linkedom';
import { exampleStory } from '@clipsheet/fixtures';
import { addresses } from '@clipsheet/sharing';
import { WHOLE_STORY } from '@clipsheet/story';
import { changedCards } from './changed-cards.js';
import { headOf, previewsOf, publishedPreviews } from './page-previews.js';

before(() => Object.assign(globalThis, { DOMParser }));
after(() => Reflect.deleteProperty(globalThis, 'DOMParser'));

const BASE = 'https://clips.example/';
const story = exampleStory();
const image = { url: `${BASE}a.jpg`, width: 1200, height: 630, type: 'image/jpeg' as const, alt: 'A card' };
const live = { revision: 1, document: story, images: { story: image } };
const shownAfter = (next: typeof story, picture = image) =>
  previewsOf(headOf(next, WHOLE_STORY, picture, addresses(BASE)), picture);

test('the draft of a story that was published as it is changes no card', () => {
  const published = publishedPreviews(live, WHOLE_STORY, BASE);
  assert.ok(published.length > 10);
  const { changed, same } = changedCards(published, shownAfter(story));
  assert.deepEqual([changed, same.length], [[], published.length]);
});

test('a corrected dek changes the cards that show it, each beside what was shared, and no other', () => {
  const published = publishedPreviews(live, WHOLE_STORY, BASE);
  const { changed, same } = changedCards(published, shownAfter({ ...story, dek: 'The lights go out at ten.' }));
  const slack = changed.find(({ after: { id } }) => id === 'slack');
  assert.deepEqual(
    [slack?.before.description?.text, slack?.after.description?.text],
    [story.dek, 'The lights go out at ten.'],
  );
  assert.ok(same.length > 0 && changed.length + same.length === published.length);
});

test('another share image changes every card that shows one', () => {
  const next = { ...image, url: `${BASE}b.jpg` };
  const { changed } = changedCards(publishedPreviews(live, WHOLE_STORY, BASE), shownAfter(story, next));
  assert.ok(changed.length > 10);
});

test('a part that readers do not have yet has no cards to compare with', () => {
  assert.deepEqual(publishedPreviews(live, { kind: 'quote', id: 'not-yet' }, BASE), []);
});
