import {
  leadPhoto,
  mayShare,
  sharePhoto,
  warningFor,
  type Part,
  type Photo,
  type Story,
  type Warning,
} from '@clipsheet/story';

/** The compositions. */
export const LAYOUTS = ['story', 'story-veiled', 'story-text', 'quote', 'video', 'video-text', 'withdrawn'] as const;

export type Layout = (typeof LAYOUTS)[number];

/**
 * The layout of a part: what may be shown decides. `hasPhoto` says that the bytes of the photo or poster are at hand;
 * without them the words stand alone. Nothing under a warning is ever in a layout that draws a photo.
 */
export function layoutFor(story: Story, part: Part, hasPhoto: boolean): Layout {
  if (story.withdrawn) return 'withdrawn';
  if (part.kind === 'quote') return part.quote.withdrawn ? 'withdrawn' : 'quote';
  if (part.kind === 'video') {
    if (part.video.withdrawn) return 'withdrawn';
    if (warningFor(part.video, story)) return 'story-veiled';
    return hasPhoto && part.video.poster && mayShare(part.video, story) ? 'video' : 'video-text';
  }
  if (sharePhoto(story)) return hasPhoto ? 'story' : 'story-text';
  return veiledPhoto(story) ? 'story-veiled' : 'story-text';
}

/** Whether a layout shows the photo, and so is a JPEG; the others are flat and are PNGs. */
export function showsPhoto(layout: Layout): boolean {
  return layout === 'story' || layout === 'video';
}

/** The photo that a veiled picture speaks of: the first one that a warning covers. */
export function veiledPhoto(story: Story): (Photo & { covered: Warning }) | undefined {
  const lead = leadPhoto(story);
  for (const photo of lead ? [lead, ...story.photos] : story.photos) {
    const covered = photo.withdrawn ? undefined : warningFor(photo, story);
    if (covered) return { ...photo, covered };
  }
  return undefined;
}
