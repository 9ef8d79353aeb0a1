import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallNewsroom } from '../../test-kit/newsroom.js';
import { tornFiles } from '../../test-kit/torn-files.js';

test('a disk that is full is said to be full, nothing is torn, and with space the build completes', async (t) => {
  const room = smallNewsroom();
  const out = join(room.folder, 'out');
  mkdirSync(out);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', out]).status !== 0) {
    t.diagnostic('not tried: only the superuser of a Linux machine may mount a disk of 2 MB');
    return;
  }
  t.after(() => spawnSync('umount', [out]));
  const ballast = join(out, 'ballast');
  for (const left of [0, 40, 100]) {
    const { bavail, bsize } = statfsSync(out);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - left * 1024));
    const { code, stdout, stderr } = await room.build();
    assert.equal(code, 1, `${left} kB left: ${stdout}${stderr}`);
    assert.match(stdout + stderr, /could not be written: the disk is full\. Free some space and run it again.*ENOSPC/);
    assert.doesNotMatch(stdout + stderr, /\n\s+at /);
    assert.deepEqual(tornFiles(out), [], `${left} kB left`);
    rmSync(ballast);
  }
  const { code, stdout, stderr } = await room.build();
  assert.equal(code, 0, stdout + stderr);
  const elsewhere = smallNewsroom();
  await elsewhere.build();
  assert.deepEqual(room.tree('out'), elsewhere.tree('out'));
});
