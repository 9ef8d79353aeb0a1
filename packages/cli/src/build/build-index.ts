import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathOf } from '@clipsheet/sharing';
import { ageInYears } from '@clipsheet/story';
import { fileDigest } from '../files/file-digest.js';
import { writeWhole } from '../files/write-whole.js';
import { readBeside } from '../media/local-file.js';
import type { Memory, RememberedStory } from '../memory/memory.js';
import { readRecord, RECORDS_FOLDER } from './build-record.js';
import type { Finished } from './remember.js';

/** What a story of the tree was built from: while that is the same, its article need not be understood again. */
export interface IndexedArticle {
  id: string;
  /** Digests of the article, of the files that it names by their addresses, and of what was remembered afterwards. */
  article: string;
  media: Record<string, string>;
  remembered: string;
  /** What its age depends on. */
  published?: string | undefined;
  years?: number | undefined;
  /** Whether something about it is to be told at each build, so that its article is read each time. */
  hasNotes?: true;
}

/** What every story of a tree was built from. */
export interface BuildIndex {
  software: string;
  baseUrl: string;
  /** By the article's path below the articles' folder. */
  articles: Record<string, IndexedArticle>;
}

const INDEX_FILE = join(RECORDS_FOLDER, 'articles.json');

/** The index of a tree; an empty one where there is none for this software and address. */
export async function readIndex(out: string, software: string, baseUrl: string): Promise<BuildIndex> {
  const empty = { software, baseUrl, articles: {} };
  try {
    const index = JSON.parse(await readFile(join(out, INDEX_FILE), 'utf8')) as Partial<BuildIndex>;
    const isOurs = index.software === software && index.baseUrl === baseUrl && index.articles;
    return isOurs ? { ...empty, articles: index.articles ?? {} } : empty;
  } catch {
    return empty; // never finished, or not to be understood: every article is read
  }
}

/** What articles the stories of a tree were built from, by their paths, whatever software built it; empty if unknown. */
export async function readArticlesIndex(out: string): Promise<BuildIndex['articles']> {
  try {
    return (JSON.parse(await readFile(join(out, INDEX_FILE), 'utf8')) as Partial<BuildIndex>).articles ?? {};
  } catch {
    return {}; // never finished, or not to be understood
  }
}

/** Keeps the index; answers whether it had changed. */
export async function writeIndex(out: string, index: BuildIndex): Promise<boolean> {
  const articles = Object.fromEntries(Object.entries(index.articles).sort(([a], [b]) => (a < b ? -1 : 1)));
  return writeWhole(join(out, INDEX_FILE), `${JSON.stringify({ ...index, articles })}\n`);
}

/** Whether the tree already holds all that an article gives: nothing it was made from has changed, and all is there. */
export async function isBuilt(
  entry: IndexedArticle | undefined,
  path: string,
  { out, memory, now }: { out: string; memory: Memory; now: Date },
): Promise<boolean> {
  const remembered = entry && memory.stories[entry.id];
  if (!entry || entry.hasNotes || !remembered || entry.remembered !== digestOf(remembered)) return false;
  if (yearsOf(entry.published, now) !== entry.years) return false;
  try {
    if (fileDigest(await readFile(path)) !== entry.article) return false;
    for (const [address, digest] of Object.entries(entry.media))
      if (fileDigest(await readBeside(address, path)) !== digest) return false;
  } catch {
    return false; // the reading of the article will say what is missing
  }
  const record = await readRecord(out, entry.id);
  const images = Object.keys(remembered.images).map((file) => pathOf({ name: 'image', id: entry.id, file }));
  return record !== undefined && [...record.files, ...images].every((file) => existsSync(join(out, file)));
}

/** What a finished story was built from; undefined where no file was. */
export function indexed({ plan }: Finished, memory: Memory, now: Date): IndexedArticle | undefined {
  const { story, article, media } = plan;
  const { id, published } = story;
  const remembered = memory.stories[id];
  if (article === undefined) return undefined;
  return {
    id,
    article,
    media: Object.fromEntries(media.items.map((item) => [item.address, item.digest])),
    remembered: remembered ? digestOf(remembered) : '',
    published,
    years: yearsOf(published, now),
    ...(media.warnings.length > 0 && { hasNotes: true }),
  };
}

// Without the words of a notice, whose languages take longer to load than everything else here.
function yearsOf(published: string | undefined, now: Date): number | undefined {
  return ageInYears(published === undefined ? {} : { published }, now);
}

// Read from its file the memory has its keys in order; made anew it may have them otherwise.
function digestOf(remembered: RememberedStory): string {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return fileDigest(Buffer.from(JSON.stringify(remembered, sorted)));
}
