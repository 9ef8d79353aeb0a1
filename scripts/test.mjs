// Runs everything: installs what is missing, builds, checks, tests in Node, in three browsers and end to end.
// The last line is `N passed, N failed` alone; each check counts as one.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { filesBelow } from './sources.mjs';

ensureInstalled();
ensureBrowsers();

const started = Date.now();
const totals = { passed: 0, failed: 0 };
const failures = [];
const nodeTests = filesBelow('packages').filter(
  (path) => /\.test\.ts$/.test(path) && (!path.startsWith('packages/elements/') || path.includes('/ssr-test/')),
);
const scriptTests = filesBelow('scripts').filter((path) => /\.test\.mjs$/.test(path));
const endToEnd = filesBelow('e2e').filter((path) => /\.test\.ts$/.test(path));
const MEASURES_ITSELF = new Set(
  ['ingest/src/growth.test.ts', 'og-image-generator/src/photo/hostile-photos.test.ts'].map((file) =>
    join('packages', file),
  ),
);
const tap = ['--import', 'tsx', '--test-reporter=tap'];
// Node's own default leaves one core idle: on two cores it runs one file at a time
const filesAtOnce = ['--test', `--test-concurrency=${availableParallelism()}`];

await step('build', [['node', 'scripts/build.mjs']]);
await Promise.all([
  step('floors', [['node', 'scripts/check-floors.mjs']]),
  step('sizes', [['npm', 'run', '--silent', 'size']]),
  step('types of the tests', [['npx', 'tsc', '-p', 'tsconfig.test.json']]),
]);
await Promise.all([
  step('eslint', [['npx', 'eslint', '.']]),
  step('templates', [['npm', 'run', '--silent', 'lint:templates']]),
  step('unused', [['npx', 'knip']]),
  step('prettier', [['npx', 'prettier', '--check', '--log-level=warn', '.']]),
  step('packages', [['npm', 'run', '--silent', 'lint:packages']]),
]);
await step('node tests', nodeTestRuns(), countTap);
await step('browser tests', [['npx', 'wtr']], countBrowsers);
// a test that fails may leave a server behind, which must not keep the run alive
await step('end to end', [['node', ...tap, ...filesAtOnce, '--test-force-exit', ...endToEnd]], countTap);

for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`All in ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/**
 * The runs of all Node tests: a package's files share a process, and one that measures its own process has it alone. The
 * longest, of scripts/trust, begin first.
 */
function nodeTestRuns() {
  const shared = new Map();
  for (const file of [...scriptTests, ...nodeTests]) {
    const group = MEASURES_ITSELF.has(file) ? file : file.split(sep).slice(0, 2).join(sep);
    shared.set(group, [...(shared.get(group) ?? []), file]);
  }
  return [...shared.values()].map((files) => ['node', ...tap, 'scripts/in-one-process.mjs', ...files]);
}

/**
 * Runs commands, as many at once as there are cores; their output is shown when one fails, and their tests counted from
 * what they printed.
 */
async function step(name, commands, count) {
  const from = Date.now();
  const waiting = [...commands];
  const runs = [];
  const worker = async () => {
    for (let command = waiting.shift(); command; command = waiting.shift()) runs.push(await outputOf(command));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const code = runs.some((run) => run.code !== 0) ? 1 : 0;
  const output = runs.map((run) => run.output).join('\n');
  const counted = count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // a runner that died, or that counted nothing, is a failure even if no test said so
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  if (counted.passed + counted.failed === 0) counted.failed = 1;
  totals.passed += counted.passed;
  totals.failed += counted.failed;
  if (counted.failed > 0) {
    failures.push(name);
    console.log(count ? failedTests(output) : output);
  }
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  if (process.env.SLOW) for (const line of slowest(output)) console.log(line);
  console.log(`== ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`);
}

/** Runs one command to its end. */
async function outputOf([command, ...args]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: 'true' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      output += String(error);
      done(1);
    });
    child.on('close', done);
  });
  return { code, output };
}

function countTap(output) {
  const sum = (word) =>
    [...output.matchAll(new RegExp(`^# ${word} (\\d+)`, 'gm'))].reduce((all, [, n]) => all + Number(n), 0);
  return { passed: sum('pass'), failed: sum('fail') + sum('cancelled') };
}

function countBrowsers(output) {
  const [, passed = 0, failed = 0] = /^browsers: (\d+) passed, (\d+) failed/m.exec(output) ?? [];
  return { passed: Number(passed), failed: Number(failed) };
}

/** The tests that took longest, with their seconds: `SLOW=1 npm test`. */
function slowest(output) {
  return [...output.matchAll(/^(?:not )?ok \d+ - (.*)\n {2}---\n {2}duration_ms: ([\d.]+)/gm)]
    .map(([, title, ms]) => ({ title, seconds: Number(ms) / 1000 }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 25)
    .map(({ title, seconds }) => `   ${seconds.toFixed(1)} s  ${title}`);
}

/** The part of a runner's output that tells what failed and why. */
function failedTests(output) {
  const lines = output.split('\n');
  const tapFailures = lines.flatMap((line, index) => (/^\s*not ok /.test(line) ? lines.slice(index, index + 40) : []));
  return (tapFailures.length > 0 ? tapFailures : lines.slice(-200)).join('\n');
}
