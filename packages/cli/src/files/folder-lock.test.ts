import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test-kit/temporary-folder.js';
import { takeLock } from './folder-lock.js';

const lockPath = () => join(temporaryFolder(), 'build.lock');
const deadPid = spawnSync(process.execPath, ['--version']).pid;

test('while one build is at work a second is told who it is', () => {
  const path = lockPath();
  const giveBack = takeLock(path, 'out');
  assert.throws(() => takeLock(path, 'out'), {
    code: 'cli/busy',
    message: new RegExp(`out is being built by process ${process.pid}`),
  });
  giveBack();
  assert.equal(existsSync(path), false);
  takeLock(path, 'out')();
});

test('a lock that a killed build left is taken over at once', () => {
  const path = lockPath();
  writeFileSync(path, JSON.stringify({ pid: deadPid, host: hostname() }));
  const giveBack = takeLock(path, 'out');
  assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { pid: number }).pid, process.pid);
  giveBack();
  assert.deepEqual(readdirSync(join(path, '..')), []);
});

test('a lock from another machine counts as left behind only after a minute of silence', () => {
  const path = lockPath();
  writeFileSync(path, JSON.stringify({ pid: 1, host: 'another-machine' }));
  assert.throws(() => takeLock(path, 'out'), { code: 'cli/busy', message: /another-machine/ });
  const longAgo = new Date(Date.now() - 61_000);
  utimesSync(path, longAgo, longAgo);
  takeLock(path, 'out')();
});

test('a lock that was cut off while it was written, and one that was being claimed, are no obstacle', () => {
  const path = lockPath();
  const longAgo = new Date(Date.now() - 61_000);
  writeFileSync(path, '{"pid"');
  utimesSync(path, longAgo, longAgo);
  writeFileSync(`${path}.claim`, JSON.stringify({ pid: deadPid, host: hostname() }));
  takeLock(path, 'out')();
  assert.deepEqual(readdirSync(join(path, '..')), []);
});

test('of many that find the same dead lock at once exactly one gets it', async (t) => {
  // The built module: four processes that had to compile it first would take the machine for half a minute.
  const built = new URL('../../dist/files/folder-lock.js', import.meta.url).href;
  const code = `
    const { takeLock } = await import(${JSON.stringify(built)});
    process.stdin.setEncoding('utf8').on('data', (path) => {
      try { takeLock(path, 'out'); process.stdout.write('got it'); } catch (e) { process.stdout.write(e.code); }
    });
    process.stdout.write('ready');`;
  const racers = Array.from({ length: 4 }, () => spawn(process.execPath, ['--input-type=module', '-e', code]));
  t.after(() => racers.forEach((racer) => racer.kill()));
  const answers = () =>
    Promise.all(racers.map(async (racer) => String((await once(racer.stdout, 'data'))[0]))) as Promise<string[]>;
  assert.deepEqual(await answers(), ['ready', 'ready', 'ready', 'ready']);
  for (let round = 0; round < 20; round++) {
    const path = lockPath();
    writeFileSync(path, JSON.stringify({ pid: deadPid, host: hostname() }));
    const said = answers();
    for (const racer of racers) racer.stdin.write(path);
    assert.deepEqual((await said).sort(), ['cli/busy', 'cli/busy', 'cli/busy', 'got it'], `round ${round}`);
  }
});
