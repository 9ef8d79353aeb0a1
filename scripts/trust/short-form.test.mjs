// The short form of every proof that has one, so that each change meets it; `npm run trust` runs the long form.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { proveRow } from './prove-row.mjs';
import { ROWS } from './rows.mjs';
import { settingOf } from './setting.mjs';

const setting = await settingOf({ short: true });
after(() => setting.remove());

test('every row of the promises has a proof, or says why it has none', () => {
  const ids = ROWS.map(({ id }) => id);
  const wanted = { A: 10, B: 12, C: 8, D: 8, F: 16, P: 9, S: 10 };
  const all = Object.entries(wanted).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, n) => letter + (n + 1)),
  );
  assert.deepEqual(ids, all);
  for (const { id, tests, run, notTested } of ROWS) assert.ok(tests ?? run ?? notTested, `${id} has nothing`);
});

test('every test that a proof names exists', () => {
  const missing = ROWS.flatMap(({ id, tests = {} }) =>
    Object.entries(tests).flatMap(([file, titles]) => {
      const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
      return titles.filter((title) => !source.includes(title)).map((title) => `${id}: ${file}: ${title}`);
    }),
  );
  assert.deepEqual(missing, []);
});

for (const row of ROWS.filter(({ run, isLong }) => run && !isLong))
  test(`${row.id}: ${row.promise}`, async (t) => {
    // its tests run by themselves
    const entry = await proveRow({ ...row, tests: {} }, setting, new Map(), () => undefined);
    for (const saw of entry.control) t.diagnostic(`control: ${saw}`);
    for (const gap of entry.gaps) t.diagnostic(`not tested: ${gap}`);
    t.diagnostic(`cases: ${entry.cases}`);
    assert.deepEqual(entry.failures, []);
  });
