import { readFile } from 'node:fs/promises';
import type { Change } from '@clipsheet/sharing';
import { CommandError } from '../command-error.js';
import { fileError, systemCode } from '../files/file-error.js';
import { writeWhole } from '../files/write-whole.js';

/** The name of the memory's file. */
export const MEMORY_FILE = 'clipsheet-lock.json';

/** Stands for the part of a picture of which nothing is remembered but its name. */
export const UNKNOWN_PART = 'unknown';

/** A picture that was published at some time. */
export interface RememberedImage {
  /** The part whose image it was: `story`, `quotes/{id}` or `videos/{id}`; UNKNOWN_PART when nobody knows. */
  part: string;
  /** Pixels, so that a card of the same size can take its place. */
  width: number;
  height: number;
  /** Id of the photo or video that it shows, if it shows one. */
  shows?: string;
}

/** The last change of a story. */
export interface RememberedChange {
  /** Its number among all changes of the publication. */
  number: number;
  kind: Change['kind'];
  date?: string;
  /** Paths of pictures and media that were overwritten or removed. */
  purged: string[];
}

/**
 * What readers have of a story that its article may not say: it was published from the studio, or the tree itself told
 * it where no memory was. It stands until a build has published the article.
 */
export interface Ahead {
  /** Digest of the article that the studio had before it; absent where there was none. */
  article?: string;
  /** The story as the studio published it, its media named as the article names them; of a tree, its notices alone. */
  story: unknown;
}

/** What a publication remembers of one story. */
export interface RememberedStory {
  revision: number;
  /** Digest of all that the editors decide; a revision ends when it changes. */
  content: string;
  change: RememberedChange;
  /** How many corrections it carried. */
  corrections: number;
  /** Every quote that ever had an address: its id and words. */
  quotes: Record<string, string>;
  /** Every video that ever had an address. */
  videos: string[];
  /** Every share image that was ever published, by file name. */
  images: Record<string, RememberedImage>;
  /** What readers have that the article may not say. */
  ahead?: Ahead;
}

/** What a build knows of the builds before it. */
export interface Memory {
  version: 1;
  /** How many changes of stories there have been. */
  changes: number;
  stories: Record<string, RememberedStory>;
}

/** The memory of a publication that has never been built. */
export function emptyMemory(): Memory {
  return { version: 1, changes: 0, stories: {} };
}

/** The memory in a file; undefined when there is none. Throws `cli/memory` when it cannot be understood. */
export async function readMemory(path: string): Promise<Memory | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw fileError(path, 'read', error);
  }
  try {
    const memory: unknown = JSON.parse(text);
    if (isMemory(memory)) return memory;
  } catch (error) {
    throw notUnderstood(path, error);
  }
  throw notUnderstood(path);
}

/** Writes the memory so that versions of it compare well: sorted, one value a line. Says whether it had changed. */
export async function writeMemory(path: string, memory: Memory): Promise<boolean> {
  const about =
    'The memory of clipsheet build: revisions and addresses that were given out. Commit it with the articles.';
  return writeWhole(path, `${JSON.stringify(sorted({ about, ...memory }), null, 1)}\n`);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function isMemory(value: unknown): value is Memory {
  if (!isRecord(value) || value['version'] !== 1 || !Number.isInteger(value['changes'])) return false;
  return isRecord(value['stories']) && Object.values(value['stories']).every(isRemembered);
}

function isRemembered(value: unknown): value is RememberedStory {
  return (
    isRecord(value) &&
    Number.isInteger(value['revision']) &&
    typeof value['content'] === 'string' &&
    isRecord(value['change']) &&
    Number.isInteger(value['change']['number']) &&
    Array.isArray(value['change']['purged']) &&
    isRecord(value['quotes']) &&
    isRecord(value['images']) &&
    Array.isArray(value['videos'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notUnderstood(path: string, cause?: unknown): CommandError {
  return new CommandError(
    'cli/memory',
    `${path} must be the memory that clipsheet build wrote, but cannot be understood (a merge conflict perhaps). ` +
      'Restore it from version control; without it revisions would start again at 1.',
    { cause },
  );
}
