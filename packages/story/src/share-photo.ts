import type { Photo, Story, Video } from './story-schema.js';
import { warningFor } from './warning-words.js';

/**
 * Whether a picture or film may be shown unasked outside the story: drawn into a share image, named by `og:image`,
 * JSON-LD or an oEmbed thumbnail. Never while a warning covers it, and never once it or its story is withdrawn.
 */
export function mayShare(media: Photo | Video, story: Story): boolean {
  return !story.withdrawn && !media.withdrawn && !warningFor(media, story);
}

/** The one photo that stands for a story wherever nobody can be asked first; undefined when there is none to show. */
export function sharePhoto(story: Story): Photo | undefined {
  return story.photos.find((photo) => photo.src !== undefined && mayShare(photo, story));
}

/** The photo that heads the story on a page, behind its veil where a warning covers it. */
export function leadPhoto(story: Story): Photo | undefined {
  return story.withdrawn ? undefined : story.photos.find((photo) => photo.src !== undefined || photo.withdrawn);
}
