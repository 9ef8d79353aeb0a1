import sharp, { type Sharp } from 'sharp';
import { PictureError } from '../picture-error.js';
import { cropWindow } from './crop-window.js';
import type { Crop, OpenedPhoto } from './photo-source.js';
import { photoType } from './photo-type.js';

/** The most pixels of a photo, asked of its header before one is decoded. */
export const MOST_PIXELS = 40_000_000;
/** The longest side of a photo, in px. */
export const LONGEST_SIDE = 12_000;
/** The most bytes of a photo's file, as it comes. */
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
    async crop(asked) {
      const focalPoint = asked.focalPoint ?? (await attention(bytes, { width, height }, asked));
      const crop = { ...asked, focalPoint };
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

// Below this a cut takes edges only, and the usual focus does as well as looking at the photo, which costs 3 ms.
const LARGE_CUT = 0.3;
const THUMBNAIL = 120;

/** The point that draws the eye (skin, colour, contrast), where a crop cuts so much away that it could be lost. */
async function attention(
  bytes: Uint8Array,
  photo: { width: number; height: number },
  { width, height }: Crop,
): Promise<Crop['focalPoint']> {
  const scale = Math.max(width / photo.width, height / photo.height);
  const kept = (width * height) / (photo.width * photo.height * scale * scale);
  if (1 - kept < LARGE_CUT) return undefined;
  const small = THUMBNAIL / Math.max(width, height);
  const [cutWidth, cutHeight] = [width, height].map((side) => Math.max(1, Math.round(side * small))) as [
    number,
    number,
  ]; // two in, two out
  const { info } = await readable(
    upright(openSharp(bytes))
      .resize(cutWidth, cutHeight, { fit: 'cover', position: 'attention' })
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  const whole = Math.max(cutWidth / photo.width, cutHeight / photo.height);
  return {
    x: (cutWidth / 2 - (info.cropOffsetLeft ?? 0)) / (photo.width * whole),
    y: (cutHeight / 2 - (info.cropOffsetTop ?? 0)) / (photo.height * whole),
  };
}

/** Bytes as sharp reads them: nothing huge, nothing cut short, of an animation the first frame. */
export function openSharp(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true, pages: 1 });
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
