import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ByteCache } from './byte-cache.js';

test('a cache never holds more than its limit, and lets go what was not asked for the longest', (t) => {
  const limit = 20 * 1024 * 1024;
  const cache = new ByteCache(limit);
  let most = 0;
  for (let key = 0; key < 1000; key++) {
    cache.set(`picture-${key}`, new Uint8Array(100_000 + key));
    cache.get('picture-0');
    most = Math.max(most, cache.bytes);
  }
  assert.ok(most <= limit, `${most} bytes`);
  assert.ok(most > limit - 200_000, 'it is used');
  assert.equal(cache.get('picture-0')?.byteLength, 100_000, 'what is asked for stays');
  assert.equal(cache.get('picture-1'), undefined, 'what is not asked for goes');
  assert.equal(cache.get('picture-999')?.byteLength, 100_999);
  t.diagnostic('cases: 1000');
});

test('what is replaced is counted once, and what is larger than the limit is not kept', () => {
  const cache = new ByteCache(100);
  cache.set('a', new Uint8Array(60));
  cache.set('a', new Uint8Array(70));
  assert.equal(cache.bytes, 70);
  cache.set('b', new Uint8Array(101));
  assert.deepEqual([cache.get('b'), cache.bytes], [undefined, 70]);
  cache.set('a', new Uint8Array(101));
  assert.deepEqual([cache.get('a'), cache.bytes], [undefined, 0], 'nor does an older one stand in for it');
});
