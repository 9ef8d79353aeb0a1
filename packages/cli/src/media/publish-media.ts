import type { PictureMaker } from '@clipsheet/og-image-generator/node.js';
import { mediaFileName, type MediaType } from '@clipsheet/sharing';
import { mediaName } from '@clipsheet/server';
import { ClipsheetError, digest } from '@clipsheet/story';
import { CommandError } from '../command-error.js';
import type { MediaItem } from './collect-media.js';
import type { PlacedMedia } from './place-media.js';
import { isPng, pngSize, withoutPngNotes } from './png-file.js';
import { videoType, withoutCameraNotes } from './video-file.js';

/** How media are made; raise it when the same file would come out otherwise, so that it gets a new address. */
export const MEDIA_RECIPE = 1;

// A poster is shown 16:9 in a column; a mark is a few ems high.
const POSTER_WIDTHS = [1280];
const LOGO_WIDTHS = [320];
const MAX_LOGO_BYTES = 512 * 1024;

/** One file as it is published. */
export interface PublishedFile {
  /** Name below `media/`. */
  file: string;
  bytes: Uint8Array;
}

/** What becomes of one file of a story. */
export interface PublishedMedia {
  placed: PlacedMedia;
  files: PublishedFile[];
}

/** The part of a file's name that says what it was made from and how. */
export function mediaHash({ kind, name, digest: source, focalPoint }: MediaItem): string {
  return digest(JSON.stringify([MEDIA_RECIPE, kind, name, source, ...(focalPoint ? [focalPoint] : [])]));
}

/**
 * Makes the files that are published of one that lies beside an article: pictures re-encoded in several widths, films
 * without the camera's notes, captions as they are. Nothing is handed on unseen. Throws `cli/picture`.
 */
export async function publishMedia(item: MediaItem, pictures: PictureMaker): Promise<PublishedMedia> {
  const { kind, bytes, pointer } = item;
  if (kind === 'video') {
    const type = videoType(bytes, pointer);
    return single(item, type, type === 'video/mp4' ? withoutCameraNotes(bytes) : bytes);
  }
  if (kind === 'captions') {
    if (!/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(Buffer.from(bytes.subarray(0, 16)).toString('utf8')))
      throw new CommandError(
        'cli/picture',
        `${pointer} must be a WebVTT file, but does not begin with WEBVTT. Convert it.`,
      );
    return single(item, 'text/vtt', bytes);
  }
  if (kind === 'logo' && isPng(bytes)) return logo(item);
  return picture(item, pictures);
}

async function picture(item: MediaItem, pictures: PictureMaker): Promise<PublishedMedia> {
  const hash = mediaHash(item);
  const name = mediaName(item.name);
  const isCut = item.kind === 'crops';
  const options = { photo: { webp: true }, poster: { widths: POSTER_WIDTHS }, logo: { widths: LOGO_WIDTHS } };
  const making = isCut
    ? pictures.crops(item.bytes, { focalPoint: item.focalPoint })
    : pictures.renditions(item.bytes, item.kind in options ? options[item.kind as 'photo'] : {});
  const made = await making.catch((error: unknown) => {
    if (!(error instanceof ClipsheetError)) throw error;
    throw new CommandError('cli/picture', `${item.pointer}: ${error.message}`, { cause: error });
  });
  const named = made.map((one) => {
    const { width, height, type } = one;
    return { ...one, file: mediaFileName({ name, width, ...(isCut && { height }), hash, type }) };
  });
  const main = named.filter(({ type }) => type === 'image/jpeg').at(-1);
  if (!main) throw new CommandError('cli/picture', `${item.pointer} gave no picture. Save it as JPEG or PNG again.`);
  const { file, type, width, height } = main;
  return {
    placed: {
      file,
      type,
      width,
      height,
      renditions: named.map(({ bytes: _, ...rendition }) => rendition),
    },
    files: named.map((one) => ({ file: one.file, bytes: one.bytes })),
  };
}

function logo(item: MediaItem): PublishedMedia {
  if (item.bytes.length > MAX_LOGO_BYTES)
    throw new CommandError(
      'cli/picture',
      `${item.pointer} must have at most ${MAX_LOGO_BYTES} bytes, but has ${item.bytes.length}. Save it smaller.`,
    );
  const published = single(item, 'image/png', withoutPngNotes(item.bytes, item.pointer));
  return { ...published, placed: { ...published.placed, ...pngSize(item.bytes) } };
}

function single(item: MediaItem, type: MediaType, bytes: Uint8Array): PublishedMedia {
  const file = mediaFileName({ name: mediaName(item.name), hash: mediaHash(item), type });
  return { placed: { file, type, renditions: [] }, files: [{ file, bytes }] };
}
