import type { Story } from '@clipsheet/story';
import type { Area, Box, WordsBox } from '../boxes.js';
import type { Palette } from '../palette.js';
import type { PictureWords } from '../picture-words.js';
import type { Measures } from '../ratio.js';
import type { MeasuredText, SetText } from '../setting/measured-text.js';

/** The words that a layout may place, by what they are. */
export type WordsKey =
  | 'main'
  | 'openingMark'
  | 'kicker'
  | 'dek'
  | 'speaker'
  | 'details'
  | 'warning'
  | 'warningWords'
  | 'plate'
  | 'publisher'
  | 'credit'
  | 'date'
  | 'corrected'
  | 'aged';

/** All that a layout is given. */
export interface Setting {
  story: Story;
  words: PictureWords;
  /** Measured words; an absent key has no words. */
  texts: Partial<Record<WordsKey, MeasuredText>>;
  /** The further words of a layout of one's own, by their keys. */
  more: Readonly<Record<string, MeasuredText>>;
  measures: Measures;
  /** Where tabs hang from the top edge, at the end side; undefined when there are none. */
  tabs?: Area | undefined;
  palette: Palette;
  /** The publisher's mark: PNG bytes and its width over its height. */
  logo?: { data: Uint8Array; shape: number } | undefined;
}

/** What a layout gives back. */
export interface Composition {
  boxes: Box[];
  /** Keys of words that had to be cut. */
  shortened: string[];
  /** Of a photo under the whole picture: where the words at its foot begin, in px from the top. */
  clearHeight?: number;
  /** Of a photo that is only a part of the picture: where it lies. No word may lie on it. */
  photoArea?: Area;
  /** How many rows of that area networks cover: the focal point belongs below them. */
  photoCovered?: number;
}

/** A layout: the same setting always gives the same boxes. */
export type LayoutFunction = (setting: Setting) => Composition;

/** Everything small is drawn in this unit: 1 where the credit line has 24 px. */
export function unitOf({ credit }: Measures): number {
  return credit / 24;
}

/** Lines as boxes, the first on `baseline`. */
export function lineBoxes(
  set: SetText,
  place: { start: number; baseline: number; width: number; colour: string; edge?: 'start' | 'end' },
): WordsBox[] {
  const { start, baseline, width, colour, edge = 'start' } = place;
  return set.lines.map(({ text, width: inkWidth }, index) => ({
    kind: 'words',
    text,
    face: set.face,
    direction: set.direction,
    size: set.size,
    colour,
    start,
    baseline: Math.round(baseline + index * set.pitch),
    width,
    inkWidth,
    edge,
  }));
}

/** Room between the edges of one line of small words. */
export function smallSize({ face }: MeasuredText, size: number): number {
  return Math.round(size * face.scale);
}
