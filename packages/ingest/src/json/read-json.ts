import { IngestError } from '../ingest-error.js';
import { isRecord } from '../fields/field-reader.js';
import { jsonLdFacts } from '../html/json-ld-facts.js';
import { thingsIn } from '../html/json-ld.js';
import type { Block, Manuscript } from '../manuscript.js';
import { found } from '../found.js';
import { safeUrl } from '@clipsheet/story';

/** Whether a value is a Story as Clipsheet writes it: it says which schema it follows. */
export const isStoryJson = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && Number.isInteger(value['schema']) && typeof value['id'] === 'string';

/**
 * A NewsArticle (or another article of schema.org) that comes as JSON-LD alone, as CMSes export it and APIs answer: its
 * fields, and its text from `articleBody`. Throws `ingest/not-an-article` when it describes none.
 */
export function readJsonLdArticle(
  value: unknown,
  { name, url }: { name: string; url: string | undefined },
): Manuscript {
  const base = url === undefined ? undefined : safeUrl(url, 'link');
  const { facts, listed, articleBody } = jsonLdFacts(thingsIn([value]), base);
  if (!facts.headline && articleBody.length === 0)
    throw new IngestError(
      'ingest/not-an-article',
      `${name} must describe a NewsArticle with a headline and an articleBody, but describes no article. Check that it is the right file.`,
    );
  if (base !== undefined) facts.url ??= found(base, 'the address it was read from', 0.8);
  const blocks = articleBody.map((text): Block => ({ kind: 'paragraph', text }));
  return { type: 'json-ld', facts, blocks, problems: [], listed };
}
