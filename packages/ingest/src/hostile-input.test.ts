import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { IngestError } from './ingest-error.js';
import { plainText } from './plain-text.js';
import { readArticle } from './read-article.js';
import type { SourceType } from './reading.js';

const corpora =
  process.env['CLIPSHEET_CORPORA'] ?? fileURLToPath(new URL('../../../../shared/corpora', import.meta.url));
const pages = join(corpora, 'pages');
const skip = !existsSync(pages) && 'not run: the corpora are not beside the repository';

// The whole sets take minutes: CLIPSHEET_ALL=1 reads each of their inputs.
const SHARE = process.env['CLIPSHEET_ALL'] ? 1 : 24;

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

test('the inputs of the HTML parser’s own tests are stories of plain text or named errors', { skip }, () => {
  const inputs = [
    ...(
      JSON.parse(readFileSync(join(corpora, 'html/html5lib-tree-construction-inputs.json'), 'utf8')) as {
        data: string;
      }[]
    ).map(({ data }) => data),
    ...(
      JSON.parse(readFileSync(join(corpora, 'html/html5lib-tokenizer-inputs.json'), 'utf8')) as { input: string }[]
    ).map(({ input }) => input),
  ].filter((_, index) => index % SHARE === 0);
  for (const input of inputs) readSafely(`<h1>A title</h1><p>A text.</p>${input}`, 'html', input);
});

test('JSON that must fail is an error that says so, and JSON that must parse never throws past it', { skip }, () => {
  for (const line of readFileSync(join(corpora, 'json/jsontestsuite.jsonl'), 'utf8').trim().split('\n')) {
    const { name, expect, base64 } = JSON.parse(line) as { name: string; expect: string; base64: string };
    // Bytes that are no UTF-8 and marks before the text are the decoder's matter, not JSON's.
    const text = Buffer.from(base64, 'base64').toString('utf8');
    const code = codeOf(() => readArticle(text, { type: 'story', name }));
    if (expect === 'n' && text.trim() !== '' && !text.includes('\uFFFD') && !text.startsWith('\uFEFF'))
      assert.match(code ?? 'none', /^ingest\/(?:json|binary)$/, name);
    if (expect === 'y') assert.notEqual(code, 'ingest/json', name);
  }
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('hostile texts are the same text in every field that holds them', { skip }, () => {
  const texts = [
    ...(JSON.parse(readFileSync(join(corpora, 'text/hostile-text.json'), 'utf8')) as { text: string }[]).map(
      ({ text }) => text,
    ),
    ...(JSON.parse(readFileSync(join(corpora, 'text/blns.json'), 'utf8')) as string[]),
  ];
  for (const text of texts) {
    const words = plainText(text).replace(/\s+/g, ' ');
    const article = {
      '@type': 'NewsArticle',
      headline: 'A title',
      description: `Dek ${text} end`,
      articleBody: 'A text.',
    };
    const { story } = readArticle(JSON.stringify(article), { type: 'json-ld' });
    if (words.trim() !== '' && !text.includes('&')) assert.equal(story.dek, plainText(`Dek ${text} end`));
    readSafely(`Headline\n\n${text}\n\n“${text}” said Ada Quill.`, 'text', text);
  }
});

/** The code of the error that a reading ends in; undefined when it ends in a story. */
function codeOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof IngestError) return error.code;
    throw error;
  }
}
