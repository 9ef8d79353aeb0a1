import type { HeadTag, PageHead } from './page-head.js';
import type { Reading } from './preview-rules.js';

/** What stands at a place of a page. */
export interface Found {
  value: string;
  /** The place in a person's words: `og:title`, `JSON-LD headline`, `<title>`. */
  from: string;
  tag: HeadTag;
}

const LD_TYPES = ['NewsArticle', 'WebPage'];

/** The first of some places that has something in it, within the bytes that are read. */
export function readFirst(head: PageHead, readings: readonly Reading[], maxBytes = Infinity): Found | undefined {
  for (const reading of readings) {
    const [found] = readAll(head, reading, maxBytes);
    if (found) return found;
  }
  return undefined;
}

/** Everything at one place of a page, in its order. */
export function readAll(head: PageHead, reading: Reading, maxBytes = Infinity): Found[] {
  const tags = head.tags.filter((tag) => (tag.end ?? 0) <= maxBytes && isAt(tag, reading));
  return tags.flatMap((tag) => {
    const value = ('jsonLd' in reading ? fieldOf(tag.content, reading.jsonLd) : tag.content).trim();
    return value === '' ? [] : [{ value, from: placeName(reading), tag }];
  });
}

/** A place in a person's words. */
export function placeName(reading: Reading): string {
  if ('meta' in reading) return reading.meta;
  if ('link' in reading) return `link rel=${reading.link}`;
  return 'jsonLd' in reading ? `JSON-LD ${reading.jsonLd}` : '<title>';
}

function isAt(tag: HeadTag, reading: Reading): boolean {
  if ('element' in reading) return tag.kind === 'title';
  if ('jsonLd' in reading) return tag.kind === 'json-ld';
  if ('link' in reading) return tag.kind === 'link' && tag.name.split(/\s+/).includes(reading.link);
  const { meta, by = ['property', 'name', 'itemprop'] } = reading;
  return tag.kind === 'meta' && tag.name === meta && by.some((one) => one === tag.by);
}

/** A field of a JSON-LD document of ours to read; of a list its first item, of a picture its address. */
function fieldOf(text: string, path: string): string {
  let value: unknown = ldDocument(text);
  for (const name of path.split('.')) value = first(isRecord(value) ? value[name] : undefined);
  if (isRecord(value)) value = first(value['url']);
  return typeof value === 'string' ? value : '';
}

/** Every JSON-LD document of a page that parses and is an article or a page. */
export function ldDocuments({ tags }: PageHead): Record<string, unknown>[] {
  return tags.flatMap(({ kind, content }) => {
    const document = kind === 'json-ld' ? ldDocument(content) : undefined;
    return document ? [document] : [];
  });
}

/** The first article or page in a JSON-LD text; undefined when there is none or it does not parse. */
function ldDocument(text: string): Record<string, unknown> | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined; // crawlers pass over it too; the check of a page says so
  }
  const found: unknown = (Array.isArray(parsed) ? parsed : [parsed]).find(
    (one) => isRecord(one) && LD_TYPES.includes(String(one['@type'])),
  );
  return isRecord(found) ? found : undefined;
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? (value[0] as unknown) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
