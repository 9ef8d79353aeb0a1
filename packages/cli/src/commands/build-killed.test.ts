import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startClipsheet } from '../../test-kit/child-command.js';
import { BASE, harbour, smallNewsroom, type Newsroom } from '../../test-kit/newsroom.js';
import { pngPhoto } from '../../test-kit/png-photo.js';
import { publishedFiles, tornFiles } from '../../test-kit/torn-files.js';

const MOMENTS = 3;
const WORDS = ['build', 'articles', '--out', 'out', '--base-url', BASE, '--now', '2026-11-25'];

/** A newsroom with two stories, each with a photo of its own. */
function twoStories(): Newsroom {
  const room = smallNewsroom();
  room.write('articles/pier.md', harbour({ id: 'pier', photo: 'src: ../pictures/pier.png' }));
  room.write('pictures/pier.png', pngPhoto({ seed: 2 }));
  return room;
}

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

let unbroken: Newsroom;
before(async () => {
  unbroken = twoStories();
  const { code, stdout, stderr } = await unbroken.build();
  assert.equal(code, 0, stdout + stderr);
});

test('a first build that is killed at any moment leaves no torn file, and run again it ends as if unbroken', async (t) => {
  const whole = unbroken.tree('.');
  const total = publishedFiles(join(unbroken.folder, 'out')).length;
  const random = seeded(20261125);
  const cut: number[] = [];
  for (let moment = 0; moment < MOMENTS; moment++) {
    const room = twoStories();
    const out = join(room.folder, 'out');
    // Counted in files, not in time, so that a slow machine is killed in the midst of it as well.
    const after = Math.floor(((moment + random() * 0.9) / MOMENTS) * (total - 2)) + 1;
    const { child, ended } = startClipsheet(WORDS, room.folder);
    while (child.exitCode === null && publishedFiles(out).length < after) await delay(1);
    child.kill('SIGKILL');
    await ended;
    assert.equal(child.signalCode, 'SIGKILL', `the build was over before ${after} of ${total} files were seen`);
    cut.push(publishedFiles(out).length);
    assert.deepEqual(tornFiles(room.folder), [], `torn after ${after} files`);
    const resumed = await room.build();
    assert.equal(resumed.code, 0, resumed.stdout + resumed.stderr);
    assert.deepEqual(room.tree('.'), whole, `killed after ${after} files`);
  }
  t.diagnostic(`killed with ${cut.join(', ')} of ${total} files there`);
  assert.ok(new Set(cut).size >= MOMENTS - 1, 'the moments are apart from each other');
});

test('a build that goes on from an earlier tree and is killed does not count that tree twice', async () => {
  const room = twoStories();
  await room.build();
  // As a copy that was fetched from the host may be.
  for (const path of ['out/changes.json', 'out/.clipsheet']) rmSync(join(room.folder, path), { recursive: true });
  const words = (out: string) => [...WORDS, '--previous', 'out', '--lock', `${out}-lock.json`, '--out', out];
  await room.clipsheet(...words('whole'));
  assert.equal(room.json('whole/stories/pier/state.json')['revision'], 2);
  const total = publishedFiles(join(room.folder, 'whole')).length;
  const { child, ended } = startClipsheet(words('cut'), room.folder);
  while (child.exitCode === null && publishedFiles(join(room.folder, 'cut')).length < total - 20) await delay(1);
  child.kill('SIGKILL');
  await ended;
  assert.equal(child.signalCode, 'SIGKILL');
  const resumed = await room.clipsheet(...words('cut'));
  assert.equal(resumed.code, 0, resumed.stdout + resumed.stderr);
  assert.deepEqual(room.tree('cut'), room.tree('whole'));
});

test('the search for torn files finds one of every kind that was written directly and broken off', () => {
  const folder = unbroken.folder;
  assert.deepEqual(tornFiles(folder), []);
  const halved = ['.json', '.jpg', '.png', '.html', '.webp'].flatMap(
    (end) => publishedFiles(folder).find((path) => path.endsWith(end)) ?? [],
  );
  assert.equal(halved.length, 5, halved.join());
  for (const path of halved) {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
  }
  assert.deepEqual(tornFiles(folder).sort(), halved.sort());
});
