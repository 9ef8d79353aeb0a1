import type { CroppedPhoto } from './photo/photo-source.js';

/** Turns pixels into a JPEG of at most `maxBytes`: the seam behind which sharp's encoder stands. */
export type Encoder = (pixels: CroppedPhoto, maxBytes: number) => Promise<Uint8Array>;
