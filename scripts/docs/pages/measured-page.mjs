// What is measured: bytes of this very build, the promises with what the proofs found, and the commands that measure.
import { existsSync, readFileSync } from 'node:fs';
import { codeBlock, prose, section, table, text } from '../html.mjs';

const REPORTS = ['docs/measured/trust-report.json', 'trust-report.json'];

/** The bytes that a reader downloads, each beside its limit. */
export function bytesPage(sizes, now) {
  const words =
    'What a reader downloads, in bytes after brotli 11, as this build has it. A test fails when a limit is passed.';
  const rows = sizes.map(({ name, bytes, limit, aim }) => ({
    cells: [text(name), ...[bytes, limit, aim].map((number) => number.toLocaleString('en'))],
  }));
  return {
    path: 'measured/bytes/',
    title: 'Bytes',
    words,
    section: 'Measured',
    html: `<p class="lead">${words}</p>${source('npm run size', day(now))}${table(['What', 'Bytes', 'Limit', 'Aim'], rows)}<p>Where a limit is above its aim, the decision “What the elements weigh” says why.</p>`,
    headings: [],
  };
}

/** Every promise, and what running its proof gave where a report is at hand. `promises` are the rows of the trust page. */
export function trustPage(promises) {
  const path = REPORTS.find((one) => existsSync(one));
  const report = path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  const found = new Map(report?.rows.map((row) => [row.id, row]));
  const words =
    'What Clipsheet promises to publishers, to owners of pages and to readers, each with the bar it must pass.';
  const rows = promises.map(({ id, promise, target }) => ({
    id: id.toLowerCase(),
    cells: [`<code>${id}</code>`, prose(promise), prose(target), report ? resultOf(found.get(id)) : ''].slice(
      0,
      report ? 4 : 3,
    ),
  }));
  const about = report
    ? `${source(`npm run trust${report.form === 'short' ? ' -- --short' : ''}`, report.date.slice(0, 10))}<p>${prose(report.about)}</p>`
    : `<p>The proofs run by one command, which writes <code>trust-report.html</code>. A run of some rows: <code>npm run trust -- --only F7,B8</code>.</p>${codeBlock('npm run trust', { label: 'Command' })}`;
  return {
    path: 'measured/promises/',
    title: 'Promises and their proofs',
    words,
    section: 'Measured',
    isWide: true,
    html: `<p class="lead">${words}</p>${about}${table(['Row', 'Promise', 'Bar', ...(report ? ['Found'] : [])], rows, { filter: true })}`,
    headings: [],
  };
}

function resultOf(row) {
  if (!row) return 'not run';
  return `${text(row.status)}${row.cases > 0 ? `, ${row.cases.toLocaleString('en')} cases` : ''}`;
}

/** The benchmarks: which command makes each, what it asks, and its last report. `reports` are pages of docs/measured. */
export function benchmarkPage(reports, base) {
  const words =
    'Speed is measured beside peers, interleaved in one run, because milliseconds drift with the machine and ratios do not.';
  const about = (name) =>
    readFileSync(`scripts/bench/${name}/bench.mjs`, 'utf8')
      .split('\n')
      .filter(
        (line, index, all) => line.startsWith('//') && all.slice(0, index).every((other) => other.startsWith('//')),
      )
      .map((line) => line.replace(/^\/\/ ?/, ''))
      .filter((line) => line && !/^npm run|^\s+node |^`--/.test(line))
      .join(' ');
  const lastOf = (name) => {
    const report = reports.find(({ path }) => path === `measured/${name}/`);
    return report ? `<p><a href="${base}${report.path}">What it gave last, and when</a></p>` : '';
  };
  const names = { pictures: 'Share images', ingest: 'Reading articles' };
  const html = Object.entries(names).map(([name, title]) =>
    section(
      title,
      `<p>${prose(about(name))}</p>${codeBlock(`npm run bench -- ${name}`, { label: 'Command' })}${lastOf(name)}`,
    ),
  );
  return {
    path: 'measured/benchmarks/',
    title: 'Benchmarks',
    words,
    section: 'Measured',
    html: `<p class="lead">${words}</p>${html.join('')}<p>Numbers that a decision rests on stand in its record, with the run that gave them.</p>`,
    headings: [],
  };
}

const source = (command, date) => `<p class="source">By <code>${text(command)}</code>, ${text(date)}.</p>`;
const day = (date) => date.toISOString().slice(0, 10);
