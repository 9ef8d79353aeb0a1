// F7–F10: builds that are killed, starved and started twice.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { orderProblems, straceCalls } from '../file-order.mjs';
import {
  buildWords,
  clipsheet,
  differences,
  publishedFiles,
  startClipsheet,
  temporaryFiles,
  tornFiles,
  treeOf,
  writeNewsroom,
} from '../newsroom.mjs';

const RECORD = /\.clipsheet\/.*story-\d+\.json$/;
// In memory where there is such a place: a build asks the disk to keep every file, which takes most of its time there.
const roomIn = (setting) => {
  if (!existsSync('/dev/shm')) return setting.folder('room');
  const folder = mkdtempSync('/dev/shm/clipsheet-trust-');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const killed = {
  id: 'F7',
  promise: 'A build that is killed at any moment leaves no torn file, and run again it ends as if unbroken',
  target: '0 torn files, 0 finished stories made again, the same bytes, of 200 kills',
  isLong: true,
  tests: {
    'packages/cli/src/commands/build-killed.test.ts': [
      'a first build that is killed at any moment',
      'a build that goes on from an earlier tree',
      'the search for torn files finds',
    ],
  },
  async control(setting) {
    const rounds = setting.size(3, 20);
    let torn = 0;
    for (let round = 0; round < rounds; round++) {
      const folder = setting.folder('direct');
      // what most programs do: the final name at once, the bytes as they come
      const program = `const fs = require('fs'); const piece = ' '.repeat(65536);
        for (let n = 0; ; n++) { const f = fs.openSync('file-' + n + '.json', 'w'); for (let p = 0; p < 40; p++) fs.writeSync(f, piece); fs.writeSync(f, '{}'); fs.closeSync(f); if (n === 40) n = 0; }`;
      const child = spawn(process.execPath, ['-e', program], { cwd: folder, stdio: 'ignore' });
      while (publishedFiles(folder).length < 3) await delay(2);
      child.kill('SIGKILL');
      await new Promise((done) => child.on('exit', done));
      if (tornFiles(folder).length > 0) torn++;
      rmSync(folder, { recursive: true });
    }
    return { hasFailed: torn > 0, saw: `writing files directly was torn in ${torn} of ${rounds} kills` };
  },
  async run(setting, say) {
    const random = setting.random('F7');
    const unbroken = writeNewsroom(roomIn(setting));
    await clipsheet(unbroken, buildWords());
    const whole = treeOf(join(unbroken, 'out'));
    const total = Object.keys(whole).length;
    const kills = setting.size(1, 200);
    const failures = [];
    let finishedBefore = 0;
    for (let kill = 0; kill < kills; kill++) {
      const room = writeNewsroom(roomIn(setting));
      const out = join(room, 'out');
      const after = Math.floor(random.between(0.05, 0.95) * total);
      const { child, ended } = startClipsheet(room, buildWords());
      while (child.exitCode === null && publishedFiles(out).length < after) await delay(1);
      child.kill('SIGKILL');
      await ended;
      const say1 = (text) => failures.push(`killed after ${after} of ${total} files: ${text}`);
      for (const file of tornFiles(out)) say1(`${file} is torn`);
      const records = publishedFiles(out)
        .filter((path) => RECORD.test(path))
        .map((path) => [path, statSync(path).ino]);
      finishedBefore += records.length;
      const { code, stderr } = await clipsheet(room, buildWords());
      if (code !== 0) say1(`run again it ends with ${code}: ${stderr}`);
      for (const [path, inode] of records)
        if (statSync(path).ino !== inode) say1(`${path} was finished and is made again`);
      for (const path of differences(treeOf(out), whole)) say1(`${path} is not as in the unbroken build`);
      if (temporaryFiles(out).length > 0) say1('temporary files are left');
      rmSync(room, { recursive: true });
      if ((kill + 1) % 10 === 0) say(`${kill + 1}/${kills} kills, ${failures.length} failures`);
    }
    return {
      cases: kills,
      failures,
      figures: { kills, 'files in a tree': total, 'stories that were finished when killed': finishedBefore },
    };
  },
};

const order = {
  id: 'F8',
  promise:
    'When the power fails a file is there whole or not at all: kept before it is named, and its name kept before it is remembered',
  target: 'right for 100 % of the files',
  async control(setting) {
    if (!hasStrace()) return { hasFailed: true, saw: 'strace is not here, so nothing was tried' };
    const folder = setting.folder('order');
    const program = `const fs = require('fs'); fs.writeFileSync('.clipsheet-1-1.tmp', 'x'); fs.renameSync('.clipsheet-1-1.tmp', 'page.html');`;
    const log = join(folder, 'log');
    spawnSync('strace', [...STRACE, '-o', log, process.execPath, '-e', program], { cwd: folder });
    const { problems } = orderProblems(straceCalls(readFileSync(log, 'utf8')), folder);
    return {
      hasFailed: problems.length > 0,
      saw: `a file that is renamed without being kept is seen: ${problems[0] ?? ''}`,
    };
  },
  async run(setting) {
    if (!hasStrace()) return { cases: 0, failures: [], gaps: ['strace is not on this machine.'] };
    const room = writeNewsroom(setting.folder('room'), { stories: setting.size(1, 3) });
    const log = join(room, 'strace.log');
    const { code, stderr } = await clipsheet(room, buildWords(), { before: ['strace', ...STRACE, '-o', log] });
    if (code !== 0) return { cases: 0, failures: [`the build under strace ended with ${code}: ${stderr}`] };
    const { problems, files, last } = orderProblems(straceCalls(readFileSync(log, 'utf8')), room);
    if (!/clipsheet-lock\.json,.*articles\.json,.*changes\.json$/.test(last.join()))
      problems.push(
        `The memory must be written when all else is there, then the index and changes.json, but the last were ${last}.`,
      );
    const there = publishedFiles(join(room, 'out')).length;
    if (files < there) problems.push(`Only ${files} of ${there} files were seen being written.`);
    return { cases: files, failures: problems };
  },
};

const STRACE = ['-f', '-y', '-qq', '-e', 'trace=rename,renameat,renameat2,fsync,fdatasync'];
const hasStrace = () => spawnSync('strace', ['-V']).status === 0;

const starved = {
  id: 'F9',
  promise:
    'A disk that is full or read-only, too few open files, a name that is too long: one clear sentence, nothing torn, and later it completes',
  target: '0 torn, an error that says what to do, then complete',
  tests: { 'packages/cli/src/commands/build-disk-full.test.ts': ['a disk that is full is said to be full'] },
  async control(setting) {
    const disk = smallDisk(setting, '1m');
    if (!disk) return { hasFailed: true, saw: 'no disk can be mounted here, so nothing was tried' };
    try {
      writeFileSync(join(disk, 'a.json'), JSON.stringify('x'.repeat(2 ** 21)));
    } catch {
      // the disk is full, which is what was wanted
    }
    const torn = tornFiles(disk);
    unmount(disk);
    return { hasFailed: torn.length === 1, saw: 'a file that is written directly on a full disk is torn' };
  },
  async run(setting) {
    const failures = [];
    const gaps = [];
    let cases = 0;
    const expect = ({ code, stdout, stderr }, what, words) => {
      cases++;
      const said = stdout + stderr;
      if (code === 0) failures.push(`${what}: it ends with 0.`);
      if (!words.test(said)) failures.push(`${what}: it says ${said.slice(0, 300)}`);
      if (/\n\s+at .*[/(]/.test(said)) failures.push(`${what}: it shows a stack.`);
    };
    const complete = async (room, what) => {
      const { code, stderr } = await clipsheet(room, buildWords());
      if (code !== 0) failures.push(`${what}: afterwards it ends with ${code}: ${stderr}`);
      if (tornFiles(join(room, 'out')).length > 0) failures.push(`${what}: a file is torn.`);
    };

    const room = writeNewsroom(setting.folder('room'), { stories: 1 });
    const out = join(room, 'out');
    mkdirSync(out);
    const disk = smallDisk(setting, '8m', out);
    if (disk) {
      spawnSync('mount', ['-o', 'remount,ro', out]);
      expect(await clipsheet(room, buildWords()), 'read-only', /read-only/);
      spawnSync('mount', ['-o', 'remount,rw', out]);
      if (!setting.isShort) {
        const { bavail, bsize } = statfsSync(out);
        writeFileSync(join(out, 'ballast'), Buffer.alloc(bavail * bsize - 200 * 1024));
        expect(await clipsheet(room, buildWords()), 'full', /the disk is full/);
        rmSync(join(out, 'ballast'));
        await complete(room, 'full');
      }
      unmount(disk);
    } else gaps.push('A full and a read-only disk: only the superuser of a Linux machine may mount one.');

    const few = writeNewsroom(setting.folder('room'), { stories: 1 });
    for (const limit of setting.size([64], [48, 64, 96, 160, 256]))
      await openFiles(few, limit, expect, failures, () => cases++);
    if (!setting.isShort) await complete(few, 'few open files');

    const long = writeNewsroom(setting.folder('room'), { stories: 1 });
    expect(await clipsheet(long, buildWords('x'.repeat(300))), 'a long name', /name is too long/i);
    return { cases, failures, gaps };
  },
};

/** A build with few open files: it works, or it says so. */
async function openFiles(room, limit, expect, failures, count) {
  const ended = await clipsheet(room, buildWords(), { before: ['prlimit', `--nofile=${limit}`] });
  const torn = tornFiles(join(room, 'out'));
  for (const path of torn) failures.push(`${limit} open files: ${path} is torn.`);
  if (ended.code === 0) count();
  else expect(ended, `${limit} open files`, /too many files are open/);
}

function smallDisk(setting, size, folder = setting.folder('disk')) {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  if (mounted.status !== 0) return undefined;
  process.once('exit', () => spawnSync('umount', [folder]));
  return folder;
}
const unmount = (disk) => spawnSync('umount', [disk]);

const together = {
  id: 'F10',
  promise: 'Of several builds in one folder one works, the others say who is at work, and the result is whole',
  target: '0 mixtures, 0 that wait for ever, a dead lock taken within 2 s',
  tests: {
    'packages/cli/src/files/folder-lock.test.ts': [
      'of many that find the same dead lock at once',
      'a lock that a killed build left',
    ],
  },
  async control(setting) {
    const folder = setting.folder('naive');
    // both look before either writes: each waits until the other has looked
    const program = `const fs = require('fs'); if (fs.existsSync('lock')) process.exit(1); fs.writeFileSync('seen-' + process.pid, '');
      const until = Date.now() + 20000; while (fs.readdirSync('.').length < 2 && Date.now() < until); fs.writeFileSync('lock', '');`;
    const ends = await Promise.all(
      [1, 2].map(
        () => new Promise((done) => spawn(process.execPath, ['-e', program], { cwd: folder }).on('exit', done)),
      ),
    );
    const both = ends.filter((code) => code === 0).length;
    return { hasFailed: both === 2, saw: `with a lock that is looked for and then written ${both} of 2 work at once` };
  },
  async run(setting, say) {
    const failures = [];
    const size = { stories: setting.size(1, 2) };
    const first = writeNewsroom(roomIn(setting), size);
    await clipsheet(first, buildWords());
    const whole = treeOf(join(first, 'out'));
    const rounds = setting.size(1, 50);
    let worked = 0;
    let refused = 0;
    for (let round = 0; round < rounds; round++) {
      const room = writeNewsroom(roomIn(setting), size);
      const count = 2 + (round % 7);
      // every second round begins with the lock of a process that is dead
      if (round % 2 === 1) {
        mkdirSync(join(room, 'out', '.clipsheet'), { recursive: true });
        const { pid } = spawnSync(process.execPath, ['-e', '0']);
        writeFileSync(join(room, 'out', '.clipsheet', 'build.lock'), JSON.stringify({ pid, host: hostname() }));
      }
      const ends = await Promise.all(Array.from({ length: count }, () => clipsheet(room, buildWords())));
      for (const { code, stderr } of ends) {
        if (code === 0) worked++;
        else if (/is being built by/.test(stderr)) refused++;
        else failures.push(`one of ${count} at once ended with ${code}: ${stderr.slice(0, 300)}`);
      }
      if (!ends.some(({ code }) => code === 0)) failures.push(`none of ${count} at once worked.`);
      for (const path of differences(treeOf(join(room, 'out')), whole))
        failures.push(`${path} is not as one build makes it.`);
      rmSync(room, { recursive: true });
      if ((round + 1) % 10 === 0) say(`${round + 1}/${rounds} rounds, ${failures.length} failures`);
    }
    return {
      cases: rounds,
      failures,
      figures: { 'builds that worked': worked, 'builds that were told to wait': refused },
    };
  },
};

/** @type {import('../prove-row.mjs').Row[]} */
export const buildRows = [killed, order, starved, together];
