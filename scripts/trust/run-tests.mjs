import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isBrowserTest = (file) => file.startsWith('packages/elements/src/');

// a machine that does nothing else is what tests that take times wait for
process.env.CLIPSHEET_TIMED = '1';

/**
 * Runs the test files that the rows name, each once, and answers what became of each test, by file.
 *
 * @returns {Promise<Map<string, { title: string, ok: boolean, skipped?: string, problem?: string, notes: string[] }[]>>}
 */
export async function runTests(rows, say) {
  const files = [...new Set(rows.flatMap(({ tests = {} }) => Object.keys(tests)))].sort();
  const results = new Map();
  const inNode = files.filter((file) => !isBrowserTest(file));
  // one at a time: several of them measure time
  for (const [index, file] of inNode.entries()) {
    results.set(
      file,
      readTap(await output(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=tap', file])),
    );
    say(`tests ${index + 1}/${inNode.length}: ${file}`);
  }
  const inBrowsers = files.filter(isBrowserTest);
  if (inBrowsers.length > 0) {
    say(`tests in browsers: ${inBrowsers.length} files`);
    for (const [file, tests] of await runInBrowsers(inBrowsers)) results.set(file, tests);
  }
  return results;
}

/** The results of the tests that a row names. A name that no test has is a failure: a proof must not go lost unseen. */
export function testsOf({ tests = {} }, results) {
  return Object.entries(tests).flatMap(([file, titles]) => {
    const found = results.get(file) ?? [];
    return titles.flatMap((title) => {
      const matching = found.filter((test) => test.title.includes(title));
      if (matching.length > 0) return matching.map((test) => ({ file, ...test }));
      return [{ file, title, ok: false, problem: 'there is no such test', notes: [] }];
    });
  });
}

/** What TAP of node:test says of each test, subtests among them. */
export function readTap(text) {
  const tests = [];
  for (const line of text.split('\n')) {
    const result = /^\s*(not )?ok \d+ - (.*)$/.exec(line);
    if (result) {
      const [, title = '', skipped] = /^(.*?)(?: # (?:SKIP|TODO) ?(.*))?$/.exec(result[2] ?? '') ?? [];
      tests.push({
        title: title.replace(/\\(.)/g, '$1'),
        ok: !result[1],
        ...(skipped !== undefined && { skipped }),
        notes: [],
      });
      continue;
    }
    const last = tests.at(-1);
    const note = /^\s*# (?!Subtest|tests |suites |pass |fail |cancelled |skipped |todo |duration)(.*)$/.exec(line);
    if (last && note?.[1]) last.notes.push(note[1].replace(/\\(.)/g, '$1'));
    const problem = /^\s*error: (.*)$/.exec(line);
    if (last && !last.ok && problem?.[1]) last.problem ??= problem[1].slice(0, 300);
  }
  return tests;
}

async function runInBrowsers(files) {
  const folder = mkdtempSync(join(tmpdir(), 'clipsheet-titles-'));
  const path = join(folder, 'tests.json');
  try {
    await output('npx', ['wtr', '--files', ...files], { CLIPSHEET_TEST_TITLES: path });
    const byFile = new Map();
    for (const { file, browser, title, ok, skipped, problem } of JSON.parse(readFileSync(path, 'utf8'))) {
      const tests = byFile.get(file) ?? [];
      byFile.set(file, tests);
      tests.push({ title: `${title} (${browser})`, ok, ...(skipped && { skipped: 'skipped' }), problem, notes: [] });
    }
    return byFile;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function output(command, words, env = {}) {
  // a runner inside of a runner would otherwise report to its parent instead of printing
  const { NODE_TEST_CONTEXT: _, ...ours } = process.env;
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...ours, CI: 'true', ...env } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
}
