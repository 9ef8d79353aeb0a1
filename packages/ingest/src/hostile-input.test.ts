import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { IngestError } from './ingest-error.js';
import { readArticle } from './read-article.js';
import type { SourceType } from './reading.js';

const corpora =
  process.env['CLIPSHEET_CORPORA'] ?? fileURLToPath(new URL('../../../../shared/corpora', import.meta.url));
const pages = join(corpora, 'pages');
const skip = !existsSync(pages) && 'not run: the corpora are not beside the repository';

interface Template {
  prefix: string;
  open: string;
  count: number;
  middle: string;
  close: string;
  suffix: string;
}
interface Case {
  name: string;
  html?: string;
  markdown?: string;
  base64?: string;
  template?: Template;
}

const load = (file: string) => JSON.parse(readFileSync(join(pages, file), 'utf8')) as Case[];

function sourceOf({ html, markdown, base64, template }: Case, share = 1): string | Uint8Array {
  if (base64) return Buffer.from(base64, 'base64');
  if (!template) return html ?? markdown ?? '';
  const { prefix, open, middle, close, suffix } = template;
  const count = Math.ceil(template.count * share);
  return (
    prefix +
    Array.from({ length: count }, (_, index) => open.replace('%d', String(index))).join('') +
    middle +
    close.repeat(count) +
    suffix
  );
}

/** A story without markup and without addresses that run, or an error with a name. */
function readSafely(source: string | Uint8Array, type: SourceType, name: string): void {
  try {
    const { story } = readArticle(source, { type, name });
    const json = JSON.stringify(story);
    assert.ok(!/<[a-z!/?]/i.test(json), `${name}: markup in ${json.slice(0, 200)}`);
    const addresses = JSON.stringify([
      story.url,
      story.publisher,
      ...[...story.photos, ...story.videos].map(({ src }) => src),
    ]);
    assert.ok(!/(?:javascript|data|file|vbscript):/i.test(addresses), `${name}: ${addresses.slice(0, 200)}`);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
  }
}

for (const [file, type] of [
  ['hostile-pages.json', 'html'],
  ['hostile-markdown.json', 'markdown'],
] as const) {
  test(`every case of ${file} is a story of plain text or a named error`, { skip }, () => {
    for (const item of load(file)) readSafely(sourceOf(item), type, item.name);
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });

  test(`every growing case of ${file} takes time in proportion`, { skip }, () => {
    for (const item of load(file).filter(({ template }) => template)) {
      const time = (share: number) => {
        const source = sourceOf(item, share);
        const times = [0, 1, 2].map(() => {
          const start = performance.now();
          readSafely(source, type, item.name);
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      time(0.1);
      const [half, whole] = [time(0.15), time(0.3)];
      assert.ok(
        whole < 60 || whole / half < 3.5,
        `${item.name}: ${half.toFixed(0)} ms, twice as much ${whole.toFixed(0)} ms`,
      );
    }
  });
}

test('payloads in every field of a page leave no markup behind', { skip }, () => {
  const payloads = (JSON.parse(readFileSync(join(corpora, 'xss/h5sc-vectors.json'), 'utf8')) as unknown[]).map((item) =>
    JSON.stringify(item),
  );
  const markup = readFileSync(join(corpora, 'xss/payloadbox.txt'), 'utf8').split('\n').slice(0, 300);
  for (const payload of [...payloads, ...markup]) {
    const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    readSafely(
      `<h1>${escaped}</h1><p>${payload}</p><p>${escaped}</p><figure><img src="a.jpg" alt="${escaped}"><figcaption>Photo: ${escaped}</figcaption></figure>`,
      'html',
      payload,
    );
    readSafely(`# ${payload}\n\n${payload}\n\n![${payload}](a.jpg)`, 'markdown', payload);
    readSafely(`Headline\n\n${payload}\n\nPicture: ${payload}`, 'text', payload);
  }
});
