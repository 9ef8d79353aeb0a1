import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPart, parseStory, type StoryInput } from '@clipsheet/story';
import { layoutFor, showsPhoto } from './layout-name.js';

const warning = { reasons: ['injury' as const] };
const withdrawn = { date: '2016-09-02', reason: 'published in error' };
const photo = { id: 'boy', src: 'https://sheet.example/boy.jpg', credit: 'Getty Images' };
const other = { id: 'street', src: 'https://sheet.example/street.jpg', credit: 'Getty Images' };
const film = { id: 'film', src: 'https://sheet.example/film.mp4', poster: 'https://sheet.example/film.jpg' };
const quote = { id: 'hell', text: 'This is what hell feels like' };

function layout(changes: Partial<StoryInput>, part?: { kind: 'quote' | 'video'; id: string }, hasPhoto = true) {
  const story = parseStory({ schema: 1, id: 'a', revision: 1, lang: 'en', headline: 'Words', ...changes });
  const found = findPart(story, part);
  assert.ok(found);
  return layoutFor(story, found, hasPhoto);
}

test('a story shows its photo when its bytes are at hand, else words alone', () => {
  assert.equal(layout({ photos: [photo] }), 'story');
  assert.equal(layout({ photos: [photo] }, undefined, false), 'story-text');
  assert.equal(layout({}), 'story-text');
});

test('a photo under a warning is never in a layout that draws photos', () => {
  const cases: Partial<StoryInput>[] = [
    { photos: [{ ...photo, warning }] },
    { photos: [photo], warning },
    { photos: [{ ...photo, withdrawn }] },
    { photos: [photo], withdrawn },
    { videos: [{ ...film, warning }] },
  ];
  for (const changes of cases) assert.ok(!showsPhoto(layout(changes)), JSON.stringify(changes));
  assert.equal(layout({ photos: [{ ...photo, warning }] }), 'story-veiled');
  assert.equal(layout({ videos: [{ ...film, warning }] }, { kind: 'video', id: 'film' }), 'story-veiled');
});

test('a second photo without a warning stands for the story when the first is covered', () => {
  assert.equal(layout({ photos: [{ ...photo, warning }, other] }), 'story');
  assert.equal(layout({ photos: [{ ...photo, warning: 'none' }], warning }), 'story');
});

test('what was withdrawn is drawn as withdrawn, whichever part was asked', () => {
  assert.equal(layout({ quotes: [quote], withdrawn }, { kind: 'quote', id: 'hell' }), 'withdrawn');
  assert.equal(layout({ quotes: [{ ...quote, withdrawn }] }, { kind: 'quote', id: 'hell' }), 'withdrawn');
  assert.equal(layout({ videos: [{ ...film, withdrawn }] }, { kind: 'video', id: 'film' }), 'withdrawn');
});

test('a video shows its poster, and words alone without one', () => {
  assert.equal(layout({ videos: [film] }, { kind: 'video', id: 'film' }), 'video');
  assert.equal(layout({ videos: [{ id: 'film' }] }, { kind: 'video', id: 'film' }), 'video-text');
});
