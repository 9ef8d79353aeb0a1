import { cleanText } from '@clipsheet/story';
import { findPassages, type Passage } from './text-passage.js';

// Passages whose encoded words are longer than this are named by their first and last words.
const LONGEST_WHOLE = 200;
const FEWEST_WORDS = 4;
const MOST_WORDS = 12;
// Code units on each side of a place in which its neighbouring words are looked for.
const NEIGHBOURHOOD = 300;

/**
 * The fragment that makes a browser scroll to words and mark them (URL Fragment Text Directives): `#:~:text=…`, built
 * from the paragraphs of the article without a document. Long passages are named by their first and last words; words
 * that occur more than once, in the body or in `elsewhere` (headline, dek, captions), by what stands before or behind
 * them. A quotation that "he said" divides gets a directive for each sentence.
 * Empty when the body is known and does not hold the words, so that no link promises what is not there.
 */
export function textFragment(words: string, body: readonly string[], elsewhere: readonly string[] = []): string {
  const paragraphs = (body.length > 0 ? body : [words]).map(cleanText);
  const page = [...paragraphs, ...elsewhere.map(cleanText)].map(fold);
  const directives = findPassages(cleanText(words), paragraphs).map((passage) => directive(passage, paragraphs, page));
  return directives.length > 0 ? `#:~:${directives.join('&')}` : '';
}

/** The shortest directive whose only match in the page is the passage; else the most exact one. */
function directive({ paragraph, start, end }: Passage, paragraphs: readonly string[], page: readonly string[]): string {
  const text = paragraphs[paragraph] ?? '';
  const atStart = wordsNear(text, start);
  const atEnd = wordsNear(text, end);
  const before = atStart.filter((word) => word.end <= start).reverse();
  const first = atStart.filter((word) => word.start >= start);
  const last = atEnd.filter((word) => word.end <= end).reverse();
  const after = atEnd.filter((word) => word.start >= end);
  const isShort = encode(text.slice(start, end)).length <= LONGEST_WHOLE;
  let exact = '';
  for (let context = 0; context <= MOST_WORDS; context++) {
    const from = before[Math.min(context, before.length) - 1]?.start ?? start;
    const to = after[Math.min(context, after.length) - 1]?.end ?? end;
    for (let edge = isShort ? MOST_WORDS : FEWEST_WORDS; edge <= MOST_WORDS; edge++) {
      const head = first[edge - 1]?.end ?? end;
      const tail = last[edge - 1]?.start ?? start;
      const prefix = text.slice(from, start);
      const suffix = text.slice(end, to);
      if (isShort || head >= tail) {
        exact = print(prefix, text.slice(start, end), '', suffix);
        if (isOnce(text.slice(from, to), page)) return exact;
      } else {
        exact = print(prefix, text.slice(start, head), text.slice(tail, end), suffix);
        const rest = fold(text.slice(head));
        if (isOnce(text.slice(from, head), page) && isOnce(text.slice(tail, to), [rest])) return exact;
      }
    }
  }
  return exact;
}

function print(prefix: string, first: string, last: string, suffix: string): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(first), encode(last), suffix && `-${encode(suffix)}`];
  return `text=${parts.filter((part) => part !== '').join(',')}`;
}

// Commas, hyphens and ampersands are the directive's own; raw parentheses and marks at the end cut links in posts.
function encode(words: string): string {
  return encodeURIComponent(words.trim()).replace(
    /[-()!'*.~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Whether words occur once in a folded page, bounded as a browser asks for: not inside a longer word. */
function isOnce(words: string, page: readonly string[]): boolean {
  const needle = fold(words);
  let found = 0;
  for (const text of page) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      if (splitsWord(text, at) || splitsWord(text, at + needle.length)) continue;
      if (++found > 1) return false;
    }
  }
  return found === 1;
}

const SPACED_LETTERS = /^[\p{L}\p{N}\p{M}]+$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function splitsWord(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return around.length === 2 && SPACED_LETTERS.test(around) && !UNSPACED.test(around);
}

/** The text with case, quotation marks and dashes evened out, of the same length. */
function fold(text: string): string {
  const even = text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-');
  const lower = even.toLowerCase();
  return lower.length === even.length ? lower : even;
}

/** The words around a place as a browser bounds them, which in Chinese, Japanese and Thai takes a dictionary. */
function wordsNear(text: string, place: number): { start: number; end: number }[] {
  const from = Math.max(0, place - NEIGHBOURHOOD);
  const to = Math.min(text.length, place + NEIGHBOURHOOD);
  const near = text.slice(from, to);
  // Without Intl.Segmenter (Firefox before 125) spaces are the nearest thing.
  const spans =
    'Segmenter' in Intl
      ? Array.from(new Intl.Segmenter(undefined, { granularity: 'word' }).segment(near))
          .filter(({ isWordLike }) => isWordLike)
          .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }))
      : Array.from(near.matchAll(/\S+/g), ({ 0: word, index }) => ({
          start: from + index,
          end: from + index + word.length,
        }));
  // A word at the edge may have been cut in two.
  return spans.filter(({ start, end }) => (start > from || from === 0) && (end < to || to === text.length));
}
