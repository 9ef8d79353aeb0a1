import {
  findPart,
  leadPhoto,
  mayShare,
  sharePhoto,
  warningFor,
  type Part,
  type PartRef,
  type Photo,
  type Quote,
  type Story,
  type Video,
  type Warning,
} from '@clipsheet/story';
import { PictureError } from './picture-error.js';

/** The compositions. */
export const LAYOUTS = [
  'story',
  'story-veiled',
  'story-text',
  'quote',
  'quote-portrait',
  'video',
  'video-text',
  'withdrawn',
] as const;

/** The name of a composition. */
export type Layout = (typeof LAYOUTS)[number];

/**
 * The layout of a part: what may be shown decides. `hasPhoto` says that the bytes of its photo or poster are at hand;
 * without them the words stand alone. Nothing under a warning is ever in a layout that draws a photo.
 */
export function layoutFor(story: Story, part: Part, hasPhoto: boolean): Layout {
  if (story.withdrawn) return 'withdrawn';
  if (part.kind === 'quote') {
    if (part.quote.withdrawn) return 'withdrawn';
    return hasPhoto && portraitOf(story, part.quote) ? 'quote-portrait' : 'quote';
  }
  if (part.kind === 'video') {
    if (part.video.withdrawn) return 'withdrawn';
    if (warningFor(part.video, story)) return 'story-veiled';
    return hasPhoto && part.video.poster && mayShare(part.video, story) ? 'video' : 'video-text';
  }
  if (sharePhoto(story)) return hasPhoto ? 'story' : 'story-text';
  return veiledPhoto(story) ? 'story-veiled' : 'story-text';
}

const INSTEAD: Readonly<Partial<Record<Layout, readonly Layout[]>>> = {
  story: ['story-text'],
  'story-veiled': ['story-text'],
  'quote-portrait': ['quote'],
  video: ['video-text'],
};

/**
 * The layout that was asked for, where it shows no more than the part's own may: a photo can be left out, a warning's
 * cover cannot be taken off. Throws PictureError (`picture/no-such-layout`) otherwise.
 */
export function layoutInstead(own: Layout, asked: Layout): Layout {
  const possible = [own, ...(INSTEAD[own] ?? [])];
  if (possible.includes(asked)) return asked;
  throw new PictureError(
    'picture/no-such-layout',
    `The layout must be ${possible.join(' or ')} for this part and its photo, but is ${asked}. Ask for one of those, or for none.`,
  );
}

/** Whether a layout shows the photo, and so is a JPEG; the others are flat and are PNGs. */
export function showsPhoto(layout: Layout): boolean {
  return layout === 'story' || layout === 'video' || layout === 'quote-portrait';
}

/** The photo or film whose picture a part may show. */
export function mediaOf(story: Story, part: Part): Photo | Video | undefined {
  if (part.kind === 'video') return part.video;
  return part.kind === 'quote' ? portraitOf(story, part.quote) : sharePhoto(story);
}

/** The picture that a part may show and where it is: the share photo, a poster, a portrait; undefined when there is none. */
export function shownMedia(story: Story, ref?: PartRef): { id: string; address: string } | undefined {
  const part = findPart(story, ref);
  if (!part) return undefined;
  const shown = part.kind === 'video' ? { ...part.video, src: part.video.poster } : mediaOf(story, part);
  return shown?.src !== undefined && mayShare(shown, story) ? { id: shown.id, address: shown.src } : undefined;
}

/** The photo of a quote's speaker, where it may be shown. */
export function portraitOf(story: Story, { portrait }: Quote): Photo | undefined {
  const photo = portrait === undefined ? undefined : story.photos.find(({ id }) => id === portrait);
  return photo?.src !== undefined && mayShare(photo, story) ? photo : undefined;
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
