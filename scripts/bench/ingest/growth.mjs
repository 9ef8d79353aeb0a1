// Whether time grows with length: processor time of n and 2n of each growth shape of the corpora, and of long articles.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IngestError, readArticle } from '@clipsheet/ingest';

const corpora = process.env.CLIPSHEET_CORPORA ?? fileURLToPath(new URL('../../../../shared/corpora', import.meta.url));
const ENOUGH_MS = 25;
const MOST = 4_096;

/** How much longer twice as much takes: the median of five, at a size where the clock can tell. */
export function ratioOf(run, most = MOST) {
  let count = 1;
  while (count < most && timeOf(run, 2 * count) < ENOUGH_MS) count *= 2;
  const ratios = Array.from({ length: 5 }, () => timeOf(run, 2 * count) / timeOf(run, count)).sort(
    (one, other) => one - other,
  );
  return { ratio: ratios[2], ms: timeOf(run, 2 * count) };
}

function timeOf(run, count) {
  const start = process.cpuUsage();
  run(count);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function growth(report) {
  const shapes = existsSync(join(corpora, 'pages')) ? shapesOfCorpora() : [];
  if (shapes.length === 0) report.say('The growth shapes of the corpora are not beside the repository: not run.');
  const text = 'The ferry was late. “We saw her lights,” said Ada Quill, the pilot. She laughed. “It was time.”\n\n';
  shapes.push({
    name: 'a plain text of many quotes',
    run: (count) => readArticle(`Title\n\n${text.repeat(count * 8)}`, { type: 'text' }),
  });
  let worst = { ratio: 0 };
  for (const { name, run, most } of shapes) {
    const { ratio, ms } = ratioOf(run, most);
    if (ms >= ENOUGH_MS && ratio > worst.ratio) worst = { name, ratio };
    if (ms >= ENOUGH_MS && ratio > 2.4) report.say(`${ratio.toFixed(2)} per doubling: ${name} (${ms.toFixed(0)} ms).`);
  }
  report.say(`Growth per doubling over ${shapes.length} shapes: at most ${worst.ratio.toFixed(2)} (${worst.name}).`);
}

function shapesOfCorpora() {
  return ['hostile-pages.json', 'hostile-markdown.json'].flatMap((file) =>
    JSON.parse(readFileSync(join(corpora, 'pages', file), 'utf8'))
      .filter(({ template }) => template)
      .map(({ name, template: { prefix, open, count, middle, close, suffix } }) => ({
        name,
        most: 64,
        run: (share) => {
          const times = Math.max(1, Math.round((count * share) / 128));
          const source =
            prefix +
            Array.from({ length: times }, (_, index) => open.replace('%d', String(index))).join('') +
            middle +
            close.repeat(times) +
            suffix;
          try {
            readArticle(source, { type: file.includes('markdown') ? 'markdown' : 'html' });
          } catch (error) {
            if (!(error instanceof IngestError)) throw error;
          }
        },
      })),
  );
}
