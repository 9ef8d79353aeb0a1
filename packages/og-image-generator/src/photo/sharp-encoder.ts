import sharp, { type Sharp } from 'sharp';
import type { Encoder } from '../encoder.js';
import type { PictureType } from '../og-image-name.js';
import { bestQuality } from './best-quality.js';

/** JPEG in 4:2:0, WebP or PNG by sharp. The same pixels always give the same bytes. */
export const sharpEncoder: Encoder = ({ pixels, width, height }, type, maxBytes) => {
  const photo = () => sharp(pixels, { raw: { width, height, channels: 3 } });
  return bestQuality(
    (quality) => ENCODERS[type](photo(), quality).toBuffer(),
    type === 'image/png' ? Infinity : maxBytes,
  );
};

const ENCODERS: Readonly<Record<PictureType, (photo: Sharp, quality: number) => Sharp>> = {
  // A second Huffman pass takes twice the time for 1.4 % of the bytes.
  'image/jpeg': (photo, quality) => photo.jpeg({ quality, optimiseCoding: false }),
  'image/webp': (photo, quality) => photo.webp({ quality, effort: 2 }),
  'image/png': (photo) => photo.png({ compressionLevel: 6 }),
};
