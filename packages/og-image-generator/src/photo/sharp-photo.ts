import sharp, { type Sharp } from 'sharp';
import { PictureError } from '../picture-error.js';
import { cropWindow } from './crop-window.js';
import type { OpenedPhoto } from './photo-source.js';
import { photoType } from './photo-type.js';

/** Limits on a photo, asked of its header before a pixel is decoded. */
export const MOST_PIXELS = 40_000_000;
export const LONGEST_SIDE = 12_000;
export const MOST_BYTES = 8 * 1024 * 1024;

/** Opens a photo with sharp: JPEG, PNG, WebP, AVIF, the first frame of a GIF. */
export async function openPhoto(bytes: Uint8Array): Promise<OpenedPhoto> {
  if (!photoType(bytes))
    throw new PictureError(
      'picture/not-a-picture',
      `The photo must be a JPEG, PNG, WebP, AVIF or GIF file, but its first bytes say otherwise (${bytes.length} bytes). Give a picture file.`,
    );
  if (bytes.length > MOST_BYTES)
    throw new PictureError(
      'picture/too-large',
      `The photo must be at most ${MOST_BYTES / 1024 / 1024} MB, but has ${(bytes.length / 1024 / 1024).toFixed(1)}. Give a smaller file.`,
    );
  const { width: storedWidth, height: storedHeight, orientation = 1 } = await readable(openSharp(bytes).metadata());
  const isTurned = orientation >= 5;
  const width = isTurned ? storedHeight : storedWidth;
  const height = isTurned ? storedWidth : storedHeight;
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS)
    throw new PictureError(
      'picture/too-large',
      `The photo must have at most ${MOST_PIXELS / 1e6} megapixels and ${LONGEST_SIDE} px a side, but has ${width} × ${height}. Give a smaller file.`,
    );
  return {
    width,
    height,
    async crop(crop) {
      const { scaledWidth, scaledHeight, left, top } = cropWindow({ width, height }, crop);
      const pixels = await readable(
        upright(openSharp(bytes))
          .resize(scaledWidth, scaledHeight, { fit: 'fill' })
          .extract({ left, top, width: crop.width, height: crop.height })
          .raw()
          .toBuffer(),
      );
      return { pixels, width: crop.width, height: crop.height };
    },
  };
}

/** Bytes as sharp reads them: nothing huge, nothing cut short, of an animation the first frame. */
export function openSharp(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated', sequentialRead: true, pages: 1 });
}

/** Upright, in 8-bit sRGB by its colour profile, transparent parts on white, no metadata. */
export function upright(photo: Sharp): Sharp {
  return photo.autoOrient().flatten({ background: '#ffffff' }).toColourspace('srgb');
}

/** What sharp says, or PictureError in its words where the bytes are not a whole picture. */
export async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const words = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const code = /pixel limit/i.test(words) ? 'picture/too-large' : 'picture/damaged';
    throw new PictureError(
      code,
      `The photo must be a whole picture, but cannot be read: ${words}. Save it again and retry.`,
      { cause },
    );
  }
}
