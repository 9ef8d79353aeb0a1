import { ClipsheetError, sharePhoto, videoSource, type Photo, type Story } from '@clipsheet/story';
import { fileDigest } from '../files/file-digest.js';
import { isBeside, readBeside } from './local-file.js';

/** What a file of a story is to it. */
export type MediaKind = 'photo' | 'crops' | 'poster' | 'video' | 'captions' | 'logo';

/** One file that a story names, as it lies beside the article. */
export interface MediaItem {
  /** Where the story names it: `/photos/0/src`. */
  pointer: string;
  /** As it is named there, relative to the article. */
  address: string;
  kind: MediaKind;
  /** What its published files are called: the id of the photo or video, and what it is to it. */
  name: string;
  bytes: Uint8Array;
  /** Digest of those bytes. */
  digest: string;
  /** What the cuts of a photo keep in view. */
  focalPoint?: Photo['focalPoint'];
}

/** The files of a story. */
export interface Media {
  items: MediaItem[];
  /** Files that could not be read: one sentence each. */
  problems: string[];
  /** What the publication will lack, and why: one sentence each. */
  warnings: string[];
  /** Pointers of addresses on other machines that must not be published. */
  refused: string[];
}

interface Wanted {
  pointer: string;
  kind: MediaKind;
  name: string;
  address: string;
  /** The same file once more: what its cuts are called, where it may stand for the story. */
  cuts?: Pick<MediaItem, 'pointer' | 'kind' | 'focalPoint'>;
}

/**
 * Reads every file that a story names beside its article. Addresses on other machines are not fetched: a picture there
 * is left out of the publication with a warning, since only what was re-encoded here is known to carry no metadata.
 */
export async function collectMedia(story: Story, article: string): Promise<Media> {
  const media: Media = { items: [], problems: [], warnings: [], refused: [] };
  for (const { address, cuts, ...wanted } of wantedBy(story)) {
    if (isBeside(address)) {
      try {
        const bytes = await readBeside(address, article);
        const item: MediaItem = { ...wanted, address, bytes, digest: fileDigest(bytes) };
        media.items.push(item, ...(cuts ? [{ ...item, ...cuts }] : []));
      } catch (error) {
        if (!(error instanceof ClipsheetError)) throw error;
        media.problems.push(`${wanted.pointer}: ${error.message}`);
      }
    } else if (mustBeBeside(wanted.kind, address)) {
      media.refused.push(wanted.pointer);
      media.warnings.push(
        `${wanted.pointer} must be a file beside the article, but is ${JSON.stringify(address)}, so it is not shown. ` +
          'Put a copy beside the article and name its relative path.',
      );
    }
  }
  return media;
}

/** A film at a provider or on a server of the publisher is named as it is, and so are its captions. */
function mustBeBeside(kind: MediaKind, address: string): boolean {
  if (kind === 'video') return videoSource(address) === undefined;
  return kind !== 'captions' || !/^https?:/i.test(address);
}

function wantedBy(story: Story): Wanted[] {
  if (story.withdrawn) return [];
  const wanted: Wanted[] = [];
  const want = (
    pointer: string,
    kind: MediaKind,
    name: string,
    address: string | undefined,
    more: Pick<Wanted, 'cuts'> = {},
  ) => {
    if (address !== undefined) wanted.push({ pointer, kind, name, address, ...more });
  };
  const beside = story.photos.filter(({ src }) => src !== undefined && isBeside(src));
  const shared = sharePhoto({ ...story, photos: beside });
  story.photos.forEach((photo, index) => {
    if (photo.withdrawn) return;
    const { focalPoint } = photo;
    const cuts = { pointer: `/photos/${index}/crops`, kind: 'crops', ...(focalPoint && { focalPoint }) } as const;
    want(`/photos/${index}/src`, 'photo', photo.id, photo.src, photo === shared ? { cuts } : {});
  });
  story.videos.forEach((video, index) => {
    if (video.withdrawn) return;
    want(`/videos/${index}/src`, 'video', video.id, video.src);
    want(`/videos/${index}/poster`, 'poster', `${video.id}-poster`, video.poster);
    video.captions.forEach(({ src, lang }, number) =>
      want(`/videos/${index}/captions/${number}/src`, 'captions', `${video.id}-${lang.toLowerCase()}`, src),
    );
  });
  want('/publisher/logo', 'logo', 'logo', story.publisher?.logo);
  return wanted;
}
