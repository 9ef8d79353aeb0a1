import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewTable, type Preview } from '@clipsheet/sharing';
import { en } from '../words/en.js';
import { cardVerdict, ruleLine } from './card-verdict.js';
import { SKINS, skinOf } from './skins.js';

const image = { url: 'https://clips.example/a.jpg', from: 'og:image', width: 1200, height: 630 };
const preview = (fields: Partial<Preview> = {}): Preview => ({
  id: 'facebook',
  name: 'Facebook',
  shape: 'large',
  title: { text: 'The pier', from: 'og:title', isCut: false },
  description: { text: 'A town by the sea', from: 'og:description', isCut: false },
  site: 'The Morning Sheet',
  images: [image],
  notes: [],
  ...fields,
});
const verdictOf = (fields: Partial<Preview>, isDrawn = true) => {
  const one = preview(fields);
  return cardVerdict(one, skinOf(one.id), en, isDrawn);
};

test('every network of the table has its card, and no card is of a network that is not in it', () => {
  assert.deepEqual(SKINS.map(({ id }) => id).sort(), previewTable.map(({ id }) => id).sort());
});

test('a card says the gravest first: no card, what the network refuses, a cut headline, a cut dek, no picture', () => {
  assert.equal(verdictOf({ shape: 'link' }).rank, 'stop');
  assert.deepEqual(verdictOf({ notes: ['The picture is too large.'] }), {
    rank: 'look',
    words: 'The picture is too large.',
  });
  assert.match(verdictOf({ title: { text: 'The pier and…', from: 'og:title', isCut: true } }).words, /“pier and”/);
  assert.equal(verdictOf({ description: { text: 'A…', from: 'og:description', isCut: true } }).words, 'Dek is cut');
  assert.equal(verdictOf({ images: [] }).words, 'No picture');
  assert.equal(verdictOf({ images: [] }, false).rank, 'unknown', 'while it is drawn nobody can say');
});

test('a card that nobody has documented is never called right', () => {
  for (const id of ['pinterest', 'reddit']) assert.equal(verdictOf({ id }).rank, 'unknown');
  assert.equal(verdictOf({}).rank, 'pass');
});

test('the rule under a card says what is cut of the picture, where the words come from and the limit', () => {
  const [discord, x] = ['discord', 'x'].map((id) => previewTable.find((rules) => rules.id === id));
  assert.ok(discord && x);
  assert.equal(
    ruleLine(preview(), discord, en),
    'Picture whole. Headline from og:title, dek from og:description. Cut at 67 bytes. Cut at 347 bytes.',
  );
  const cropped = preview({ images: [{ ...image, crop: { x: 0, y: 15, width: 1200, height: 600 } }] });
  assert.match(ruleLine(cropped, x, en), /^5 % of the picture is cut\./);
});
