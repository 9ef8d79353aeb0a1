import type { Direction } from '@clipsheet/story';
import type { Face } from '../fonts/face.js';
import type { Piece } from './pieces.js';

/** A text whose pieces have been measured; widths are in em, so they hold for every size. */
export interface MeasuredText {
  text: string;
  face: Face;
  direction: Direction;
  pieces: readonly MeasuredPiece[];
  /** Width of a word space, of an ellipsis. */
  space: number;
  ellipsis: number;
  /** Whether words were cut off before measuring because there were far too many. */
  cut: boolean;
}

/** A piece with its width in em. */
export interface MeasuredPiece extends Piece {
  width: number;
  /** Of a very long word its characters, for the case that no line can hold it whole. */
  letters?: readonly MeasuredPiece[];
}

/** Words broken into lines at one size. */
export interface SetText {
  face: Face;
  direction: Direction;
  /** In px. */
  size: number;
  lines: readonly { text: string; width: number }[];
  /** Distance of baselines in px. */
  pitch: number;
  /** Whether words were left out, closed with an ellipsis. */
  shortened: boolean;
}

/** Height in px from the top of the first line's ink to the bottom of the last line's. */
export function inkHeight({ face, size, lines, pitch }: SetText): number {
  return (face.rise + face.drop) * size + (lines.length - 1) * pitch;
}
