import type { Direction } from '@clipsheet/story';
import type { Face } from './fonts/face.js';

/**
 * A rectangle in px. `start` counts from the edge where lines of the picture's direction begin: the left one, or the
 * right one of an Arabic or Hebrew picture.
 */
export interface Area {
  start: number;
  top: number;
  width: number;
  height: number;
}

/** One line of words on its baseline, `start` being where it begins (or, at the `end` edge, where its room begins). */
export interface WordsBox {
  kind: 'words';
  text: string;
  face: Face;
  /** Of the text as a whole, whatever the line begins with. */
  direction: Direction;
  size: number;
  colour: string;
  start: number;
  baseline: number;
  /** Room for the line, and how much of it the words fill. */
  width: number;
  inkWidth: number;
  edge: 'start' | 'end';
}

/** A filled rectangle. */
export interface RectBox extends Area {
  kind: 'rect';
  colour: string;
  /** A soft shadow under it: the slip on a veil. */
  shadow?: boolean;
}

/** A hairline around an area. */
export interface FrameBox extends Area {
  kind: 'frame';
  colour: string;
}

/** A drawing of ours or a publisher's mark. */
export interface ImageBox extends Area {
  kind: 'image';
  /** SVG or PNG bytes, made or checked by us. */
  data: Uint8Array;
}

/** Anything that can be painted. */
export type Box = WordsBox | RectBox | FrameBox | ImageBox;

/** A picture before it is painted: boxes in painting order. */
export interface Picture {
  width: number;
  height: number;
  direction: Direction;
  /** The colour behind everything; undefined where a photo lies there. */
  ground: string | undefined;
  boxes: readonly Box[];
}

/** Where a box may leave ink. */
export function areaOf(box: Box): Area {
  if (box.kind !== 'words') return { start: box.start, top: box.top, width: box.width, height: box.height };
  const { start, baseline, width, inkWidth, edge, face, size } = box;
  const top = baseline - face.rise * size;
  const height = (face.rise + face.drop) * size;
  return { start: edge === 'end' ? start + width - inkWidth : start, top, width: inkWidth, height };
}

/** The distance of an area from the left edge of its picture. */
export function leftOf(
  { start, width }: Pick<Area, 'start' | 'width'>,
  picture: Pick<Picture, 'width' | 'direction'>,
): number {
  return picture.direction === 'rtl' ? picture.width - start - width : start;
}
