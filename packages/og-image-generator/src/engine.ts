import type { Picture } from './boxes.js';
import type { Face } from './fonts/face.js';

/** One stretch of text whose width is asked. */
export interface Run {
  text: string;
  face: Face;
}

/** What lays letters side by side and paints boxes: the seam behind which takumi stands. */
export interface Engine {
  /** Widths in em, one for each run, and the characters that no font has. */
  measure(runs: readonly Run[]): Promise<{ widths: number[]; missing: string[] }>;
  /** The picture's rows from `top` on as RGBA, four bytes a pixel, not premultiplied, on a transparent ground. */
  overlay(picture: Picture, top: number): Promise<Uint8Array>;
  /** The whole picture as a PNG. */
  png(picture: Picture): Promise<Uint8Array>;
}
