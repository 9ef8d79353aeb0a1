import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory, readStory } from '@clipsheet/story';

const full = {
  schema: 1,
  id: 'aleppo',
  revision: 3,
  url: 'https://paper.example/aleppo',
  headline: 'Boy of five pulled from the rubble',
  dek: 'Omran was treated for head wounds.',
  lang: 'en',
  dir: 'ltr',
  byline: [{ name: 'The foreign desk', role: 'Reporting', fediverse: '@desk@paper.example' }],
  publisher: { name: 'The Morning Sheet', url: 'https://paper.example/', colour: '#0a6a73' },
  published: '2016-08-18',
  photos: [
    {
      id: 'boy',
      src: 'https://paper.example/boy.jpg',
      width: 1600,
      height: 1067,
      alt: 'A chair',
      credit: 'AMC',
      kind: 'photograph',
      focalPoint: { x: 0.2, y: 0.4 },
      renditions: [{ src: 'https://paper.example/boy-320.jpg', width: 320, height: 213, type: 'image/jpeg' }],
      warning: { reasons: ['injury', 'child'], words: 'A hurt child.' },
    },
    { id: 'city', credit: 'AMC', renditions: [], warning: 'none' },
  ],
  videos: [
    {
      id: 'rescue',
      src: 'https://youtu.be/dQw4w9WgXcQ',
      duration: 54,
      captions: [{ src: 'https://paper.example/a.vtt', lang: 'en' }],
      transcript: [{ start: 0, text: 'Sirens.' }],
    },
  ],
  quotes: [
    {
      id: 'hell',
      text: 'This is what hell feels like',
      speaker: 'Clarissa Ward',
      source: { name: 'United Nations', url: 'https://un.example/' },
      original: { text: 'هكذا يكون الجحيم', lang: 'ar' },
    },
  ],
  corrections: [{ date: '2016-08-23', was: 'Another name', is: 'Omran' }],
  body: ['First paragraph.'],
  warning: { reasons: ['war'] },
};

test('reads a good story exactly as the strict check does', () => {
  assert.deepEqual(readStory(full), parseStory(full));
});

test('leaves out what is odd and keeps the rest', () => {
  const story = readStory({
    ...full,
    dek: 5,
    photos: [null, { id: 'a', credit: 'AMC', width: 'wide' }],
    quotes: 'none',
    new: 1,
  });
  assert.equal(story?.dek, undefined);
  assert.deepEqual(story?.photos[0], { id: 'a', credit: 'AMC', renditions: [] });
  assert.deepEqual(story?.quotes, []);
});

test('a withdrawn story needs no headline', () => {
  const story = readStory({
    schema: 1,
    id: 'a',
    revision: 4,
    withdrawn: { date: '2016-09-02', reason: 'Published in error.' },
  });
  assert.equal(story?.withdrawn?.reason, 'Published in error.');
});

for (const value of [null, [], 'story', 7, {}, { id: 'a' }, { id: 'a', revision: '1', headline: 'x' }])
  test(`${JSON.stringify(value)} is no story`, () => assert.equal(readStory(value), undefined));
