import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder as folder } from '../../test-kit/temporary-folder.js';
import { sweep } from './sweep.js';
import { removeFile, writeWhole } from './write-whole.js';

test('a file is written with the folders above it and nothing is left beside it', async () => {
  const path = join(folder(), 'a', 'b', 'story.json');
  assert.equal(await writeWhole(path, '{}'), true);
  assert.equal(readFileSync(path, 'utf8'), '{}');
  assert.deepEqual(readdirSync(join(path, '..')), ['story.json']);
});

test('a file that already says the same is not touched', async () => {
  const path = join(folder(), 'story.json');
  await writeWhole(path, 'same');
  const before = statSync(path, { bigint: true });
  assert.equal(await writeWhole(path, 'same'), false);
  assert.equal(statSync(path, { bigint: true }).mtimeNs, before.mtimeNs);
  assert.equal(statSync(path, { bigint: true }).ino, before.ino);
  assert.equal(await writeWhole(path, 'news'), true);
  assert.equal(readFileSync(path, 'utf8'), 'news');
});

test('who reads while a file is replaced sees the old or the new one, never a mixture', async () => {
  const path = join(folder(), 'big');
  const [old, now] = ['a'.repeat(300_000), 'b'.repeat(300_000)];
  await writeWhole(path, old);
  let reading = true;
  const seen = new Set<string>();
  const reader = (async () => {
    while (reading) {
      const text = readFileSync(path, 'utf8');
      seen.add(text === old ? 'old' : text === now ? 'new' : 'torn');
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  for (let round = 0; round < 10; round++) await writeWhole(path, round % 2 ? old : now);
  reading = false;
  await reader;
  assert.ok(!seen.has('torn'), [...seen].join());
});

test('a folder that is a file is an error that says which path and what to do', async () => {
  const file = join(folder(), 'out');
  writeFileSync(file, '');
  await assert.rejects(writeWhole(join(file, 'story.json'), '{}'), {
    code: 'cli/disk',
    message: /out\/story\.json could not be written: .* \((ENOTDIR|EEXIST)\)/,
  });
});

test('what a killed build left half-written is swept, and nothing else', async () => {
  const root = folder();
  mkdirSync(join(root, 'stories', 'a'), { recursive: true });
  for (const name of ['.clipsheet-12-3.tmp', 'stories/a/.clipsheet-7-1.tmp', 'stories/a/story.json', 'stories/a/.tmp'])
    writeFileSync(join(root, name), 'x');
  assert.equal(await sweep(root), 2);
  assert.deepEqual(readdirSync(join(root, 'stories', 'a')).sort(), ['.tmp', 'story.json']);
  assert.equal(await sweep(join(root, 'nowhere')), 0);
});

test('removing says whether there was anything', async () => {
  const path = join(folder(), 'x');
  writeFileSync(path, '');
  assert.equal(await removeFile(path), true);
  assert.equal(await removeFile(path), false);
  assert.equal(existsSync(path), false);
});

test(
  'a folder that may not be written to is said to be so',
  { skip: process.getuid?.() === 0 && 'the superuser may write anywhere' },
  async () => {
    const root = folder();
    chmodSync(root, 0o500);
    await assert.rejects(writeWhole(join(root, 'a'), ''), { code: 'cli/disk', message: /permission is denied/ });
  },
);
