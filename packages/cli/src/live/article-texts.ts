import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readArticle } from '@clipsheet/ingest';
import type { StoredStory, StoryStore } from '@clipsheet/server';
import { parseStory } from '@clipsheet/story';
import { readArticlesIndex } from '../build/build-index.js';
import { fileDigest } from '../files/file-digest.js';

// Texts of articles that are kept as they were read.
const MOST_KEPT = 200;

/**
 * The stories of a store with the texts of their articles, which a tree does not hold. An article counts only while it
 * is, byte for byte, the one that the tree was built from: words that nobody has published are nobody's to quote.
 */
export async function withArticleTexts(store: StoryStore, out: string, articles: string): Promise<StoryStore> {
  const index = await readArticlesIndex(out);
  const paths = new Map(Object.entries(index).map(([path, entry]) => [entry.id, { path, digest: entry.article }]));
  const kept = new Map<string, { of: StoredStory; stored: StoredStory }>();

  async function textOf(id: string): Promise<readonly string[] | undefined> {
    const known = paths.get(id);
    const bytes = known && (await readFile(join(articles, known.path)).catch(() => undefined)); // moved away: no text
    if (!bytes || fileDigest(bytes) !== known.digest) return undefined;
    return parseStory(readArticle(bytes, { name: basename(known.path) }).story).body;
  }

  return {
    ...store,
    async get(id) {
      const stored = await store.get(id);
      if (!stored || stored.body || stored.story.withdrawn) return stored;
      const known = kept.get(id);
      if (known?.of === stored) return known.stored;
      const body = await textOf(id);
      const whole = body ? { ...stored, body } : stored;
      kept.delete(id);
      kept.set(id, { of: stored, stored: whole });
      for (const oldest of kept.size > MOST_KEPT ? [...kept.keys()].slice(0, 1) : []) kept.delete(oldest);
      return whole;
    },
  };
}
