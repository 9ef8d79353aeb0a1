import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digest } from '@clipsheet/story';
import { fileDigest } from './file-digest.js';

test('a file has the same digest here as in every other part of a publication', () => {
  for (const bytes of [new Uint8Array(), Buffer.from('The harbour lights'), new Uint8Array(100_000).fill(7)])
    assert.equal(fileDigest(bytes), digest(bytes));
});
