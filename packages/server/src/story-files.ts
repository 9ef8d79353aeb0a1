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

/** The share images that a story determines: one for each part that is not withdrawn, the story's own first. */
export function storyImages({ story }: StoredStory, publication: Publication): PartImage[] {
  return partsOf(story).flatMap((part) => partImage(story, part, publication) ?? []);
}
