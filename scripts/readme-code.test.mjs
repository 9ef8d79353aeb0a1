// The code of every package's README is run as it stands: each `console.log(…); // words` must print these words. Every
// link of every text leads to a file.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { filesBelow } from './sources.mjs';

const run = promisify(execFile);
const texts = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].concat(
  ...['packages', 'docs', 'examples'].map((folder) => filesBelow(folder).filter((path) => path.endsWith('.md'))),
);
const code = (text, language) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, name, body]) => (name === language ? [body] : []));

for (const path of texts.filter((path) => /^packages\/[^/]+\/README\.md$/.test(path)))
  for (const program of code(readFileSync(path, 'utf8'), 'js'))
    test(`the program in ${path} prints what the text says`, async () => {
      const expected = [...program.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, words]) => words);
      assert.ok(expected.length > 0, 'the program says nothing of what it prints');
      // a file below the repository, so that packages are found by their names
      const file = join('.clipsheet', 'readme', path.replaceAll('/', '-').replace('.md', '.mjs'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, program);
      const { stdout } = await run(process.execPath, [file]);
      rmSync(file);
      assert.deepEqual(stdout.trimEnd().split('\n'), expected);
    });

test('every link between our texts leads to a file', () => {
  const dead = texts.flatMap((path) => {
    const prose = readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    return [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, link]) => link)
      .filter((link) => !existsSync(join(dirname(path), decodeURIComponent(link))))
      .map((link) => `${path}: ${link}`);
  });
  assert.deepEqual(dead, []);
});
