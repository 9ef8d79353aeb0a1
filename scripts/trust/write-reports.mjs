import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROWS } from './rows.mjs';
import { reportPage } from './report-page.mjs';
import { versions } from './setting.mjs';

/**
 * Writes trust-report.json and trust-report.html; answers how many rows have which status. A run of some rows only
 * replaces those in a report of the same commit that is already there.
 */
export async function writeReports(entries, setting, { folder, isWhole, started }) {
  const path = join(folder, 'trust-report.json');
  const now = versions();
  const earlier = isWhole ? [] : entriesOf(path, now.commit);
  const byId = new Map([...earlier, ...entries].map((entry) => [entry.id, entry]));
  const report = {
    about:
      'What Clipsheet promises, and what running the proofs gave. With no failure in n cases the rate of failure is below 3/n with 95 % confidence.',
    date: new Date(started).toISOString(),
    form: setting.isShort ? 'short' : 'long',
    seed: setting.seed,
    seconds: Math.round((Date.now() - started) / 1000),
    versions: now,
    rows: ROWS.flatMap(({ id }) => byId.get(id) ?? []),
  };
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'trust-report.html'), reportPage(report));
  const counts = {};
  for (const { status } of entries) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function entriesOf(path, commit) {
  if (!existsSync(path)) return [];
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return report.versions?.commit === commit ? report.rows : [];
}
