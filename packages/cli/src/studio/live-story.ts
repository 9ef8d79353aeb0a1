import { partImage, type Publication, type StoredStory } from '@clipsheet/server';
import { partKey, partsOf } from '@clipsheet/story';
import type { LiveStory } from '@clipsheet/studio';

/** What readers have of a story now, with the share image that stands in the head of each part's page. */
export function liveStory({ story, document }: StoredStory, publication: Publication): LiveStory {
  const images = partsOf(story).flatMap((part) => {
    const image = partImage(story, part, publication)?.image;
    return image ? [[partKey(part), image] as const] : [];
  });
  return { revision: story.revision, document, images: Object.fromEntries(images) };
}
