// What no engine can undercut: decode the photo, resize it, encode it. No words at all.
import sharp from 'sharp';
import { HEIGHT, WIDTH } from '../card.mjs';

export const name = 'floor: sharp, photo only';

export const create = ({ photo }) => ({
  story: () => sharp(photo).resize(WIDTH, HEIGHT, { fit: 'cover' }).jpeg({ quality: 80, optimiseCoding: false }).toBuffer(),
});
