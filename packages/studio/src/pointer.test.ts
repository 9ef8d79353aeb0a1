import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryDraft } from '@clipsheet/ingest';
import { placeOf, textAt, valueAt, withValue } from './pointer.js';

const story: StoryDraft = {
  schema: 1,
  id: 'harbour',
  revision: 1,
  headline: 'Lights back on',
  lang: 'en',
  byline: [],
  photos: [
    { id: 'fog', renditions: [], alt: 'Fog.' },
    { id: 'pier', renditions: [] },
  ],
  videos: [],
  quotes: [{ id: 'sky', text: 'We had forgotten the sky' }],
  corrections: [],
  body: [],
};

test('a finding keeps its photo when a photo before it is taken out', () => {
  const place = placeOf('/photos/1/credit', story);
  assert.equal(place, '/photos/@pier/credit');
  const fewer = withValue(story, '/photos/@fog', undefined);
  assert.deepEqual(
    fewer.photos.map(({ id }) => id),
    ['pier'],
  );
  assert.equal(textAt(withValue(fewer, place, 'Ada Quill'), place), 'Ada Quill');
});

test('an edit changes nothing of the story it was made from', () => {
  const before = JSON.stringify(story);
  withValue(story, '/photos/@fog/alt', 'A pier in fog.');
  withValue(story, '/publisher/name', 'The Selwick Courier');
  assert.equal(JSON.stringify(story), before);
});

test('a field that is emptied is gone, and so is an object that holds nothing any more', () => {
  const named = withValue(story, '/publisher/name', 'The Selwick Courier');
  assert.deepEqual(named.publisher, { name: 'The Selwick Courier' });
  assert.equal('publisher' in withValue(named, '/publisher/name', undefined), false);
  assert.equal('alt' in (valueAt(withValue(story, '/photos/@fog/alt', undefined), '/photos/@fog') as object), false);
});

test('a correction that is added stands at the end', () => {
  const one = withValue(story, '/corrections/0', { is: 'Selwick' });
  const two = withValue(one, '/corrections/1', { is: 'Saltby' });
  assert.deepEqual(
    two.corrections.map(({ is }) => is),
    ['Selwick', 'Saltby'],
  );
});
