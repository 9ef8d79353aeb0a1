import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { folderStories } from '../files/publication-folder.js';
import { noticesOf } from './ahead.js';
import { emptyMemory, UNKNOWN_PART, type Memory, type RememberedImage } from './memory.js';

/**
 * What a published tree itself tells of its past, where the memory's file is not at hand: revisions, quotes, videos and
 * pictures. It cannot tell whether a story has changed since, so every one counts as changed: a revision may skip a
 * number, but never falls. Undefined when the folder holds no publication.
 */
export async function recallFrom(folder: string): Promise<Memory | undefined> {
  const store = folderStories(folder);
  const ids = await store.list().catch(() => []);
  const memory = emptyMemory();
  for (const id of ids.sort()) {
    const stored = await store.get(id).catch(() => undefined); // not a story of ours: nothing to recall
    if (!stored) continue;
    const { story, state, gone } = stored;
    const ahead = noticesOf(story);
    memory.stories[id] = {
      revision: state.revision,
      content: '',
      change: { number: ++memory.changes, kind: 'published', purged: [] },
      corrections: story.corrections.length,
      quotes: Object.fromEntries([
        ...story.quotes.map((quote) => [quote.id, quote.text ?? '']),
        ...gone.flatMap((part) => (part.kind === 'quote' ? [[part.id, '']] : [])),
      ]) as Record<string, string>, // entries are pairs of texts
      videos: [
        ...story.videos.map((video) => video.id),
        ...gone.flatMap((part) => (part.kind === 'video' ? [part.id] : [])),
      ],
      images: await imagesIn(join(folder, 'stories', id, 'images')),
      ...(ahead && { ahead }),
    };
  }
  return Object.keys(memory.stories).length > 0 ? memory : undefined;
}

async function imagesIn(folder: string): Promise<Record<string, RememberedImage>> {
  const names = await readdir(folder).catch(() => []); // a withdrawn story may have none
  // Which part an old picture was of, and what it shows, is not written on it.
  return Object.fromEntries(
    names
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, { part: UNKNOWN_PART, width: 1200, height: 630 }]),
  );
}
