import type { PictureType } from './og-image-name.js';
import type { CroppedPhoto } from './photo/photo-source.js';

/** Turns pixels into a file of at most `maxBytes` (a PNG has no budget): the seam behind which sharp's encoders stand. */
export type Encoder = (pixels: CroppedPhoto, type: PictureType, maxBytes: number) => Promise<Uint8Array>;
