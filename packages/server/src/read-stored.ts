import type { StoryState } from '@clipsheet/sharing';
import { readStory, type PartRef } from '@clipsheet/story';
import type { StoredStory } from './ports.js';

/**
 * A stored story from the documents that are published of it. It goes through the very reading that elements do, so
 * that what is printed on a server and what a browser works out cannot differ. Undefined when there is no story in it.
 */
export function readStored(
  document: unknown,
  state: StoryState,
  gone: readonly PartRef[] = [],
): StoredStory | undefined {
  const story = readStory(document);
  return story && { document, story, state, gone };
}
