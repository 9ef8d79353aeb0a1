import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory, type StoryInput } from '@clipsheet/story';
import { ogImageName } from './og-image-name.js';

const input: StoryInput = {
  schema: 1,
  id: 'boy-of-aleppo',
  revision: 1,
  lang: 'en',
  headline: 'Boy of five pulled from the rubble',
  kicker: 'Syria',
  publisher: { name: 'The Morning Sheet', colour: '#0a6a73' },
  published: '2016-08-18',
  photos: [
    { id: 'boy', src: 'https://sheet.example/boy.jpg', credit: 'Aleppo Media Centre', alt: 'A boy in an ambulance' },
  ],
  quotes: [{ id: 'hell', text: 'This is what hell feels like', speaker: 'Clarissa Ward' }],
};
const photo = { photoDigest: 'a'.repeat(32) };
const nameOf = (changes: Partial<StoryInput> = {}, options = {}) =>
  ogImageName(parseStory({ ...input, ...changes }), options);

test('a picture has one name as long as nothing in it changes', () => {
  assert.equal(
    nameOf({}, photo).hash,
    nameOf({ revision: 7, body: ['Not drawn.'], dek: 'Not drawn over a photo.' }, photo).hash,
  );
  assert.match(nameOf({}, photo).hash, /^[0-9a-f]{32}$/);
});

test('every change that can be seen gives the picture another name', () => {
  const [first] = input.photos ?? [];
  assert.ok(first);
  const names = [
    nameOf({}, photo),
    nameOf({ headline: 'Boy of five rescued' }, photo),
    nameOf({ kicker: 'Aleppo' }, photo),
    nameOf({ publisher: { name: 'The Evening Sheet', colour: '#0a6a73' } }, photo),
    nameOf({ publisher: { name: 'The Morning Sheet', colour: '#aa0000' } }, photo),
    nameOf({ photos: [{ ...first, credit: 'Getty Images' }] }, photo),
    nameOf({ photos: [{ ...first, kind: 'illustration' }] }, photo),
    nameOf({ photos: [{ ...first, focalPoint: { x: 0.2, y: 0.3 } }] }, photo),
    nameOf({ photos: [{ ...first, warning: { reasons: ['injury'] } }] }, photo),
    nameOf({ corrections: [{ date: '2016-08-23', is: 'Omran' }] }, photo),
    nameOf({ withdrawn: { date: '2016-09-02', reason: 'published in error' } }, photo),
    nameOf({ lang: 'fr' }, photo),
    nameOf({}, { photoDigest: 'b'.repeat(32) }),
    nameOf({}, {}),
    nameOf({}, { ...photo, logoDigest: 'c'.repeat(32) }),
    nameOf({}, { ...photo, ratio: '1:1' }),
    nameOf({}, { ...photo, now: new Date('2026-11-25') }),
    nameOf({}, { ...photo, part: { kind: 'quote', id: 'hell' } }),
  ];
  assert.equal(new Set(names.map(({ hash }) => hash)).size, names.length);
});

test('a photo card is a JPEG, a card of words a PNG, in the size of its ratio', () => {
  const { layout, type, width, height } = nameOf({}, photo);
  assert.deepEqual([layout, type, width, height], ['story', 'image/jpeg', 1200, 630]);
  const bare = nameOf({}, { ratio: '9:16' });
  assert.deepEqual([bare.layout, bare.type, bare.width, bare.height], ['story-text', 'image/png', 1080, 1920]);
});

test('the alt text says the words drawn and what the photo shows, and no more than 420 characters', () => {
  assert.equal(
    nameOf({}, photo).alt,
    'Syria. Boy of five pulled from the rubble. A boy in an ambulance. Picture: Aleppo Media Centre. The Morning Sheet.',
  );
  assert.equal(
    nameOf({}, { part: { kind: 'quote', id: 'hell' } }).alt.startsWith('“This is what hell feels like”.'),
    true,
  );
  assert.ok(nameOf({ headline: 'long '.repeat(400) }, photo).alt.length <= 420);
});

test('a film without a still is credited all the same', () => {
  const videos = [{ id: 'film', title: 'The rescue', credit: 'Aleppo Media Centre' }];
  const { alt, layout } = nameOf({ videos }, { part: { kind: 'video', id: 'film' } });
  assert.equal(layout, 'video-text');
  assert.ok(alt.includes('Video: Aleppo Media Centre.'), alt);
});

test('what a sensitive photo shows is not told in the alt text of its veiled card', () => {
  const { alt, layout } = nameOf({ warning: { reasons: ['injury', 'child'], words: 'An injured child.' } }, photo);
  assert.equal(layout, 'story-veiled');
  assert.ok(!alt.includes('ambulance'));
  assert.ok(alt.includes('Content warning: injury, child. An injured child. Picture, not shown: Aleppo Media Centre.'));
});

test('an old story is stamped with its year only when the caller says what day it is', () => {
  assert.ok(!nameOf({}, photo).alt.includes('From 2016'));
  assert.ok(nameOf({}, { ...photo, now: new Date('2026-11-25') }).alt.includes('From 2016.'));
});

test('a quote that the story does not have is refused by its id', () => {
  assert.throws(() => nameOf({}, { part: { kind: 'quote', id: 'heaven' } }), {
    code: 'picture/no-such-part',
    message: 'The part must be in story boy-of-aleppo, but it has no quote "heaven". Take an id from the story.',
  });
});
