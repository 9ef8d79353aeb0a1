import { evenLines, fewestLines, lineWidth, type Breaks } from './break-lines.js';
import type { MeasuredText, SetText } from './measured-text.js';

/** The room that words have. */
export interface Room {
  /** In px. */
  width: number;
  maxLines: number;
  /** From the top of the first line's ink to the bottom of the last's, in px; default: no limit. */
  maxHeight?: number | undefined;
  /** Sizes in px that may be used. */
  smallest: number;
  largest: number;
  /** Factor on the face's own line distance; default 1. */
  leading?: number | undefined;
}

// A little smaller in fewer lines reads better than as large as possible in one more.
const WORTH_A_LINE = 0.86;

/**
 * Words at the largest size at which they fit their room, in even lines. Too many words even for the smallest size
 * are cut at a word and closed with an ellipsis.
 */
export function fitText(measured: MeasuredText, room: Room): SetText {
  const text = breakLongWords(measured, room.width / room.smallest);
  const sizes: { size: number; count: number }[] = [];
  for (let count = 1; count <= room.maxLines; count++) {
    const size = largestSize(text, room, count);
    if (size !== undefined) sizes.push({ size, count });
  }
  const largest = Math.max(...sizes.map(({ size }) => size));
  const chosen = sizes.find(({ size }) => size >= largest * WORTH_A_LINE);
  if (!chosen) return clamp(text, room);
  const width = room.width / chosen.size;
  const breaks = evenLines(text, width, chosen.count) ?? fewestLines(text, width) ?? [0];
  return set(text, room, chosen.size, breaks, text.cut ? '…' : '');
}

// A word that no line can hold is broken anywhere between two characters; every other one stays whole.
function breakLongWords(text: MeasuredText, width: number): MeasuredText {
  if (text.pieces.every((piece) => piece.width <= width || !piece.letters)) return text;
  const pieces = text.pieces.flatMap((piece) => (piece.width > width && piece.letters ? piece.letters : [piece]));
  return { ...text, pieces };
}

function largestSize(text: MeasuredText, room: Room, count: number): number | undefined {
  const fits = (size: number) => {
    const breaks = fewestLines(text, (room.width - (text.cut ? text.ellipsis * size : 0)) / size);
    return (
      breaks !== undefined &&
      breaks.length <= count &&
      heightOf(text, room, size, count) <= (room.maxHeight ?? Infinity)
    );
  };
  if (!fits(room.smallest)) return undefined;
  let low = room.smallest;
  let high = Math.floor(room.largest);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function heightOf({ face }: MeasuredText, room: Room, size: number, count: number): number {
  return (face.rise + face.drop) * size + (count - 1) * face.line * (room.leading ?? 1) * size;
}

function clamp(text: MeasuredText, room: Room): SetText {
  const size = room.smallest;
  const width = room.width / size;
  let maxLines = room.maxLines;
  while (maxLines > 1 && heightOf(text, room, size, maxLines) > (room.maxHeight ?? Infinity)) maxLines--;
  let kept = text;
  let breaks = fewestLines(kept, width);
  const tooLong = () => {
    const first = breaks?.at(-1) ?? 0;
    return !breaks || breaks.length > maxLines || lineWidth(kept, first, kept.pieces.length) + text.ellipsis > width;
  };
  // Halving first: a text of thousands of pieces is not cut one by one.
  while (tooLong() && kept.pieces.length > 1) {
    const { length } = kept.pieces;
    const end = breaks && breaks.length > maxLines ? Math.min(length - 1, breaks[maxLines] ?? length - 1) : length - 1;
    kept = { ...kept, pieces: kept.pieces.slice(0, Math.max(1, end)) };
    breaks = fewestLines(kept, width);
  }
  return set(kept, room, size, breaks ?? [0], '…');
}

function set(text: MeasuredText, room: Room, size: number, breaks: Breaks, ending: '…' | ''): SetText {
  const lines = breaks.map((first, index) => {
    const end = breaks[index + 1] ?? text.pieces.length;
    const words = text.pieces.slice(first, end);
    const isLast = index === breaks.length - 1;
    const line = words.map((piece, at) => (at > 0 && piece.spaced ? ' ' : '') + piece.text).join('');
    return {
      text: isLast && ending ? line.replace(/[\s,;:.–—-]+$/u, '') + ending : line,
      width: (lineWidth(text, first, end) + (isLast && ending ? text.ellipsis : 0)) * size,
    };
  });
  const { face, direction } = text;
  return { face, direction, size, lines, pitch: face.line * (room.leading ?? 1) * size, shortened: ending !== '' };
}
