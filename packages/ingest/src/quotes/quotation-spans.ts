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
// Behind a letter these close or are an apostrophe.
const BETWEEN_LETTERS = new Set(['"', "'", '‘']);
// Marks that do not nest: one more of them opens nothing.
const SAME = new Set(['"', "'", '“']);
const LOOK_AHEAD = 400;

const SINGLE = new Set(['‘', "'", '‚', '‹', '›']);
const OPENS_SINGLE = /(?<![\p{L}\p{N}])[‘'‹](?=[\p{L}\p{N}¿¡])/gu;

/**
 * What stands between the outer quotation marks of each paragraph. Single marks count as outer ones only in an article
 * that opens more of them than double ones; an apostrophe closes nothing while letters follow it. A quotation that is
 * still open at the end of its paragraph is one too, when the next paragraph opens with a mark or it has at least four
 * words. Linear.
 */
export function quotationSpans(paragraphs: readonly string[], language: Language): Span[] {
  const pairs = [...language.marks, ...ANY];
  const doubles = pairs.filter(([opening]) => !SINGLE.has(opening));
  const openings = new Set(doubles.map(([opening]) => opening));
  let [single, double] = [0, 0];
  for (const text of paragraphs) {
    single += text.match(OPENS_SINGLE)?.length ?? 0;
    for (const letter of text) if (openings.has(letter)) double += letter === '"' ? 0.5 : 1;
  }
  const used = single > double ? pairs : doubles;
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
      if (!set || (BETWEEN_LETTERS.has(mark) ? LETTER.test(text.charAt(index - 1)) : false)) continue;
      opening = index;
      closing = set;
      depth = 0;
    } else if (closing.has(mark) && !isApostrophe(text, index)) {
      if (depth > 0) depth--;
      else {
        spans.push({ paragraph, start: opening, end: index + 1, text: text.slice(opening + 1, index), open: false });
        closing = undefined;
      }
    } else if (mark === text.charAt(opening) && !SAME.has(mark)) depth++;
  }
  if (closing) {
    const rest = text.slice(opening + 1);
    if (goesOn || (opening < 2 && rest.split(/\s+/, 4).length === 4))
      spans.push({ paragraph, start: opening, end: text.length, text: rest, open: true });
  }
  return spans;
}

/** Inside a word, or behind the s of a plural ("the workers’ rights") while the quotation has an end of its own. */
function isApostrophe(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (mark !== '’' && mark !== "'") return false;
  if (LETTER.test(text.charAt(index + 1))) return true;
  if (!/s/i.test(text.charAt(index - 1)) || !/^\s\p{Ll}/u.test(text.slice(index + 1, index + 3))) return false;
  const rest = text.slice(index + 1, index + LOOK_AHEAD);
  const end = rest.search(/[,.!?…–—]['’](?!\p{L})/u);
  const next = rest.search(/(?<!\p{L})[‘'](?=\p{L})/u);
  return end >= 0 && (next < 0 || end < next);
}
