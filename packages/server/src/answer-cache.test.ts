import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerCache } from './answer-cache.js';

let time = 0;
const now = () => new Date(time);
const answer = (text: string) => ({ status: 200, headers: {}, body: new TextEncoder().encode(text) });
const textOf = (one: { body: Uint8Array } | undefined) => new TextDecoder().decode(one?.body);

test('an answer is given again for a moment, then made anew', async () => {
  const cache = answerCache(now, { maxAgeMs: 1000 });
  let made = 0;
  const ask = async () => textOf(await cache.get('a', async () => answer(`${++made}`)));
  assert.deepEqual([await ask(), await ask()], ['1', '1']);
  time += 999;
  assert.equal(await ask(), '1');
  time += 1;
  assert.equal(await ask(), '2');
});

test('a thousand askers at one time share one making, and a failure is nobody’s answer afterwards', async () => {
  const cache = answerCache(now);
  let made = 0;
  const slow = async () => {
    made++;
    await new Promise((resolve) => setImmediate(resolve));
    return answer('a');
  };
  await Promise.all(Array.from({ length: 1000 }, () => cache.get('a', slow)));
  assert.equal(made, 1);
  await assert.rejects(
    cache.get('b', () => Promise.reject(new Error('broken'))),
    /broken/,
  );
  assert.equal(textOf(await cache.get('b', async () => answer('well'))), 'well');
});

test('what is withdrawn is forgotten at once, even if it was just being made', async () => {
  const cache = answerCache(now);
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const old = cache.get('stories/a/', async () => {
    await gate;
    return answer('old');
  });
  cache.drop('stories/a/');
  const fresh = cache.get('stories/a/', async () => answer('notice'));
  release();
  assert.equal(textOf(await old), 'old', 'who asked before gets what was true then');
  assert.equal(textOf(await fresh), 'notice');
  assert.equal(textOf(await cache.get('stories/a/', async () => answer('third'))), 'notice');
  cache.drop('stories/a/');
  assert.equal(textOf(await cache.get('stories/a/', async () => answer('fourth'))), 'fourth');
});

test('a thousand stories never take more memory than was given, the longest unused go first', async () => {
  const cache = answerCache(now, { maxBytes: 10_000 });
  let made = 0;
  const ask = (key: string) =>
    cache.get(key, async () => {
      made++;
      return answer('x'.repeat(1000));
    });
  for (let story = 0; story < 1000; story++) {
    await ask('often');
    await ask(`story ${story}`);
  }
  assert.equal(made, 1001, 'the one that is read often stays');
  await ask('story 992');
  assert.equal(made, 1001);
  await ask('story 3');
  assert.equal(made, 1002);
});
