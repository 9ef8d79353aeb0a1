import { parse } from 'yaml';
import { found } from '../found.js';
import { IngestError } from '../ingest-error.js';
import { LIMITS } from '../limits.js';
import type { Facts, Manuscript, Problem } from '../manuscript.js';
import { isRecord, readFields } from '../fields/field-reader.js';
import { STORY_FIELDS, type StoryFields } from '../fields/story-fields.js';

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const SOURCE = 'the front matter';
// Names that other systems use for the same things.
const OTHER_NAMES: Readonly<Record<string, keyof StoryFields>> = {
  title: 'headline',
  description: 'dek',
  subtitle: 'dek',
  standfirst: 'dek',
  language: 'lang',
  canonical: 'url',
  author: 'byline',
  authors: 'byline',
  date: 'published',
  updated: 'modified',
  license: 'licence',
  correction: 'corrections',
};
const OTHERS_OWN = new Set(['schema', 'revision', 'layout', 'draft', 'tags', 'categories', 'slug', 'permalink', 'dir']);

/** What front matter says, and the text behind it. */
export interface FrontMatter {
  facts: Facts;
  listed: Manuscript['listed'];
  problems: Problem[];
  body: string;
}

/**
 * The YAML between `---` lines at the head of a Markdown file. A field that is not what it should be is left out and
 * named in `problems`. Throws `ingest/front-matter` when the YAML itself is broken: a warning or a withdrawal could
 * be in it, and must not get lost.
 */
export function readFrontMatter(source: string, name: string): FrontMatter {
  const listed: Manuscript['listed'] = { photos: [], videos: [], corrections: [], quotes: [] };
  const result: FrontMatter = { facts: {}, listed, problems: [], body: source };
  const [whole, yaml = ''] = FENCE.exec(source) ?? [];
  if (whole === undefined) return result;
  result.body = source.slice(whole.length);
  const value = parseYaml(yaml, name);
  if (!isRecord(value)) return result;
  const {
    photos = [],
    videos = [],
    quotes = [],
    corrections = [],
    ...facts
  } = readFields<StoryFields>(renamed(value), STORY_FIELDS, '', result.problems);
  for (const photo of photos) listed.photos.push({ photo, source: SOURCE, overrides: true });
  for (const video of videos) listed.videos.push({ video, source: SOURCE, overrides: true });
  for (const quote of quotes) listed.quotes.push({ quote, source: SOURCE });
  for (const correction of corrections) listed.corrections.push({ correction, source: SOURCE });
  // Each fact gets the same source; the names and types stay as they are.
  result.facts = Object.fromEntries(Object.entries(facts).map(([field, fact]) => [field, found(fact, SOURCE, 1)]));
  return result;
}

function parseYaml(yaml: string, name: string): unknown {
  if (yaml.length > LIMITS.maxData)
    throw new IngestError(
      'ingest/too-large',
      `The front matter of ${name} must be at most 1 MiB, but is ${(yaml.length / 1_048_576).toFixed(1)} MiB. Put the text of the article below it.`,
    );
  try {
    return parse(yaml, { maxAliasCount: 20, schema: 'core', prettyErrors: true, logLevel: 'error' });
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '').replace(/:$/, '') : 'it cannot be read';
    // the line of the file, which the opening --- heads
    const reason = said.replace(/\bline (\d+)/, (_, line: string) => `line ${Number(line) + 1}`);
    throw new IngestError(
      'ingest/front-matter',
      `The front matter of ${name} must be YAML, but ${reason}. Correct that line; a text with a colon in it needs quotation marks.`,
      { cause },
    );
  }
}

/** Names of other systems turned into a story's; their own further fields left out. */
function renamed(value: Record<string, unknown>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const own = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
    if (own === undefined ? !OTHERS_OWN.has(name) : !Object.hasOwn(value, own)) fields[own ?? name] = inner;
  }
  return fields;
}
