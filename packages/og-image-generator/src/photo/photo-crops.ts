import sharp from 'sharp';
import type { PhotoFile } from './renditions.js';
import { openPhoto, readable } from './sharp-photo.js';

/** How a photo is cut for those who ask for it in a shape of their own. */
export interface CropOptions {
  /** The point to keep in view, in fractions of the photo; default: what draws the eye. */
  focalPoint?: { x: number; y: number } | undefined;
}

/** The shapes in which search engines want a story's photo, width over height. */
export const CROP_SHAPES: readonly number[] = [1, 4 / 3, 16 / 9];

const WIDTH = 1200;
const QUALITY = 80;

/**
 * A photo cut to 1:1, 4:3 and 16:9 around its focal point, 1200 px wide or as large as the photo allows, never
 * enlarged: JPEG, upright, in sRGB, without words and without metadata. Rejects with PictureError for what cannot be
 * read.
 */
export async function photoCrops(photo: Uint8Array, { focalPoint }: CropOptions = {}): Promise<PhotoFile[]> {
  const opened = await openPhoto(photo);
  const files: PhotoFile[] = [];
  for (const shape of CROP_SHAPES) {
    const width = Math.max(1, Math.floor(Math.min(WIDTH, opened.width, opened.height * shape)));
    const height = Math.max(1, Math.min(opened.height, Math.round(width / shape)));
    const { pixels } = await opened.crop({ width, height, focalPoint, clear: { top: 0, bottom: height } });
    const jpeg = sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg({ quality: QUALITY, mozjpeg: false });
    files.push({ bytes: await readable(jpeg.toBuffer()), width, height, type: 'image/jpeg' });
  }
  return files;
}
