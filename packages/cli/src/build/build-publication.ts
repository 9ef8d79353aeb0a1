import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { PictureMaker } from '@clipsheet/og-image-generator/node.js';
import { addresses, changesDocument, pathOf } from '@clipsheet/sharing';
import { ClipsheetError } from '@clipsheet/story';
import { CommandError } from '../command-error.js';
import { fileError, systemCode } from '../files/file-error.js';
import { takeLock } from '../files/folder-lock.js';
import { sweep } from '../files/sweep.js';
import { writeWhole } from '../files/write-whole.js';
import { hostFiles } from '../hosts/host-files.js';
import { emptyMemory, readMemory, writeMemory, type Memory } from '../memory/memory.js';
import { isFinishedTree, recallFrom } from '../memory/recall.js';
import { PUBLICATION_FILE, RECORDS_FOLDER } from './build-record.js';
import { buildStory, type StoryTools } from './build-story.js';
import type { Articles } from './find-articles.js';
import { inParallel } from './in-parallel.js';
import { planStory } from './plan-story.js';
import type { Progress } from './progress.js';
import { readStoryFile, type StoryFile } from './read-story-file.js';
import { changesOf, remember, type Finished } from './remember.js';
import { writeSiteFiles } from './site-files.js';
import { softwareDigest } from './software-digest.js';

/** What a build is asked for. */
export interface BuildOptions {
  articles: Articles;
  /** The folder of the tree. */
  out: string;
  baseUrl: string;
  /** A tree of an earlier build, where neither the memory nor `out` is at hand. */
  previous?: string | undefined;
  /** The memory's file. */
  memoryPath: string;
  now: Date;
  /** Starts what draws pictures. */
  pictures: () => PictureMaker;
  progress: (total: number) => Progress;
  /** When aborted, no further story is begun. */
  signal: AbortSignal;
}

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
  const { articles, out, baseUrl, previous, now, progress, signal } = options;
  const memory = await memoryFor(options);
  const result: BuildResult = {
    built: [],
    unchanged: [],
    failed: [],
    warnings: [],
    withoutArticle: [],
    written: await writeSiteFiles(out),
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

  const files = await readAll(articles.files, fail);
  const pictures = options.pictures();
  const tools: StoryTools = {
    out,
    previous,
    pictures,
    publication: { baseUrl, now },
    software: await softwareDigest(),
  };
  const finished: Finished[] = [];
  try {
    await inParallel(files, availableParallelism(), async (file) => {
      if (signal.aborted) {
        result.isStopped = true;
        return;
      }
      const remembered = memory.stories[file.story.id];
      try {
        const plan = await planStory(file, remembered, now);
        const built = await buildStory(plan, remembered, tools);
        finished.push({ plan, built });
        result.written += built.written;
        result.warnings.push(...built.warnings.map((warning) => `${nameOf(file.path)}: ${warning}`));
        (built.written > 0 ? result.built : result.unchanged).push(plan.story.id);
        said.done(nameOf(file.path), built.written > 0 ? 'built' : 'unchanged');
      } catch (error) {
        fail(file.path, error);
      }
    });
  } finally {
    pictures.close();
    said.close();
  }
  return finish(result, remember(memory, finished), finished, files, options);
}

/**
 * What is remembered: by the memory's file, else by the tree that `previous` names or that an earlier build finished in
 * `out`. What a tree has told is written down at once, so that a build which is killed now counts from it again.
 */
async function memoryFor({ memoryPath, previous, out }: BuildOptions): Promise<Memory> {
  const memory = await readMemory(memoryPath);
  if (memory) return memory;
  const tree = previous ?? (isFinishedTree(out) ? out : undefined);
  const recalled = tree === undefined ? undefined : await recallFrom(tree);
  if (recalled) await writeMemory(memoryPath, recalled);
  return recalled ?? emptyMemory();
}

/** Writes what speaks of the whole publication: the memory when all else is there, then the mark that it is. */
export async function finish(
  result: BuildResult,
  memory: Memory,
  finished: readonly Finished[],
  files: readonly StoryFile[],
  { out, baseUrl, memoryPath }: BuildOptions,
): Promise<BuildResult> {
  const changes = `${JSON.stringify(changesDocument(changesOf(memory, baseUrl)), null, 2)}\n`;
  const publication = `${JSON.stringify({ baseUrl })}\n`;
  const others = [...hostFiles(baseUrl), { path: PUBLICATION_FILE, text: publication }];
  for (const { path, text } of others) result.written += Number(await writeWhole(join(out, path), text));
  await writeMemory(memoryPath, memory);
  result.written += Number(await writeWhole(join(out, pathOf({ name: 'changes' })), changes));
  const ids = new Set(files.map(({ story }) => story.id));
  // An article that failed may be the one of any story.
  if (result.failed.length === 0) result.withoutArticle = Object.keys(memory.stories).filter((id) => !ids.has(id));
  result.purge = finished.flatMap(({ built }) => built.purged.map((path) => baseUrl + path));
  for (const list of [result.built, result.unchanged, result.warnings]) list.sort();
  result.failed.sort((a, b) => (a.article < b.article ? -1 : 1));
  return result;
}

/** Reads every article; of several with one id none is built, since nobody can say which one is meant. */
async function readAll(paths: readonly string[], fail: (path: string, error: unknown) => void): Promise<StoryFile[]> {
  const files: StoryFile[] = [];
  for (const path of paths) {
    try {
      files.push(await readStoryFile(path));
    } catch (error) {
      fail(path, error);
    }
  }
  return files.filter(({ path, story }) => {
    const others = files.filter((other) => other.story.id === story.id && other.path !== path);
    if (others.length === 0) return true;
    const names = others.map((other) => other.path).join(', ');
    fail(
      path,
      new CommandError(
        'cli/duplicate',
        `/id must be the only one of its publication, but ${JSON.stringify(story.id)} is also in ${names}. Rename one.`,
      ),
    );
    return false;
  });
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
