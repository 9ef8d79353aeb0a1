import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory } from '@clipsheet/fixtures';
import type { Draft } from './api.js';
import { accepted, excused, filled, judged, unsettled } from './edits.js';
import { fieldsOf } from './fields.js';

const story = exampleStory();
const [photo] = story.photos;
const [quote] = story.quotes;
assert.ok(photo && quote);
const finding = (pointer: string, kind: Draft['report'][number]['kind'], confidence = 1) => ({
  pointer,
  kind,
  confidence,
  source: 'the page',
  message: `${pointer}: why`,
});
const draft: Draft = {
  story,
  report: [
    finding('/headline', 'found'),
    finding('/dek', 'found', 0.7),
    finding('/kicker', 'missing', 0),
    finding(`/quotes/@${quote.id}`, 'found'),
    finding(`/quotes/@${quote.id}/speaker`, 'guessed', 0.5),
  ],
  verdicts: {},
  excused: {},
};
const fieldAt = (place: string, of: Draft = draft) => {
  const found = fieldsOf(of).find((field) => field.place === place);
  assert.ok(found, place);
  return found;
};

test('every field says how sure it is by the least sure of what it is made of, and where it came from', () => {
  assert.deepEqual(
    ['/headline', '/dek', `/quotes/@${quote.id}`].map((place) => fieldAt(place).sureness),
    ['certain', 'likely', 'guessed'],
  );
  assert.equal(fieldAt('/headline').source, 'the page');
  assert.equal(fieldAt(`/quotes/@${quote.id}`).why, `/quotes/@${quote.id}/speaker: why`);
  const bare = { ...draft, story: { ...story, kicker: undefined } };
  assert.deepEqual([fieldAt('/kicker', bare).sureness, fieldAt('/kicker', bare).source], ['missing', '']);
});

test('fields are numbered from one, as the marks beside the article are', () => {
  assert.deepEqual(
    fieldsOf(draft).map(({ number }) => number),
    fieldsOf(draft).map((_, at) => at + 1),
  );
});

test('a story that was published, not read, has nothing left to settle', () => {
  assert.ok(fieldsOf(draft).every(({ isSettled }) => !isSettled));
  assert.ok(fieldsOf({ ...draft, report: [] }).every(({ isSettled }) => isSettled));
});

test('accepting, correcting and rejecting settle a field; a rejected one is out of the story', () => {
  const headline = fieldAt('/headline');
  assert.equal(fieldAt('/headline', accepted(draft, [headline])).verdict, 'accepted');
  const corrected = filled(draft, { '/dek': '  Another dek. ' }, '/dek');
  assert.deepEqual([corrected.story.dek, corrected.verdicts['/dek']], ['Another dek.', 'corrected']);
  assert.equal(filled(draft, { '/dek': ' ' }, '/dek').story.dek, undefined);
  const rejected = judged(draft, fieldAt(`/quotes/@${quote.id}`), 'rejected');
  assert.ok(!rejected.story.quotes.some(({ id }) => id === quote.id));
  assert.equal(fieldAt('/headline', unsettled(accepted(draft, [headline]), headline)).isSettled, false);
  assert.deepEqual(draft.verdicts, {}, 'the draft that was given stays as it was');
});

test('to say that no warning is needed keeps the reason and takes the veil away; both can be taken back', () => {
  const suspected: Draft = { ...draft, story: { ...story, warning: { reasons: ['injury'] } } };
  const check = { id: 'warning', concern: 'harm', rank: 'stop', title: 'It may need a warning' } as const;
  const decided = excused(suspected, check, 'The picture shows a hill.');
  assert.deepEqual(
    [decided.story.warning, decided.excused['warning'], decided.verdicts['/warning']],
    [undefined, 'The picture shows a hill.', 'rejected'],
  );
  assert.equal(excused(decided, check, '').excused['warning'], undefined);
});
