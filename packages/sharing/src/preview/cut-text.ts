import { graphemes } from '@clipsheet/story';
import type { TextLimit } from './preview-rules.js';

/** A text as a network cuts it. */
export interface CutText {
  text: string;
  isCut: boolean;
}

/** A text within a limit, with an ellipsis where something was cut; never in the midst of a character. */
export function cutText(text: string, limit: TextLimit | undefined): CutText {
  if (!limit || sizeIn(text, limit.unit) <= limit.count) return { text, isCut: false };
  // A character is at least one unit of either kind, so the rest can be left unread.
  const letters = graphemes(text.slice(0, limit.count * 16));
  let size = 0;
  const kept = letters.slice(
    0,
    letters.findIndex((letter) => (size += sizeIn(letter, limit.unit)) > limit.count - sizeIn('…', limit.unit)),
  );
  return { text: `${kept.join('').trimEnd()}…`, isCut: true };
}

function sizeIn(text: string, unit: TextLimit['unit']): number {
  return unit === 'bytes' ? new TextEncoder().encode(text).length : graphemes(text).length;
}
