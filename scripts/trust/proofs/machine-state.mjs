// F13, F15: a wrong clock, and a machine that lacks something.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clockAt } from '../clock.mjs';
import { BASE, buildWords, clipsheet, differences, treeOf, writeNewsroom } from '../newsroom.mjs';

const DAY = 86_400_000;

const wrongClock = {
  id: 'F13',
  promise: 'A wrong clock, a jump of it or another zone changes no file of a build',
  target: 'the same bytes',
  isLong: true,
  tests: {
    'packages/story/src/newsroom-sentences.test.ts': [
      'no age is shown when the day is unknown or the clock is behind it',
    ],
  },
  async control(setting) {
    const room = writeNewsroom(setting.folder('clock'), { stories: 1 });
    const env = { NODE_OPTIONS: clockAt(setting.folder('ahead'), 10 * 365 * DAY) };
    const words = buildWords().slice(0, -2);
    await clipsheet(room, words);
    const today = treeOf(join(room, 'out'));
    await clipsheet(room, words, { env });
    const changed = differences(treeOf(join(room, 'out')), today).length;
    return {
      hasFailed: changed > 0,
      saw: `ten years later and without --now ${changed} files say another age, so the clock is seen`,
    };
  },
  async run(setting) {
    const size = { stories: 1 };
    const first = writeNewsroom(setting.folder('now'), size);
    await clipsheet(first, buildWords());
    const whole = treeOf(join(first, 'out'));
    const failures = [];
    const clocks = [
      ['ten years ahead', { NODE_OPTIONS: clockAt(setting.folder('ahead'), 3650 * DAY) }],
      ['a day behind', { NODE_OPTIONS: clockAt(setting.folder('behind'), -DAY) }],
      ['a jump of an hour during the build', { NODE_OPTIONS: clockAt(setting.folder('jump'), 0, 3_600_000) }],
      ['another zone', { TZ: 'Pacific/Kiritimati' }],
    ];
    const tried = clocks.slice(0, setting.size(1, 4));
    for (const [name, env] of tried) {
      const room = writeNewsroom(setting.folder('clock'), size);
      const { code, stderr } = await clipsheet(room, buildWords(), { env });
      if (code !== 0) failures.push(`${name}: the build ended with ${code}: ${stderr}`);
      for (const path of differences(treeOf(join(room, 'out')), whole)) failures.push(`${name}: ${path} differs.`);
    }
    return { cases: tried.length, failures };
  },
};

const COMMAND = resolve('packages/cli/bin/clipsheet.js');

/** Runs the command with a shell around it, which can close what a spawn cannot. */
function inShell(folder, script, env = {}) {
  const child = spawn('sh', ['-c', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, NODE: process.execPath, COMMAND },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += chunk));
  child.stderr.on('data', (chunk) => (said.stderr += chunk));
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

const lacking = {
  id: 'F15',
  promise: 'A machine that lacks something is told what, without a stack',
  target: 'a named error and an exit code, or it works all the same',
  async control(setting) {
    const { stderr } = await inShell(setting.folder('stack'), `"$NODE" -e 'JSON.parse("{")'`);
    return { hasFailed: SHOWS_STACK.test(stderr), saw: 'a program that shows its stack is seen' };
  },
  async run(setting) {
    const failures = [];
    let cases = 0;
    const build = `"$NODE" "$COMMAND" ${buildWords().join(' ')}`;
    const expect = ({ code, stdout, stderr }, what, { works = false, says } = {}) => {
      cases++;
      if (works !== (code === 0)) failures.push(`${what}: it ended with ${code}: ${(stdout + stderr).slice(0, 300)}`);
      if (says && !says.test(stderr + stdout)) failures.push(`${what}: it says ${(stdout + stderr).slice(0, 300)}`);
      if (SHOWS_STACK.test(stderr)) failures.push(`${what}: it shows a stack: ${stderr.slice(0, 300)}`);
    };
    const room = (name) => writeNewsroom(setting.folder(name), { stories: 1 });
    const noFiles = room('no-photo');
    rmSync(join(noFiles, 'pictures'), { recursive: true });
    expect(await inShell(noFiles, build), 'a photo that is missing', { says: /photo-0\.png could not be read/ });
    const damaged = room('damaged');
    writeFileSync(join(damaged, 'pictures', 'photo-0.png'), 'no picture');
    expect(await inShell(damaged, build), 'a photo that is none', { says: /must be a JPEG, PNG/ });
    expect(await inShell(setting.folder('nothing'), `"$NODE" "$COMMAND" serve nowhere`), 'a folder that is missing', {
      says: /clipsheet build/,
    });
    if (!setting.isShort) {
      expect(await inShell(room('tmp'), build, { TMPDIR: '/nowhere/at/all' }), 'TMPDIR that is gone', { works: true });
      expect(await inShell(room('stdin'), `${build} <&-`), 'a closed standard input', { works: true });
      expect(await inShell(room('pipe'), `${build} | true`), 'a reader that has gone', { works: true });
      const all = room('all');
      mkdirSync(join(all, 'home'));
      expect(
        await inShell(all, `env -i PATH="$PATH" "$NODE" "$COMMAND" build articles --out out --base-url ${BASE}`),
        'an empty environment',
        { works: true },
      );
      expect(
        await inShell(room('read'), `printf 'Headline\\n\\nWords.' | "$NODE" "$COMMAND" read - > /dev/full`),
        'an output that is full',
        {},
      );
    }
    return { cases, failures };
  },
};
const SHOWS_STACK = /\n\s+at .*[(/]/;

/** @type {import('../prove-row.mjs').Row[]} */
export const stateRows = [wrongClock, lacking];
