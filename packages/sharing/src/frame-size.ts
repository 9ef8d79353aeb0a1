import type { Part, PartRef, Story } from '@clipsheet/story';
import { partOf } from './part-words.js';

/** CSS pixels of the column for which a frame's height is worked out. */
export const FRAME_WIDTH = 600;

// Measured in a column of 600 CSS pixels; words are counted in halves of an em, so that wide scripts take their room.
const HEADLINE = { perLine: 36, lineHeight: 32 };
const DEK = { perLine: 60, lineHeight: 26 };
const SHORT_QUOTE = { perLine: 18, lineHeight: 54 };
const LONG_QUOTE = { perLine: 46, lineHeight: 36 };
const SHORT_QUOTE_LETTERS = 40;
const CORRECTION = 90;
const AGE = 45;
const TRANSCRIPT = 48;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/**
 * How many CSS pixels high the frame of a part is printed, so that its correction and its age stand above the edge in a
 * column of 600. An estimate from its words; a frame that tells its height is fitted by whoever listens. Throws
 * `sharing/no-part`.
 */
export function frameHeight(story: Story, ref?: PartRef): number {
  const notices = (story.corrections.length > 0 ? CORRECTION : 0) + (story.published ? AGE : 0);
  return notices + partHeight(story, partOf(story, ref));
}

function partHeight(story: Story, part: Part): number {
  if (part.kind === 'video') return 470 + (part.video.transcript ? TRANSCRIPT : 0);
  if (part.kind === 'quote') {
    const isShort = part.quote.text.length <= SHORT_QUOTE_LETTERS;
    return 260 + linesOf(part.quote.text, isShort ? SHORT_QUOTE : LONG_QUOTE);
  }
  return Math.max(380, 150 + linesOf(story.headline, HEADLINE) + linesOf(story.dek ?? '', DEK));
}

function linesOf(text: string, { perLine, lineHeight }: { perLine: number; lineHeight: number }): number {
  const letters = text.length + (text.match(WIDE)?.length ?? 0);
  return Math.ceil(letters / perLine) * lineHeight;
}
