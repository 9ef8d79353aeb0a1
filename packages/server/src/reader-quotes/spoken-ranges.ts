import { wordsOf, type Quote } from '@clipsheet/story';
import { isWithin, overlaps, type SentencesOf, type TextRange } from './text-range.js';

/** Words in a paragraph that somebody said. */
export interface SpokenRange extends TextRange {
  /** The quote of the story that they belong to; undefined when the story does not say whose words they are. */
  quote: Quote | undefined;
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '「': '」',
  '"': '"',
  '‘': '’',
};
// Fewer words between marks are a name or an odd word, not speech.
const FEWEST_WORDS = 4;

/**
 * Where a paragraph holds spoken words: what stands between quotation marks, and what the quotes of the story repeat
 * of it, with or without marks.
 */
export function spokenRanges(
  paragraph: string,
  quotes: readonly Quote[],
  lang: string,
  sentencesOf: SentencesOf,
): SpokenRange[] {
  const known = quotes.flatMap((quote) => placesOf(quote, paragraph, lang, sentencesOf));
  const marked = betweenMarks(paragraph).map((range): SpokenRange => {
    const inside = known.find((one) => isWithin(one, range)) ?? known.find((one) => isWithin(range, one));
    const words = paragraph.slice(range.start, range.end);
    // A piece of a quote that "he said" divides.
    const piece = wordsOf(words).length > 1 ? quotes.find(({ text }) => placeOf(words, text)) : undefined;
    return { ...range, quote: inside?.quote ?? piece };
  });
  const speech = marked.filter(
    ({ quote, start, end }) => quote || wordsOf(paragraph.slice(start, end)).length >= FEWEST_WORDS,
  );
  return [...speech, ...known.filter((one) => !speech.some((other) => overlaps(one, other)))].sort(
    (one, other) => one.start - other.start,
  );
}

/** What stands between the outer quotation marks, the marks left out; to the end where one is not closed. */
function betweenMarks(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let opened = -1;
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index);
    const [before, after] = [isLetter(text, index - 1), isLetter(text, index + 1)];
    if (opened < 0) {
      if (mark in PAIRS && !(before && `"‘`.includes(mark))) opened = index;
    } else if (PAIRS[text.charAt(opened)]?.includes(mark) && !(mark === '’' && after)) {
      ranges.push({ start: opened + 1, end: index });
      opened = -1;
    }
  }
  return opened < 0 ? ranges : [...ranges, { start: opened + 1, end: text.length }];
}

/** The places of a quote's words in a paragraph: the whole, else each of its sentences, "he said" between them. */
function placesOf(quote: Quote, paragraph: string, lang: string, sentencesOf: SentencesOf): SpokenRange[] {
  const whole = placeOf(quote.text, paragraph);
  if (whole) return [{ ...whole, quote }];
  return sentencesOf(quote.text, lang).flatMap(({ start, end }) => {
    const piece = quote.text.slice(start, end);
    const place = wordsOf(piece).length >= FEWEST_WORDS ? placeOf(piece, paragraph) : undefined;
    return place ? [{ ...place, quote }] : [];
  });
}

/** Where words stand in a text, whatever the marks and the case. */
export function placeOf(words: string, text: string): TextRange | undefined {
  const wanted = wordsOf(words).map(({ word }) => word);
  const all = wordsOf(text);
  if (wanted.length === 0) return undefined;
  for (let first = 0; first + wanted.length <= all.length; first++) {
    if (!wanted.every((word, index) => all[first + index]?.word === word)) continue;
    const [from, to] = [all[first], all[first + wanted.length - 1]];
    if (from && to) return { start: from.start, end: to.end };
  }
  return undefined;
}

function isLetter(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(index));
}
