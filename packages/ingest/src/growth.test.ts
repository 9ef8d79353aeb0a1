import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { IngestError } from './ingest-error.js';
import { readArticle } from './read-article.js';

const corpora =
  process.env['CLIPSHEET_CORPORA'] ?? fileURLToPath(new URL('../../../../shared/corpora', import.meta.url));
const pages = join(corpora, 'pages');
const skip =
  (!existsSync(pages) && 'not run: the corpora are not beside the repository') ||
  (process.env['CLIPSHEET_TIMED'] === undefined && 'not run: npm run trust takes times, one after another');

const MOST_PER_DOUBLING = 2.6;
// Below this the clock of the processor cannot tell two sizes apart.
const ENOUGH_MS = 14;
const SIZES = [0.01, 0.02, 0.04, 0.08, 0.16];
const ATTEMPTS = 8;

interface Case {
  name: string;
  template?: { prefix: string; open: string; count: number; middle: string; close: string; suffix: string };
}

for (const [file, type] of [
  ['hostile-pages.json', 'html'],
  ['hostile-markdown.json', 'markdown'],
] as const)
  test(`twice as much of each growing case of ${file} takes about twice the time`, { skip }, () => {
    for (const { name, template } of JSON.parse(readFileSync(join(pages, file), 'utf8')) as Case[]) {
      if (!template) continue;
      const { prefix, open, count, middle, close, suffix } = template;
      const read = (share: number) => {
        const times = Math.ceil(count * share);
        const opened = Array.from({ length: times }, (_, index) => open.replace('%d', String(index))).join('');
        const source = prefix + opened + middle + close.repeat(times) + suffix;
        return timeOf(() => readArticle(source, { type, name }));
      };
      read(0.005);
      // one sample may be a pause of the machine
      const size = SIZES.find((share) => read(2 * share) > ENOUGH_MS && median(() => read(2 * share)) > ENOUGH_MS);
      if (size === undefined) continue;
      let ratio = Infinity;
      for (let attempt = 0; attempt < ATTEMPTS && ratio > MOST_PER_DOUBLING; attempt++)
        ratio = Math.min(ratio, median(() => read(2 * size)) / median(() => read(size)));
      assert.ok(ratio <= MOST_PER_DOUBLING, `${name}: twice as much takes ${ratio.toFixed(2)} times as long`);
    }
  });

/** Milliseconds of processor time, which other programs on the machine do not lengthen. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  try {
    run();
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(measure: () => number): number {
  const times = [measure(), measure(), measure()].sort((one, other) => one - other);
  return Math.max(times[1] ?? 0, 0.01);
}
