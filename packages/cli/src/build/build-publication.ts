import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { addresses, changesDocument, pathOf } from '@clipsheet/sharing';
import { ClipsheetError } from '@clipsheet/story';
import { CommandError } from '../command-error.js';
import { fileError, systemCode } from '../files/file-error.js';
import { takeLock } from '../files/folder-lock.js';
import { sweep } from '../files/sweep.js';
import { writeWhole } from '../files/write-whole.js';
import { hostFiles } from '../hosts/host-files.js';
import { removeEdit } from '../live/edits.js';
import { countOn, newerEdits, withEditedChanges } from '../live/over-edits.js';
import { emptyMemory, readMemory, writeMemory, type Memory } from '../memory/memory.js';
import { isFinishedTree } from '../memory/finished-tree.js';
import type { Made } from './build-changed.js';
import type { BuildOptions } from './build-options.js';
import { indexed, isBuilt, readIndex, writeIndex, type BuildIndex } from './build-index.js';
import { PUBLICATION_FILE, RECORDS_FOLDER } from './build-record.js';
import { inParallel } from './in-parallel.js';
import { writeSiteFiles } from './site-files.js';
import { softwareDigest } from './software-digest.js';

/** What came of a build. */
export interface BuildResult {
  built: string[];
  unchanged: string[];
  /** By the article's path, relative to the articles' folder. */
  failed: { article: string; message: string }[];
  /** One sentence each, with the article's path before it. */
  warnings: string[];
  /** Ids of stories that are remembered and have no article any more. */
  withoutArticle: string[];
  /** Files written or removed, stories and all. */
  written: number;
  /** Addresses that caches must drop. */
  purge: string[];
  /** Whether it was stopped before all stories were begun. */
  isStopped: boolean;
}

/**
 * Writes the complete tree of a publication. A story that fails is named and leaves nothing half-written; the others
 * are built all the same. Only one build at a time works in a folder or on a memory. Throws `cli/busy`, `cli/disk`,
 * `cli/memory`.
 */
export async function buildPublication(options: BuildOptions): Promise<BuildResult> {
  const { out, memoryPath } = options;
  const { baseUrl } = addresses(options.baseUrl);
  await makeFolder(out);
  const locks = [takeLock(join(out, RECORDS_FOLDER, 'build.lock'), out)];
  try {
    locks.push(takeLock(`${memoryPath}.building`, memoryPath));
    await sweep(out);
    return await buildAll({ ...options, baseUrl });
  } finally {
    for (const giveBack of locks.reverse()) giveBack();
  }
}

async function buildAll(options: BuildOptions): Promise<BuildResult> {
  const { articles, out, baseUrl, now, progress } = options;
  const remembered = await memoryFor(options);
  const edits = await newerEdits(out, remembered);
  const memory = edits.size > 0 ? await countOn(remembered, out) : remembered;
  const result: BuildResult = {
    built: [],
    unchanged: [],
    failed: [],
    warnings: [],
    withoutArticle: [],
    written: 0,
    purge: [],
    isStopped: false,
  };
  const nameOf = (path: string) => relative(articles.folder, path);
  const said = progress(articles.files.length);
  const fail = (path: string, error: unknown) => {
    if (!(error instanceof ClipsheetError)) throw error;
    result.failed.push({ article: nameOf(path), message: error.message });
    said.done(nameOf(path), 'failed');
  };

  // A tree that lacks the other ratios is not the one that is asked for.
  const software = (await softwareDigest()) + (options.allRatios ? '-all-ratios' : '');
  const index = await readIndex(out, software, baseUrl);
  result.written += await writeSiteFiles(out, { isKnown: Object.keys(index.articles).length > 0 });
  const waiting: string[] = [];
  const built = new Map<string, string>();
  await inParallel(articles.files, availableParallelism() * 4, async (path) => {
    const entry = index.articles[nameOf(path)];
    const isOver = options.overEdits && entry && edits.has(entry.id);
    if (entry && !isOver && (await isBuilt(entry, path, { out, memory, now }))) built.set(path, entry.id);
    else waiting.push(path);
  });
  // What makes stories is not even loaded when all of them are there.
  const made =
    waiting.length === 0
      ? { finished: [], memory }
      : await (
          await import('./build-changed.js')
        ).buildChanged(
          waiting,
          built,
          { ...options, software, memory, edits },
          {
            fail,
            done: (path, isNew) => said.done(nameOf(path), isNew ? 'built' : 'unchanged'),
            stopped: () => (result.isStopped = true),
          },
        );
  for (const [path, id] of built) {
    result.unchanged.push(id);
    said.done(nameOf(path), 'unchanged');
  }
  for (const { plan, built: story } of made.finished) {
    result.written += story.written;
    result.warnings.push(...story.warnings.map((warning) => `${nameOf(plan.path)}: ${warning}`));
    (story.written > 0 ? result.built : result.unchanged).push(plan.story.id);
  }
  said.close();
  const done = await finish(result, made, built, index, options);
  const isOver = (id: string) => made.finished.some(({ plan }) => plan.story.id === id);
  for (const [id, edit] of edits) {
    if (isOver(id)) await removeEdit(out, id);
    else done.warnings.push(`${id} was edited live (revision ${edit.story.revision}) and is left so.`);
  }
  return done;
}

