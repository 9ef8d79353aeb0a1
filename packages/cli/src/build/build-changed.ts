import { availableParallelism } from 'node:os';
import { RATIOS } from '@clipsheet/og-image-generator/names.js';
import type { StoredStory } from '@clipsheet/server';
import { CommandError } from '../command-error.js';
import { rememberEdit, wouldUndo } from '../live/over-edits.js';
import { aheadByArticle } from '../memory/ahead.js';
import type { Ahead, Memory } from '../memory/memory.js';
import type { BuildOptions } from './build-options.js';
import { buildStory, type StoryTools } from './build-story.js';
import { inParallel } from './in-parallel.js';
import { planStory } from './plan-story.js';
import { readStoryFile, type StoryFile } from './read-story-file.js';
import { remember, type Finished } from './remember.js';

/** What a build has made. */
export interface Made {
  finished: Finished[];
  memory: Memory;
}

/** How the making is told of. */
export interface Told {
  /** Throws again what is a mistake of ours. */
  fail: (path: string, error: unknown) => void;
  done: (path: string, isNew: boolean) => void;
  stopped: () => void;
}

/**
 * Reads articles and makes what their stories lack, several at a time. `built` are the articles that need nothing; one
 * whose id is also in an article that is read is taken out of it and read too, since both must be told.
 */
export async function buildChanged(
  paths: readonly string[],
  built: Map<string, string>,
  options: BuildOptions & { software: string; memory: Memory; edits: ReadonlyMap<string, StoredStory> },
  told: Told,
): Promise<Made> {
  const { out, previous, baseUrl, software, edits, now, signal } = options;
  const memory = options.overEdits ? withEdits(options.memory, edits) : options.memory;
  const files = await readAll([...paths].sort(), built, { ahead: aheadByArticle(memory), fail: told.fail });
  const pictures = options.pictures();
  const ratios = options.allRatios ? RATIOS : RATIOS.slice(0, 1);
  const tools: StoryTools = { out, previous, pictures, publication: { baseUrl, now }, ratios, software };
  const finished: Finished[] = [];
  try {
    await inParallel(files, availableParallelism() + 1, async (file) => {
      if (signal.aborted) return told.stopped();
      const remembered = memory.stories[file.story.id];
      try {
        const plan = await planStory(file, remembered, now);
        const edit = options.overEdits ? undefined : edits.get(plan.story.id);
        if (edit && plan.isChanged) throw wouldUndo(plan.story.id, edit);
        // What an editor has changed or taken back stays so until the article says it too.
        if (edit) {
          built.set(file.path, plan.story.id);
          return;
        }
        const story = await buildStory(plan, remembered, tools);
        finished.push({ plan, built: story });
        told.done(file.path, story.written > 0);
      } catch (error) {
        told.fail(file.path, error);
      }
    });
  } finally {
    pictures.close();
  }
  // Of a story that failed nothing new is remembered.
  const ids = new Set(finished.map(({ plan }) => plan.story.id));
  const over = [...edits].filter(([id]) => options.overEdits && ids.has(id));
  return { finished, memory: remember(withEdits(options.memory, new Map(over)), finished) };
}

function withEdits(memory: Memory, edits: ReadonlyMap<string, StoredStory>): Memory {
  const stories = { ...memory.stories };
  for (const [id, edit] of edits) stories[id] = rememberEdit(stories[id], edit);
  return { ...memory, stories };
}

/** Reads every article; of several with one id none is built, since nobody can say which one is meant. */
async function readAll(
  paths: readonly string[],
  built: Map<string, string>,
  { ahead, fail }: { ahead: ReadonlyMap<string, Ahead>; fail: Told['fail'] },
): Promise<StoryFile[]> {
  const files: StoryFile[] = [];
  const read = async (path: string) => {
    try {
      files.push(await readStoryFile(path, ahead));
    } catch (error) {
      fail(path, error);
    }
  };
  for (const path of paths) await read(path);
  const ids = new Set(files.map(({ story }) => story.id));
  for (const [path, id] of [...built])
    if (ids.has(id)) {
      built.delete(path);
      await read(path);
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
