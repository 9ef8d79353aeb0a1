// Who follows a guide copies its code: programs are run and must print what the text says, everything else is read by
// the parser of its language. (READMEs of packages are run as they are installed.)
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { parse } from 'yaml';
import { codeOf, programsOf } from '../readme-programs.mjs';
import { filesBelow } from '../sources.mjs';

const run = promisify(execFile);
const guides = filesBelow('docs/guides').filter((path) => path.endsWith('.md'));
const printing = guides.flatMap((path) =>
  programsOf(path)
    .filter(({ prints }) => prints.length > 0)
    .map((program, index) => ({ path, index, ...program })),
);

for (const { path, index, code, prints } of printing)
  test(`program ${index + 1} of ${path} prints what the text says`, async () => {
    // a file below the repository, so that packages are found by their names
    mkdirSync('.clipsheet/guides', { recursive: true });
    const file = `.clipsheet/guides/${path.split('/').at(-1)}-${index}.mjs`;
    writeFileSync(file, code);
    const { stdout } = await run(process.execPath, [file]);
    rmSync(file);
    assert.deepEqual(stdout.trimEnd().split('\n'), prints);
  });

test('code that prints nothing can be read in its language', async () => {
  for (const path of guides) {
    const source = readFileSync(path, 'utf8');
    for (const loader of ['js', 'jsx', 'ts'])
      for (const code of codeOf(source, loader)) await assert.doesNotReject(transform(code, { loader }), path);
    for (const code of codeOf(source, 'yaml')) assert.doesNotThrow(() => parse(code), path);
  }
});

test('every guide has its place in the order in which they are read', async () => {
  const { GUIDES } = await import('./pages/text-pages.mjs');
  const named = GUIDES.flatMap(([, names]) => names);
  assert.deepEqual(
    guides.map((path) => path.split('/').at(-1).replace('.md', '')).filter((name) => !named.includes(name)),
    [],
  );
});
