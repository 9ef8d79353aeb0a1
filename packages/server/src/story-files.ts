import type { Ratio } from '@clipsheet/og-image-generator/names.js';
import { addresses, filePath, pathOf } from '@clipsheet/sharing';
import { partsOf, WHOLE_STORY, type PartRef } from '@clipsheet/story';
import type { StoredStory } from './ports.js';
import type { Publication } from './publication.js';
import { partImage, type PartImage } from './share-image.js';
import { storyDocument, type DocumentRoute } from './story-document.js';

/** One file of a story in a static tree. */
export interface StoryFile {
  /** Below the root, with forward slashes. */
  path: string;
  route: DocumentRoute;
  /** The text; undefined for a file that must not be there (any more). */
  body: string | undefined;
}

/**
 * Every address of a story that holds a document, its own page first, in the order in which they are written: what is
 * asked first, last. `parts` are its quotes and videos.
 */
export function storyRoutes(id: string, parts: readonly PartRef[]): DocumentRoute[] {
  return [
    ...[WHOLE_STORY, ...parts].flatMap((part): DocumentRoute[] =>
      (['page', 'embed', 'oembed-json', 'oembed-xml'] as const).map((name) => ({ name, id, part })),
    ),
    { name: 'story-json', id },
    // Tags ask for the state first, and then for what it promises.
    { name: 'state', id },
  ];
}

/** Every document of a story as a file: the one list that a static build writes and a server answers from. */
export async function* storyFiles(stored: StoredStory, publication: Publication): AsyncGenerator<StoryFile> {
  const { story, gone } = stored;
  const { baseUrl } = addresses(publication.baseUrl);
  for (const route of storyRoutes(story.id, [...partsOf(story).slice(1), ...gone])) {
    const document = await storyDocument(route, stored, publication);
    yield { path: filePath(baseUrl + pathOf(route), baseUrl), route, body: document?.body };
  }
}

// Working out the names costs 0.2 ms a part, and every request for a picture asks for them.
const known = new WeakMap<StoredStory, Map<string, PartImage[]>>();

/**
 * The share images that a story determines in one ratio (1.91:1 unless another is asked for): one for each part that is
 * not withdrawn, the story's own first. They are kept with the stored story, for the day and the address that they were
 * worked out for.
 */
export function storyImages(stored: StoredStory, publication: Publication, ratio?: Ratio): PartImage[] {
  const day = `${publication.baseUrl} ${publication.now.toISOString().slice(0, 10)} `;
  const key = day + (ratio ?? '');
  const kept = known.get(stored) ?? new Map<string, PartImage[]>();
  const found = kept.get(key);
  if (found) return found;
  const images = partsOf(stored.story).flatMap((part) => partImage(stored.story, part, publication, ratio) ?? []);
  // Those of another day are not asked for again.
  known.set(stored, new Map([...kept].filter(([one]) => one.startsWith(day))).set(key, images));
  return images;
}
