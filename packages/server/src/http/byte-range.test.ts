import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byteRange } from './byte-range.js';

test('a crawler gets the bytes it asked for', () => {
  assert.deepEqual(byteRange('bytes=0-99', 1000), { first: 0, last: 99 });
  assert.deepEqual(byteRange('bytes=900-', 1000), { first: 900, last: 999 });
  assert.deepEqual(byteRange('bytes=900-5000', 1000), { first: 900, last: 999 });
  assert.deepEqual(byteRange('bytes=-10', 1000), { first: 990, last: 999 });
  assert.deepEqual(byteRange('bytes=-5000', 1000), { first: 0, last: 999 });
  assert.deepEqual(byteRange('Bytes=5-5', 1000), { first: 5, last: 5 });
});

test('a range behind the end is said to be so', () => {
  assert.equal(byteRange('bytes=1000-', 1000), 'unsatisfiable');
  assert.equal(byteRange('bytes=-0', 1000), 'unsatisfiable');
  assert.equal(byteRange('bytes=-5', 0), 'unsatisfiable');
  assert.equal(byteRange('bytes=0-', 0), 'unsatisfiable');
});

test('what is no single range of bytes is answered with the whole', () => {
  for (const header of [null, '', 'bytes', 'bytes=', 'bytes=-', 'bytes=5-4', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=a-b'])
    assert.equal(byteRange(header, 10), undefined, String(header));
  assert.equal(byteRange('bytes=0-99999999999999999999', 10), undefined);
});
