import { readdir, readFile } from 'node:fs/promises';
import { readStored, type StoredStory } from '@clipsheet/server';
import type { StoryState } from '@clipsheet/sharing';
import { ID_PATTERN, type PartRef } from '@clipsheet/story';
import { CommandError } from '../command-error.js';
import { fileError, systemCode } from '../files/file-error.js';
import { removeFile, writeWhole } from '../files/write-whole.js';
import { livePath } from './live-folder.js';

interface KeptEdit {
  document: unknown;
  state: StoryState;
  gone: readonly PartRef[];
  changed?: string;
  body?: readonly string[];
}

/** The last edit that was made of a story on the live form; undefined when there was none. Throws `cli/file`. */
export async function readEdit(out: string, id: string): Promise<StoredStory | undefined> {
  const path = pathOf(out, id);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return undefined;
    throw fileError(path, 'read', error);
  }
  const edit = storedFrom(text);
  if (edit) return edit;
  throw new CommandError(
    'cli/file',
    `${path} must be an edit that clipsheet serve kept, but cannot be understood. Restore it from a backup.`,
  );
}

/** Keeps an edit: from here on it counts, whatever becomes of the process. */
export async function writeEdit(out: string, { story, document, state, gone, changed, body }: StoredStory) {
  const kept: KeptEdit = {
    document,
    state,
    gone,
    ...(changed && { changed: changed.toISOString() }),
    ...(body && { body }),
  };
  await writeWhole(pathOf(out, story.id), `${JSON.stringify(kept)}\n`);
}

/** Forgets an edit, once the article has taken its place. */
export async function removeEdit(out: string, id: string): Promise<void> {
  await removeFile(pathOf(out, id));
}

/** The ids of all stories that were edited on the live form. */
export async function editedIds(out: string): Promise<string[]> {
  const names = await readdir(livePath(out, 'edits')).catch(() => []); // nothing was ever edited
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((id) => ID_PATTERN.test(id))
    .sort();
}

function pathOf(out: string, id: string): string {
  return livePath(out, 'edits', `${id}.json`);
}

function storedFrom(text: string): StoredStory | undefined {
  try {
    const { document, state, gone, changed, body } = JSON.parse(text) as KeptEdit; // our own file
    const stored = readStored(document, state, gone);
    return stored && { ...stored, ...(changed && { changed: new Date(changed) }), ...(body && { body }) };
  } catch {
    return undefined; // said by the caller
  }
}
