import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readArticle, type Reading, type StoryDraft } from '@clipsheet/ingest';
import type { StoryStore } from '@clipsheet/server';
import { addresses } from '@clipsheet/sharing';
import { ID_PATTERN, readStory, slug, type Story } from '@clipsheet/story';
import type { ShelfStory } from '@clipsheet/studio';
import { fileDigest } from '../files/file-digest.js';
import { fileError } from '../files/file-error.js';
import { aheadByArticle, withNotices } from '../memory/ahead.js';
import { emptyMemory, readMemory } from '../memory/memory.js';
import type { Drafts, KeptDraft } from './drafts.js';
import { StudioError } from './studio-error.js';

/** An article beside the publication. */
interface ShelvedArticle extends ShelfStory {
  id: string;
  path: string;
}

/** The articles that the studio was given, each read once; one that cannot be read is left out. */
export async function articlesOnShelf(paths: readonly string[]): Promise<ShelvedArticle[]> {
  const shelf: ShelvedArticle[] = [];
  for (const path of paths) {
    try {
      const { story } = readArticle(await readFile(path), { name: basename(path) });
      shelf.push({ name: basename(path), headline: story.headline, lang: story.lang, id: story.id, path });
    } catch {
      // It is named with its reason when somebody opens it.
      shelf.push({ name: basename(path), headline: basename(path), lang: 'en', id: '', path });
    }
  }
  return shelf;
}

/**
 * Starts a draft from an article of the user's own. Where the story was published from the studio since, the draft
 * begins with that; published corrections and withdrawals that the article does not say are in it in any case.
 */
export async function bringInArticle(path: string, memoryPath: string, drafts: Drafts): Promise<KeptDraft> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(path, 'read', error);
  });
  const name = basename(path);
  const memory = (await readMemory(memoryPath)) ?? emptyMemory();
  const article = fileDigest(bytes);
  const reading = readArticle(bytes, { name });
  const source = { origin: name, home: path, article };
  const published = aheadByArticle(memory).get(article);
  const story = published && readStory(published.story);
  if (story) return start({ ...reading, story, report: [] }, source, drafts);
  const ahead = memory.stories[reading.story.id]?.ahead;
  return start({ ...reading, story: withNotices(reading.story, ahead) }, source, drafts);
}

/** Starts a draft from what was dropped, pasted or fetched. `url` is where it was fetched from. */
export async function bringInSource(
  source: Uint8Array,
  { name, url }: { name?: string | undefined; url?: string | undefined },
  drafts: Drafts,
): Promise<KeptDraft> {
  const origin = url ?? name ?? 'pasted text';
  return start(readArticle(source, { name: name ?? url ?? 'the text', url }), { origin, home: undefined }, drafts);
}

/** Starts a draft from a published story that has no article here; its text is not published, so it is not known. */
export async function bringInStored(
  id: string,
  { store, out, baseUrl, drafts }: { store: StoryStore; out: string; baseUrl: string; drafts: Drafts },
): Promise<KeptDraft> {
  const stored = await store.get(id);
  if (!stored) throw new StudioError('studio/no-story', `There is no published story ${id}. Choose one of the list.`);
  const folder = addresses(baseUrl).media(id, 'x.y').slice(0, -'x.y'.length);
  const story = JSON.parse(JSON.stringify(stored.story), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(folder) ? value.slice(folder.length) : value,
  ) as Story; // the same shape, only addresses below the base have changed
  return drafts.start({
    id,
    origin: `published revision ${stored.story.revision}`,
    home: join(out, 'stories', id, 'media', 'story.json'),
    isOwnFile: false,
    draft: { story, report: [], verdicts: {}, excused: {} },
  });
}

async function start(
  { story, report }: Reading,
  { origin, home, article }: { origin: string; home: string | undefined; article?: string },
  drafts: Drafts,
): Promise<KeptDraft> {
  const id = ID_PATTERN.test(story.id) ? story.id : slug(story.headline);
  const draft: StoryDraft = { ...story, id };
  return drafts.start({
    id,
    origin,
    home: home ?? join(drafts.filesOf(id), 'article'),
    isOwnFile: home !== undefined,
    article,
    draft: { story: draft, report, verdicts: {}, excused: {} },
  });
}