/**
 * What is remembered: by the memory's file, else by the tree that `previous` names or that an earlier build finished in
 * `out`. What a tree has told is written down at once, so that a build which is killed now counts from it again.
 */
async function memoryFor({ memoryPath, previous, out }: BuildOptions): Promise<Memory> {
  const memory = await readMemory(memoryPath);
  if (memory) return memory;
  const tree = previous ?? (isFinishedTree(out) ? out : undefined);
  const recalled = tree === undefined ? undefined : await (await import('../memory/recall.js')).recallFrom(tree);
  if (recalled) await writeMemory(memoryPath, recalled);
  return recalled ?? emptyMemory();
}

/**
 * Writes what speaks of the whole publication: the memory when all else is there, then the mark that it is. Without an
 * index the one that is there stays as it is.
 */
export async function finish(
  result: BuildResult,
  { finished, memory }: Made,
  built: ReadonlyMap<string, string>,
  index: BuildIndex | undefined,
  { out, baseUrl, memoryPath, articles: { files, folder }, now }: BuildOptions,
): Promise<BuildResult> {
  const publication = `${JSON.stringify({ baseUrl })}\n`;
  for (const { path, text } of [...hostFiles(baseUrl), { path: PUBLICATION_FILE, text: publication }])
    result.written += Number(await writeWhole(join(out, path), text));
  await writeMemory(memoryPath, memory);
  if (index) {
    const known = [...built.keys()].map((path) => [relative(folder, path), index.articles[relative(folder, path)]]);
    const fresh = finished.map((one) => [relative(folder, one.plan.path), indexed(one, memory, now)]);
    const entries = [...known, ...fresh].filter(([, entry]) => entry !== undefined);
    const articles = Object.fromEntries(entries) as BuildIndex['articles']; // what is undefined was left out
    result.written += Number(await writeIndex(out, { ...index, articles }));
  }
  if (finished.length > 0 || !isFinishedTree(out)) {
    const { changesOf } = await import('./remember.js');
    const told = await withEditedChanges(changesOf(memory, baseUrl), await newerEdits(out, memory), out);
    const changes = `${JSON.stringify(changesDocument(told), null, 2)}\n`;
    result.written += Number(await writeWhole(join(out, pathOf({ name: 'changes' })), changes));
  }
  const ids = new Set([...built.values(), ...finished.map(({ plan }) => plan.story.id)]);
  // An article that failed, or was not begun, may be the one of any story.
  if (ids.size === files.length) result.withoutArticle = Object.keys(memory.stories).filter((id) => !ids.has(id));
  result.purge = finished.flatMap((one) => one.built.purged.map((path) => baseUrl + path));
  for (const list of [result.built, result.unchanged, result.warnings]) list.sort();
  result.failed.sort((a, b) => (a.article < b.article ? -1 : 1));
  return result;
}

async function makeFolder(out: string): Promise<void> {
  const found = await stat(out).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw fileError(`--out ${out}`, 'written', error);
  });
  if (found && !found.isDirectory())
    throw new CommandError(
      'cli/disk',
      `--out ${out} must be a folder, but is a file. Choose another folder or move the file away.`,
    );
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw fileError(`--out ${out}`, 'written', error);
  });
}
