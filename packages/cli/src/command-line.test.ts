import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { required } from './command-line.js';
import { run } from './run.js';
import type { Terminal } from './terminal.js';

const cut: Command = {
  name: 'cut',
  summary: 'Cut something out',
  usage: 'FILE --out DIR [--fast]',
  options: { out: { value: 'DIR', help: 'where it goes' }, fast: { help: 'less care' } },
  details: 'That is all.',
  async run(line, terminal) {
    const out = required(cut, line, 'out');
    if (out === 'boom') throw new TypeError('something of ours is broken');
    if (out === 'bad') throw new CommandError('cli/file', 'bad must be a folder, but is a file. Choose another.');
    terminal.stdout.write(`${line.operands.join('+')} → ${out}${line.switches.has('fast') ? ', fast' : ''}`);
    return 0;
  },
};

async function clipsheet(...words: string[]) {
  let stdout = '';
  let stderr = '';
  const terminal: Terminal = {
    stdin: Readable.from([]),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    folder: '/',
    environment: {},
    now: new Date(0),
    pictures: () => assert.fail('no picture is drawn here'),
    signal: new AbortController().signal,
  };
  const code = await run(words, [cut], '1.2.3', terminal);
  return { code, stdout, stderr };
}

test('options may stand before, behind and between the operands', async () => {
  for (const words of [
    ['a', 'b', '--out', 'x', '--fast'],
    ['--out=x', '--fast', 'a', 'b'],
    ['a', '--fast', '--out', 'x', 'b'],
  ])
    assert.deepEqual(await clipsheet('cut', ...words), { code: 0, stdout: 'a+b → x, fast', stderr: '' });
  assert.equal((await clipsheet('cut', '--out', 'x', '--', '--fast')).stdout, '--fast → x');
});

test('help and version go to standard output and are no failure', async () => {
  assert.deepEqual(await clipsheet('--version'), { code: 0, stdout: '1.2.3\n', stderr: '' });
  const general = await clipsheet('--help');
  assert.match(general.stdout, /cut {2}Cut something out/);
  const own = await clipsheet('cut', '--help');
  assert.match(own.stdout, /clipsheet cut FILE --out DIR \[--fast\][\s\S]+--out DIR {2}where it goes/);
  assert.deepEqual([general.code, general.stderr, own.code, own.stderr], [0, '', 0, '']);
});

test('a wrong command line is one sentence on standard error and exit code 2', async () => {
  const cases: [string[], RegExp][] = [
    [[], /^clipsheet needs a command; it has cut\. See clipsheet --help\.\n$/],
    [['paste'], /^clipsheet has no command "paste"; it has cut\./],
    [['cut', 'a'], /^clipsheet cut needs --out DIR: where it goes\. See clipsheet cut --help\.\n$/],
    [['cut', 'a', '--out', ''], /needs --out DIR/],
    [['cut', '--slow'], /^clipsheet cut has no option --slow; it has --out, --fast\./],
    [['cut', '-x'], /has no option -x/],
    [['cut', '--out'], /--out/],
    [['cut', '--fast=1', '--out', 'x'], /--fast/],
  ];
  for (const [words, said] of cases) {
    const { code, stdout, stderr } = await clipsheet(...words);
    assert.equal(code, 2, words.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, /\n {4}at /);
  }
});

test('what a user can understand has no stack; a mistake of ours asks to be reported and has one', async () => {
  const bad = await clipsheet('cut', '--out', 'bad');
  assert.deepEqual([bad.code, bad.stderr], [1, 'bad must be a folder, but is a file. Choose another.\n']);
  const boom = await clipsheet('cut', '--out', 'boom');
  assert.equal(boom.code, 1);
  assert.match(boom.stderr, /mistake of ours; please report it:\nTypeError: something of ours is broken\n {4}at /);
});
