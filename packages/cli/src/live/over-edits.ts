import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredStory } from '@clipsheet/server';
import { pathOf, type Change, type ChangesDocument } from '@clipsheet/sharing';
import { CommandError } from '../command-error.js';
import { noticesOf } from '../memory/ahead.js';
import type { Memory, RememberedStory } from '../memory/memory.js';
import { editedIds, readEdit } from './edits.js';

/** The edits made live that are newer than what a build remembers, by the stories' ids. */
export async function newerEdits(out: string, { stories }: Memory): Promise<Map<string, StoredStory>> {
  const newer = new Map<string, StoredStory>();
  for (const id of await editedIds(out)) {
    const edit = await readEdit(out, id);
    if (edit && edit.story.revision > (stories[id]?.revision ?? 0)) newer.set(id, edit);
  }
  return newer;
}

/** The memory of a publication in which stories were edited live: changes are counted on from the last one there. */
export async function countOn(memory: Memory, out: string): Promise<Memory> {
  const { last = 0 } = (await readChanges(out)) ?? {};
  return { ...memory, changes: Math.max(memory.changes, last) };
}

/** What `changes.json` says after a build: of stories that stay as they were edited, what it said before. */
export async function withEditedChanges(
  changes: readonly Change[],
  edits: ReadonlyMap<string, StoredStory>,
  out: string,
): Promise<Change[]> {
  if (edits.size === 0) return [...changes];
  const before = (await readChanges(out))?.changes ?? [];
  const own = before.filter(({ id }) => edits.has(id));
  const others = changes.filter(({ id }) => !own.some((one) => one.id === id));
  return [...others, ...own].sort((a, b) => a.number - b.number);
}

async function readChanges(out: string): Promise<ChangesDocument | undefined> {
  try {
    return JSON.parse(await readFile(join(out, pathOf({ name: 'changes' })), 'utf8')) as ChangesDocument; // our own
  } catch {
    return undefined; // never built
  }
}

/** What is remembered of a story after it was edited live: the next revision counts from there, its quotes are known. */
export function rememberEdit(remembered: RememberedStory | undefined, { story, gone }: StoredStory): RememberedStory {
  const quotes = story.quotes.flatMap(({ id, text }): [string, string][] => (text === undefined ? [] : [[id, text]]));
  const videos = [...(remembered?.videos ?? []), ...story.videos.map(({ id }) => id)];
  for (const part of gone) if (part.kind === 'video') videos.push(part.id);
  const ahead = noticesOf(story);
  const goneQuotes = gone.flatMap((part): [string, string][] => (part.kind === 'quote' ? [[part.id, '']] : []));
  return {
    revision: story.revision,
    content: '', // what was published is not what any article says
    change: remembered?.change ?? { number: 0, kind: 'published', purged: [] },
    corrections: story.corrections.length,
    quotes: { ...Object.fromEntries(goneQuotes), ...remembered?.quotes, ...Object.fromEntries(quotes) },
    videos: [...new Set(videos)].sort(),
    images: remembered?.images ?? {},
    // A correction or withdrawal that was published is not lost, whatever an article says.
    ...(ahead && { ahead }),
  };
}

/** Said of an article that would undo an edit. */
export function wouldUndo(id: string, { story: { revision, withdrawn } }: StoredStory): CommandError {
  const what = withdrawn ? 'withdrawn' : 'edited';
  return new CommandError(
    'cli/edited',
    `${id} was ${what} live at revision ${revision}, and its article has changed since. ` +
      'Bring the edit into the article, then build with --over-edits.',
  );
}
