import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeLock } from './folder-lock.js';

const lockPath = () => join(mkdtempSync(join(tmpdir(), 'clipsheet-')), 'build.lock');
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

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
  writeFileSync(path, JSON.stringify({ pid: deadPid(), host: hostname() }));
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
  writeFileSync(`${path}.claim`, JSON.stringify({ pid: deadPid(), host: hostname() }));
  takeLock(path, 'out')();
  assert.deepEqual(readdirSync(join(path, '..')), []);
});

test('of many that find the same dead lock at once exactly one gets it', async () => {
  const source = new URL('./folder-lock.ts', import.meta.url).href;
  for (let round = 0; round < 3; round++) {
    const path = lockPath();
    writeFileSync(path, JSON.stringify({ pid: deadPid(), host: hostname() }));
    const code = `
      const { takeLock } = await import(${JSON.stringify(source)});
      process.stdout.write('ready\\n');
      await new Promise((go) => process.stdin.once('data', go));
      try { takeLock(${JSON.stringify(path)}, 'out'); process.stdout.write('got it\\n'); } catch (e) { process.stdout.write(e.code + '\\n'); }
      process.stdin.resume();`;
    const racers = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]),
    );
    const said = racers.map((racer) => {
      let text = '';
      racer.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
      return () => text;
    });
    await Promise.all(racers.map((racer) => once(racer.stdout, 'data')));
    const answers = Promise.all(racers.map((racer) => once(racer.stdout, 'data')));
    for (const racer of racers) racer.stdin.write('go\n');
    await answers;
    for (const racer of racers) racer.stdin.end();
    await Promise.all(racers.map((racer) => once(racer, 'close')));
    const results = said.map((text) => text().split('\n')[1]).sort();
    assert.deepEqual(results, ['cli/busy', 'cli/busy', 'cli/busy', 'got it']);
  }
});
