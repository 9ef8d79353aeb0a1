import { testsOf } from './run-tests.mjs';

/**
 * A row of the report. `control` fails on purpose, which shows that the proof would see a breach; `run` does the cases.
 * Both get the setting and a function that says how far it is. `tests` names tests of ours that prove it (a part of
 * their titles by file); `gaps` says what of the promise nothing here tests; `notTested` why nothing does.
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} promise
 * @property {string} target
 * @property {Record<string, string[]>} [tests]
 * @property {(setting: import('./setting.mjs').Setting, say: (text: string) => void) => Promise<Control>} [control]
 * @property {(setting: import('./setting.mjs').Setting, say: (text: string) => void) => Promise<Outcome>} [run]
 * @property {string[]} [gaps]
 * @property {string} [notTested]
 * @property {boolean} [isLong] whether it takes minutes and has no short form
 *
 * @typedef {{ hasFailed: boolean, saw: string }} Control
 * @typedef {{ cases: number, failures: string[], figures?: Record<string, string | number>, gaps?: string[] }} Outcome
 */

/**
 * Proves one row: the control first, then its tests and its cases. What throws is a failure of the row, never of the
 * whole run.
 *
 * @param {Row} row
 */
export async function proveRow(row, setting, tests, say) {
  const { id, promise, target } = row;
  const { notTested } = row;
  const isSkipped = row.isLong && setting.isShort;
  const started = Date.now();
  const entry = {
    id,
    promise,
    target,
    cases: 0,
    failures: [],
    figures: {},
    control: [],
    tests: [],
    gaps: [...(row.gaps ?? [])],
  };
  if (notTested === undefined) {
    await part(entry, 'control', async () =>
      addControl(entry, isSkipped ? undefined : await row.control?.(setting, say), say),
    );
    await part(entry, 'tests', async () => addTests(entry, testsOf(row, tests)));
    await part(entry, 'cases', async () =>
      addOutcome(
        entry,
        isSkipped
          ? { cases: 0, failures: [], gaps: ['Its cases take minutes, so only the long form runs them.'] }
          : await row.run?.(setting, say),
      ),
    );
  } else entry.gaps.push(notTested);
  return {
    ...entry,
    status: notTested === undefined ? statusOf(entry) : 'not tested',
    // The rule of three: with no failure in n trials the rate is below 3/n with 95 % confidence.
    bound95: entry.failures.length === 0 && entry.cases > 0 ? Math.min(1, 3 / entry.cases) : null,
    seconds: Number(((Date.now() - started) / 1000).toFixed(1)),
  };
}

function statusOf({ failures, gaps, cases }) {
  if (failures.length > 0) return 'not held';
  if (cases === 0) return 'not tested';
  return gaps.length > 0 ? 'held in part' : 'held';
}

async function part(entry, name, work) {
  try {
    await work();
  } catch (error) {
    entry.failures.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

function addControl(entry, control, say) {
  if (!control) return;
  entry.control.push(control.saw);
  say(`control: ${control.saw}`);
  if (!control.hasFailed) entry.failures.push(`The control did not fail, so nothing is proved: ${control.saw}`);
}

function addTests(entry, results) {
  for (const { file, title, ok, skipped, problem, notes } of results) {
    if (skipped) entry.gaps.push(`${title}: ${skipped}`);
    else {
      entry.tests.push({ file, title });
      const counted = notes.map((note) => /^cases: (\d+)/.exec(note)?.[1]).find(Boolean);
      entry.cases += counted === undefined ? 1 : Number(counted);
      entry.control.push(...notes.flatMap((note) => /^control: (.+)/.exec(note)?.[1] ?? []));
      if (!ok) entry.failures.push(`${file}: ${title}${problem ? `: ${problem}` : ''}`);
    }
  }
}

function addOutcome(entry, outcome) {
  if (!outcome) return;
  entry.cases += outcome.cases;
  entry.failures.push(...outcome.failures);
  Object.assign(entry.figures, outcome.figures);
  entry.gaps.push(...(outcome.gaps ?? []));
}
