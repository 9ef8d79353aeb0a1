import type { Language } from '../languages/language.js';
import type { Range } from './sentences.js';

/** Words between quotation marks. */
export interface Span extends Range {
  paragraph: number;
  /** What stands between the marks. */
  text: string;
  /** The paragraph ended before the mark was closed: the next one may go on. */
  open: boolean;
}

// Marks of any language, used beside those of the article's own.
const ANY: [string, string][] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['「', '」'],
  ['"', '"'],
];
const LETTER = /[\p{L}\p{N}]/u;

/**
 * What stands between the outer quotation marks of each paragraph. Single marks count as outer ones only in an article
 * that has no double ones; an apostrophe closes nothing while letters follow it. A quotation that is still open at the
 * end of its paragraph is one too, when the next paragraph opens with a mark or it has at least four words. Linear.
 */
export function quotationSpans(paragraphs: readonly string[], language: Language): Span[] {
  const pairs = [...language.marks, ...ANY];
  const doubles = pairs.filter(([opening]) => opening !== '‘' && opening !== "'");
  const hasDoubles = paragraphs.some((text) => doubles.some(([opening]) => text.includes(opening)));
  const used = hasDoubles ? doubles : pairs;
  const closings = new Map<string, Set<string>>();
  for (const [opening, closing] of used) closings.set(opening, (closings.get(opening) ?? new Set()).add(closing));
  return paragraphs.flatMap((text, paragraph) => spansOf(text, paragraph, closings, opens(paragraphs[paragraph + 1])));

  function opens(next: string | undefined): boolean {
    return next !== undefined && closings.has(next.charAt(0));
  }
}

function spansOf(text: string, paragraph: number, closings: Map<string, Set<string>>, goesOn: boolean): Span[] {
  const spans: Span[] = [];
  let opening = -1;
  let closing: Set<string> | undefined;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index);
    if (!closing) {
      const set = closings.get(mark);
      if (!set || (mark === '"' || mark === '‘' ? LETTER.test(text.charAt(index - 1)) : false)) continue;
      opening = index;
      closing = set;
      depth = 0;
    } else if (closing.has(mark) && !isApostrophe(text, index)) {
      if (depth > 0) depth--;
      else {
        spans.push({ paragraph, start: opening, end: index + 1, text: text.slice(opening + 1, index), open: false });
        closing = undefined;
      }
    } else if (mark === text.charAt(opening) && mark !== '"' && mark !== '“') depth++;
  }
  if (closing) {
    const rest = text.slice(opening + 1);
    if (goesOn || (opening < 2 && rest.split(/\s+/, 4).length === 4))
      spans.push({ paragraph, start: opening, end: text.length, text: rest, open: true });
  }
  return spans;
}

function isApostrophe(text: string, index: number): boolean {
  return text.charAt(index) === '’' && LETTER.test(text.charAt(index + 1));
}
