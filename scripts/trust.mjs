// Proves what the project promises: `npm run trust` runs every row, `npm run trust -- --only F7,B8` some of them,
// `--short` the few seconds' form, `--seed WORD` other random cases, `--list` only names the rows. Writes
// trust-report.json (for machines) and trust-report.html (to read).
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ROWS } from './trust/rows.mjs';
import { runTests } from './trust/run-tests.mjs';
import { proveRow } from './trust/prove-row.mjs';
import { settingOf } from './trust/setting.mjs';
import { writeReports } from './trust/write-reports.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'clipsheet' },
    list: { type: 'boolean', default: false },
    out: { type: 'string', default: '.' },
  },
});
const wanted = values.only?.toUpperCase().split(/[\s,]+/);
const rows = ROWS.filter(({ id }) => !wanted || wanted.includes(id) || wanted.includes(id[0] ?? ''));
if (rows.length === 0) {
  console.error(`--only must name rows, of ${ROWS.map(({ id }) => id).join(' ')}, but is ${values.only}.`);
  process.exit(2);
}
if (values.list) {
  for (const { id, promise } of rows) console.log(`${id.padEnd(4)} ${promise}`);
  process.exit(0);
}
ensureInstalled();
await build();

const started = Date.now();
const setting = await settingOf(values);
const tests = await runTests(rows, (text) => console.log(text));
const entries = [];
for (const [index, row] of rows.entries()) {
  console.log(`[${index + 1}/${rows.length}] ${row.id} ${row.promise}`);
  const entry = await proveRow(row, setting, tests, (text) => console.log(`        ${text}`));
  entries.push(entry);
  console.log(`     -> ${entry.status}${entry.cases ? `, ${entry.cases} cases` : ''} (${entry.seconds} s)`);
  for (const failure of entry.failures.slice(0, 5)) console.log(`        failed: ${failure}`);
}
setting.remove();
const counts = await writeReports(entries, setting, { folder: values.out, isWhole: !wanted, started });
console.log(
  `${Object.entries(counts)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ')}.`,
);
console.log('The report lies in trust-report.json and trust-report.html.');
process.exitCode = entries.some(({ status }) => status === 'not held') ? 1 : 0;
