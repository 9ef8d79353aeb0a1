import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../words/en.js';
import { weightChecks } from './weight-checks.js';

const ranksOf = (given: Parameters<typeof weightChecks>[1]) =>
  Object.fromEntries(weightChecks(en, given).map(({ id, rank }) => [id, rank]));

test('a share image, a tag and a frame that are light enough pass, each with what it weighs', () => {
  const checks = weightChecks(en, { imageBytes: 90_000, part: { tag: 6210, frame: 9100 } });
  assert.deepEqual(
    checks.map(({ rank, title }) => [rank, /\d+(\.\d)? kB/.exec(title)?.[0]]),
    [
      ['pass', '90 kB'],
      ['pass', '6.2 kB'],
      ['pass', '9.1 kB'],
    ],
  );
});

test('what is too heavy is worth a look, and what is not known yet is not said', () => {
  assert.deepEqual(ranksOf({ imageBytes: 301_000, part: { tag: 14_600, frame: 14_601 } }), {
    'image-bytes': 'look',
    'tag-bytes': 'pass',
    'frame-bytes': 'look',
  });
  assert.deepEqual(ranksOf({ imageBytes: undefined, part: undefined }), {});
});
