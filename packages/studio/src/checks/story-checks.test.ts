import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory } from '@clipsheet/fixtures';
import type { Draft } from '../api.js';
import { en } from '../words/en.js';
import { inOrder } from './check.js';
import { storyChecks } from './story-checks.js';

const now = new Date('2026-11-25T12:00:00Z');
const draftOf = (change: Partial<Draft['story']> = {}, more: Partial<Draft> = {}): Draft => ({
  story: { ...exampleStory(), ...change },
  report: [],
  verdicts: {},
  excused: {},
  ...more,
});
const checksOf = (draft: Draft, refused: { pointer: string; message: string }[] = []) =>
  inOrder(storyChecks(draft, en, { now, refused }));
const ranksOf = (draft: Draft) => Object.fromEntries(checksOf(draft).map(({ id, rank }) => [id, rank]));
const { photos, quotes, body } = exampleStory();

/** An object without one of its fields. */
function without<T, K extends keyof T>(from: T, key: K): Omit<T, K> {
  const { [key]: left, ...rest } = from;
  return rest;
}

test('a story that lacks nothing is stopped by nothing', () => {
  assert.deepEqual(
    checksOf(draftOf()).filter(({ rank }) => rank === 'stop'),
    [],
  );
});

test('what harms people, breaks a right or says what is not so stops the story, each with the one thing that mends it', () => {
  const [photo] = photos;
  const [quote] = quotes;
  assert.ok(photo && quote);
  const cases: [Draft, string][] = [
    [draftOf({ photos: [without(photo, 'credit')] }), `credit:${photo.id}`],
    [draftOf({ photos: [without(photo, 'alt')] }), `alt:${photo.id}`],
    [draftOf({ quotes: [{ ...quote, text: 'Nobody ever said any such thing here.' }] }), `drift:${quote.id}`],
    [draftOf({ url: undefined }), 'url'],
    [draftOf({ publisher: undefined }), 'publisher'],
    [draftOf({ headline: '' }), 'headline'],
    [
      draftOf(
        { warning: { reasons: ['injury'] } },
        { report: [{ pointer: '/warning', kind: 'proposed', confidence: 0.5, source: 'the words', message: '' }] },
      ),
      'warning',
    ],
  ];
  for (const [draft, id] of cases) {
    const found = checksOf(draft).find((check) => check.id === id);
    assert.equal(found?.rank, 'stop', id);
    assert.ok(found.mending, `${id} can be mended`);
  }
  assert.ok(body.length > 0, 'the quote was looked for in a text');
});

test('an age, captions, a licence, a dek, a speaker and a date are worth a look and stop nothing', () => {
  const [quote] = quotes;
  assert.ok(quote);
  const ranks = ranksOf(
    draftOf({
      dek: undefined,
      published: undefined,
      licence: undefined,
      photos: photos.map((photo) => without(photo, 'licence')),
      videos: [{ id: 'film', src: 'film.mp4', captions: [], transcript: [] }],
      quotes: [without(quote, 'speaker')],
      corrections: [{ is: 'The pier is in Selwick.' }],
    }),
  );
  for (const id of ['dek', 'published', 'licence', 'captions:film', `speaker:${quote.id}`, 'correction:0'])
    assert.equal(ranks[id], 'look', id);
  const aged = checksOf(draftOf({ published: '2016-08-18' })).find(({ id }) => id === 'published');
  assert.match(aged?.title ?? '', /10 years old/);
});

test('a colour too faint for words is named with the one that is used instead', () => {
  const faint = checksOf(draftOf({ publisher: { name: 'The Morning Sheet', colour: '#ffe08a' } }));
  assert.match(
    faint.find(({ id }) => id === 'colour')?.title ?? '',
    /^The colour #ffe08a is too faint .*#[0-9a-f]{6}/i,
  );
});

test('a photo that was refused stops the story with the reason that the server gave', () => {
  const refused = [{ pointer: '/photos/0/src', message: '/photos/0/src must be a picture, but is torn.' }];
  const found = checksOf(draftOf(), refused).find(({ id }) => id === 'file:/photos/0/src');
  assert.deepEqual([found?.rank, found?.reason], ['stop', refused[0]?.message]);
});

test('what stops comes first, and of one rank harm before rights before truth', () => {
  const order = checksOf(draftOf({ url: undefined, dek: undefined })).map(({ rank }) => rank);
  assert.deepEqual(
    order,
    [...order].sort((a, b) => ['stop', 'look', 'pass'].indexOf(a) - ['stop', 'look', 'pass'].indexOf(b)),
  );
});
