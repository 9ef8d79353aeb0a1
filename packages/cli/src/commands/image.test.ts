import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pngPhoto } from '../../test-kit/png-photo.js';
import { newsroom, type Newsroom } from '../../test-kit/newsroom.js';

const story = {
  schema: 1,
  id: 'harbour',
  revision: 1,
  lang: 'en',
  headline: 'The harbour lights go out at nine',
  publisher: { name: 'The Morning Sheet' },
  photos: [{ id: 'quay', src: 'quay.png', credit: 'Ada Lens', alt: 'A quay at night' }],
  quotes: [{ id: 'dark', text: 'We will miss them', speaker: 'Ruth Ames' }],
};

function roomWith(given: object = story): Newsroom {
  const room = newsroom();
  room.write('story.json', JSON.stringify(given));
  room.write('quay.png', pngPhoto({ width: 1300, height: 700 }));
  return room;
}

test('a story’s card and its quote’s are drawn into files named by layout and ratio, with the photo beside it', async () => {
  const room = roomWith();
  const card = await room.clipsheet('image', 'story.json', '--out', 'cards');
  assert.deepEqual([card.code, card.stderr], [0, '']);
  assert.match(card.stdout, /^cards\/story-1\.91x1\.jpg: 1200 × 630, \d+ bytes\. The harbour lights go out at nine\. /);
  const quote = await room.clipsheet('image', 'story.json', '--part', 'quote', '--ratio', '1:1,9:16', '--out', 'cards');
  assert.equal(quote.code, 0, quote.stderr);
  assert.deepEqual(room.names('cards'), ['quote-1x1.png', 'quote-9x16.png', 'story-1.91x1.jpg']);
  const webp = await room.clipsheet('image', 'story.json', '--layout', 'story-text', '--out', 'text.webp');
  assert.equal(webp.code, 0, webp.stderr);
  assert.equal(room.bytes('text.webp').toString('latin1', 8, 12), 'WEBP');
});

test('a layout of one’s own is a module', async () => {
  const room = roomWith();
  room.write(
    'big.mjs',
    `export default { name: 'big', version: 1, compose: ({ measures: { width, height } }) => ({
      boxes: [{ kind: 'rect', start: 0, top: 0, width, height, colour: '#aa2200' }], shortened: [] }) };`,
  );
  const drawn = await room.clipsheet('image', 'story.json', '--layout', 'big.mjs', '--ratio', '1:1');
  assert.equal(drawn.code, 0, drawn.stderr);
  assert.deepEqual(
    room.names('.').filter((name) => name.endsWith('.png')),
    ['big-1x1.png', 'quay.png'],
  );
});

test('a photo under a warning is not drawn, whatever layout is asked for', async () => {
  const [photo] = story.photos;
  const room = roomWith({ ...story, photos: [{ ...photo, warning: { reasons: ['injury'] } }] });
  const refused = await room.clipsheet('image', 'story.json', '--layout', 'story');
  assert.equal(refused.code, 1);
  assert.match(
    refused.stderr,
    /^The layout must be story-veiled or story-text for this part and its photo, but is story\./,
  );
  assert.equal((await room.clipsheet('image', 'story.json', '--out', 'card.png')).code, 0);
});

for (const [words, said] of [
  [['image'], /needs one STORY/],
  [['image', 'none.json'], /none\.json could not be read: there is no such file/],
  [['image', 'story.json', '--ratio', '3:7'], /--ratio must be of 1\.91:1, 2:1/],
  [['image', 'story.json', '--layout', 'poster'], /--layout must be one of story, story-veiled/],
  [['image', 'story.json', '--part', 'quote:none'], /--part quote:none must be in the story, which has dark\./],
  [['image', 'story.json', '--out', 'card.gif', '--type', 'gif'], /--type must be one of jpg, png, webp/],
  [['image', 'story.json', '--ratio', 'all', '--out', 'card.jpg'], /--out must be a folder for 5 ratios/],
] as const)
  test(`clipsheet ${words.join(' ')} says what is wrong and what to do`, async () => {
    const { code, stderr } = await roomWith().clipsheet(...words);
    assert.notEqual(code, 0);
    assert.match(stderr, said);
  });
