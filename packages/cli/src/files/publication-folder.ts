import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { readStored, type BlobStore, type StoredStory, type StoryStore } from '@clipsheet/server';
import { pathOf, type StoryState } from '@clipsheet/sharing';
import { ID_PATTERN, readStory, type PartRef } from '@clipsheet/story';
import { fileError, systemCode } from './file-error.js';
import { removeFile, writeWhole } from './write-whole.js';

/** The files of a publication in a folder. A path that would lead out of the folder names nothing. */
export function folderBlobs(folder: string): BlobStore {
  const root = resolve(folder) + sep;
  return {
    async get(path) {
      const file = resolve(root, path);
      return file.startsWith(root) ? bytesAt(file) : undefined;
    },
  };
}

/** The same, which can be written: pictures that were drawn are kept, and what was taken back is removed for good. */
export function editableBlobs(folder: string): BlobStore {
  const root = resolve(folder) + sep;
  const within = (path: string): string => {
    const file = resolve(root, path);
    if (file.startsWith(root)) return file;
    throw fileError(path, 'written', new Error('it lies outside of the folder'));
  };
  return {
    ...folderBlobs(folder),
    put: async (path, bytes) => void (await writeWhole(within(path), bytes)),
    delete: (path) => removeFile(within(path)),
    list: async (prefix) => {
      const end = prefix.lastIndexOf('/') + 1;
      const names = await namesIn(within(prefix.slice(0, end)));
      return names.map((name) => prefix.slice(0, end) + name).filter((path) => path.startsWith(prefix));
    },
  };
}

/** How many stories are kept as they were read. */
const MOST_KEPT = 1000;

/**
 * The stories of a publication in a folder, as they were published there. A story is read again when one of its files is
 * another one than before (a build replaces files, it never writes into them). `rebase` is asked for every address of a
 * story, so that a folder built for one address can be shown at another.
 */
export function folderStories(folder: string, rebase: (address: string) => string = (address) => address): StoryStore {
  const kept = new Map<string, { mark: string; stored: StoredStory }>();
  return {
    async get(id) {
      if (!ID_PATTERN.test(id)) return undefined;
      const home = join(folder, 'stories', id);
      const files = [pathOf({ name: 'story-json', id }), pathOf({ name: 'state', id })].map((path) =>
        join(folder, path),
      );
      const mark = (await Promise.all([...files, join(home, 'quotes'), join(home, 'videos')].map(markOf))).join(' ');
      const known = kept.get(id);
      if (known?.mark === mark) return known.stored;
      const stored = await readFrom(folder, id, home, rebase);
      kept.delete(id);
      if (stored) kept.set(id, { mark, stored });
      for (const oldest of kept.size > MOST_KEPT ? kept.keys() : []) {
        kept.delete(oldest);
        break;
      }
      return stored;
    },
    list: async () => (await namesIn(join(folder, 'stories'))).filter((name) => ID_PATTERN.test(name)),
  };
}

async function readFrom(
  folder: string,
  id: string,
  home: string,
  rebase: (address: string) => string,
): Promise<StoredStory | undefined> {
  const document = await json(join(folder, pathOf({ name: 'story-json', id })), rebase);
  const story = readStory(document);
  const state = await json(join(folder, pathOf({ name: 'state', id })), rebase);
  if (!story || typeof state !== 'object' || state === null) return undefined;
  const gone = [
    ...missing('quote', await namesIn(join(home, 'quotes')), story.quotes),
    ...missing('video', await namesIn(join(home, 'videos')), story.videos),
  ];
  // The folder was written by a build, whose state this is.
  return readStored(document, state as StoryState, gone);
}

/** What is another one when a file or a folder has been replaced; empty for what is not there. */
async function markOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return `${ino}/${size}/${mtimeMs}`;
  } catch {
    return ''; // not there, or not readable: reading it will say which
  }
}

function missing(kind: 'quote' | 'video', names: readonly string[], parts: readonly { id: string }[]): PartRef[] {
  const known = new Set(parts.map(({ id }) => id));
  return names.filter((id) => ID_PATTERN.test(id) && !known.has(id)).map((id) => ({ kind, id }));
}

async function json(path: string, rebase: (address: string) => string): Promise<unknown> {
  const bytes = await bytesAt(path);
  if (!bytes) return undefined;
  const revive = (_key: string, value: unknown) => (typeof value === 'string' ? rebase(value) : value);
  return JSON.parse(Buffer.from(bytes).toString('utf8'), revive) as unknown;
}

async function bytesAt(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(systemCode(error))) return undefined;
    throw fileError(path, 'read', error);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw fileError(folder, 'read', error);
  }
}
