import { join } from 'node:path';
import { storyFiles, type StoredStory, type StoryStore } from '@clipsheet/server';
import { RECORDS_FOLDER } from '../build/build-record.js';
import { CommandError } from '../command-error.js';
import { takeLock } from '../files/folder-lock.js';
import { removeFile, writeWhole } from '../files/write-whole.js';
import { folderStories } from '../files/publication-folder.js';
import { editedIds, readEdit, writeEdit } from './edits.js';

/** Where edits are made. */
export interface EditableOptions {
  /** The folder of the tree. */
  out: string;
  /** The address that it was built for. */
  baseUrl: string;
  now: () => Date;
}

/**
 * The stories of a tree, which may be edited. An edit is kept whole beside the tree before anything of the tree is
 * touched, and then written into it, so that the tree says the same from any web server; one that was cut off by the
 * end of the process is finished by `finishEdits`. Builds and other servers of the folder wait for their turn.
 */
export function editableStories({ out, baseUrl, now }: EditableOptions): StoryStore {
  const tree = folderStories(out);

  async function get(id: string): Promise<StoredStory | undefined> {
    const stored = await tree.get(id);
    if (!stored) return undefined;
    // The tree does not hold the text of the article: it is kept and not published.
    const edit = await readEdit(out, id);
    return edit?.body && edit.story.revision === stored.story.revision ? { ...stored, body: edit.body } : stored;
  }

  return {
    get,
    list: () => tree.list(),
    async put(story, expected) {
      let giveBack: () => void;
      try {
        giveBack = takeLock(join(out, RECORDS_FOLDER, 'build.lock'), out);
      } catch (error) {
        if (error instanceof CommandError && error.code === 'cli/busy') return 'busy';
        throw error;
      }
      try {
        if ((await tree.get(story.story.id))?.story.revision !== expected) return 'stale';
        await writeEdit(out, story);
        await writeIntoTree(story, { out, baseUrl, now });
        return 'stored';
      } finally {
        giveBack();
      }
    },
  };
}

/** Writes into the tree what a process that was killed had accepted and not yet written. Answers with the stories' ids. */
export async function finishEdits(options: EditableOptions): Promise<string[]> {
  const tree = folderStories(options.out);
  const finished: string[] = [];
  for (const id of await editedIds(options.out)) {
    const edit = await readEdit(options.out, id);
    const there = await tree.get(id);
    const isDone = edit === undefined || (there !== undefined && there.state.revision >= edit.story.revision);
    if (isDone) continue;
    await writeIntoTree(edit, options);
    finished.push(id);
  }
  return finished;
}

/** The documents come in the order in which they are asked for last: the state, which promises the others, at the end. */
async function writeIntoTree(stored: StoredStory, { out, baseUrl, now }: EditableOptions): Promise<void> {
  for await (const { path, body } of storyFiles(stored, { baseUrl, now: now() })) {
    if (body === undefined) await removeFile(join(out, path));
    else await writeWhole(join(out, path), body);
  }
}
