import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readArticlesIndex } from './build-index.js';
import type { Articles } from './find-articles.js';

/** What a watching build looks at. */
export interface WatchedTree {
  articles: Articles;
  /** The tree that is built, which does not count. */
  out: string;
  /** The memory of revisions, which does not either. */
  memoryPath: string;
}

/** The files that a build depends on, as they are now. */
export interface WatchedFiles {
  /** Where to listen for changes, and whether with all that is below. */
  places: { folder: string; recursive: boolean }[];
  /** Names, sizes and times of the articles and of all that lies with them: the same while none has changed. */
  listed: string;
  /** The same of each file elsewhere that the articles of the last build name. */
  named: ReadonlyMap<string, string>;
}

/**
 * Looks at every file that a build could read: all below the folders of articles, but for hidden ones, `node_modules`
 * and what a build writes itself, the articles that were named one by one, and the files elsewhere that the articles of
 * the last build name.
 */
export async function watchedFiles({ articles, out, memoryPath }: WatchedTree): Promise<WatchedFiles> {
  const { files, folder, folders } = articles;
  const isOurs = (path: string) => path === out || path.startsWith(out + sep) || path.startsWith(memoryPath);
  const isBelow = (path: string) => folders.some((root) => path.startsWith(root + sep));
  const listed = new Set([...files, ...(await Promise.all(folders.map(below))).flat()].filter((path) => !isOurs(path)));
  const named = new Set((await mediaOf(folder, out)).filter((path) => !listed.has(path) && !isBelow(path)));
  const single = new Set([...files.filter((path) => !isBelow(path)), ...named].map((path) => dirname(path)));
  return {
    places: [
      ...folders.map((root) => ({ folder: root, recursive: true })),
      ...[...single].map((one) => ({ folder: one, recursive: false })),
    ],
    listed: (await Promise.all([...listed].sort().map(stateOf))).join('\n'),
    named: new Map(await Promise.all([...named].map(async (path) => [path, await stateOf(path)] as const))),
  };
}

/** Whether a file is another now. A file that is named for the first time is no change: a build has just read it. */
export function hasChanged(before: WatchedFiles, now: WatchedFiles): boolean {
  if (before.listed !== now.listed) return true;
  return [...now.named].some(([path, state]) => (before.named.get(path) ?? state) !== state);
}

/** Files that the articles of the last build name. */
async function mediaOf(folder: string, out: string): Promise<string[]> {
  return Object.entries(await readArticlesIndex(out)).flatMap(([path, { media }]) =>
    Object.keys(media).map((address) => resolve(dirname(join(folder, path)), address)),
  );
}

async function below(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []); // gone, which is a change
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(root, path)
          .split(sep)
          .some((name) => name.startsWith('.') || name === 'node_modules'),
    );
}

async function stateOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${path} ${size} ${mtimeMs}`;
  } catch {
    return `${path} is not there`; // gone since it was listed or named, which is a change like any other
  }
}
