import { openSharp, openPhoto, readable, upright } from './sharp-photo.js';

/** A photo re-encoded at one width. */
export interface PhotoFile {
  bytes: Uint8Array;
  width: number;
  height: number;
  type: 'image/jpeg' | 'image/webp';
}

/** How a photo is offered. */
export interface RenditionOptions {
  /** Widths in px; default RENDITION_WIDTHS. Those wider than the photo are left out. */
  widths?: readonly number[] | undefined;
  /** WebP beside each JPEG; default false. */
  webp?: boolean | undefined;
}

/** The widths of a srcset, from a phone's thumbnail to a wide column at double density. */
export const RENDITION_WIDTHS: readonly number[] = [320, 480, 640, 960, 1280, 1600];

const JPEG = { quality: 80, mozjpeg: false } as const;
const WEBP = { quality: 78, effort: 2 } as const;
// A width is worth a file of its own when it is this much larger than the one before.
const WORTH_A_FILE = 1.12;

/**
 * A photo as it may be published: upright, in sRGB, at several widths, never enlarged, and without any of its
 * metadata, which may hold the place where it was taken. Narrowest first; JPEG before WebP. A photo narrower than
 * every width asked comes at its own. Rejects with PictureError for what cannot be read.
 */
export async function photoRenditions(photo: Uint8Array, options: RenditionOptions = {}): Promise<PhotoFile[]> {
  const { widths = RENDITION_WIDTHS, webp = false } = options;
  const { width: ownWidth } = await openPhoto(photo);
  const wanted = [...new Set(widths)].filter((width) => width <= ownWidth).sort((a, b) => a - b);
  const last = wanted.at(-1) ?? 0;
  if (ownWidth < Math.max(...widths) && ownWidth > last * WORTH_A_FILE) wanted.push(ownWidth);
  const files: PhotoFile[] = [];
  for (const width of wanted) {
    const scaled = () => upright(openSharp(photo)).resize({ width });
    const jpeg = await readable(scaled().jpeg(JPEG).toBuffer({ resolveWithObject: true }));
    files.push({ bytes: jpeg.data, width: jpeg.info.width, height: jpeg.info.height, type: 'image/jpeg' });
    if (!webp) continue;
    const other = await readable(scaled().webp(WEBP).toBuffer({ resolveWithObject: true }));
    files.push({ bytes: other.data, width: other.info.width, height: other.info.height, type: 'image/webp' });
  }
  return files;
}
