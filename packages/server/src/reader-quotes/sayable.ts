import type { Quote, Story } from '@clipsheet/story';
import { spokenRanges, type SpokenRange } from './spoken-ranges.js';
import { isWithin, overlaps, type SentencesOf, type TextRange } from './text-range.js';

/** Words that may be quoted: whole sentences of one paragraph. */
export interface Sayable extends TextRange {
  paragraph: number;
  text: string;
  /** The quote of the story they are said in; undefined for the paper's own words. */
  quote: Quote | undefined;
}

/** Sentences that one quote may have; more are an article. */
export const MOST_SENTENCES = 4;

/**
 * Everything of a story's text that a reader may quote: one to four whole sentences of a paragraph, either all within
 * what one speaker said, or the paper's own with whatever they quote. Never a piece of a sentence, never the words of
 * one speaker with those of another, never words whose speaker the story does not name, never what was withdrawn.
 */
export function sayable(story: Story, body: readonly string[], sentencesOf: SentencesOf): Sayable[] {
  return body.flatMap((text, paragraph) => {
    const spoken = spokenRanges(text, story.quotes, story.lang, sentencesOf);
    const own = runs(sentencesOf(text, story.lang))
      .filter((run) => spoken.every((one) => !overlaps(run, one) || isWithin(one, run)))
      .filter((run) => hasOneVoice(spoken.filter((one) => isWithin(one, run))))
      .map((run) => ({ ...run, paragraph, text: text.slice(run.start, run.end).trim(), quote: undefined }));
    const said = spoken.flatMap((one, index) =>
      saidIn(one, spoken[index + 1], text, story.lang, sentencesOf, paragraph),
    );
    return [...said, ...own];
  });
}

/** Whether the paper's own sentences quote at most one speaker, and nothing that was taken back. */
function hasOneVoice(spoken: readonly SpokenRange[]): boolean {
  const voices = new Set(spoken.map(({ quote }) => (quote ? voiceOf(quote) : 'unknown')));
  return voices.size <= 1 && spoken.every(({ quote }) => !quote?.withdrawn);
}

/** Who speaks in a quote. */
export function voiceOf({ speaker, affiliation, id }: Quote): string {
  return speaker ?? affiliation ?? `quote ${id}`;
}

function saidIn(
  spoken: SpokenRange,
  next: SpokenRange | undefined,
  text: string,
  lang: string,
  sentencesOf: SentencesOf,
  paragraph: number,
): Sayable[] {
  const { quote, start, end } = spoken;
  if (!quote || quote.withdrawn) return [];
  const sentences = sentencesOf(text.slice(start, end), quote.lang ?? lang)
    .map((one) => ({ start: start + one.start, end: start + one.end }))
    .map((one) => trimmed(one, text));
  const goesOn = next !== undefined && /^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(next.start, next.start + 8));
  return runs(sentences.filter((one) => isWhole(one, text, spoken, goesOn))).map((run) => ({
    ...run,
    paragraph,
    quote,
    text: text.slice(run.start, run.end).replace(/,$/, ''),
  }));
}

/**
 * Whether what was said is a sentence: it begins like one and ends like one. A comma before "he said" ends one too,
 * unless the speaker goes on in the midst of it; a run of words in marks ("called it “a disaster”") is none.
 */
function isWhole(one: TextRange, text: string, spoken: SpokenRange, goesOn: boolean): boolean {
  const words = text.slice(one.start, one.end);
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(words)) return false;
  if (/[.!?…。！？।؟]["”’»)\]]*$/u.test(words)) return true;
  const isLast = one.end >= trimmed(spoken, text).end;
  const isKnown = spoken.quote !== undefined && fold(spoken.quote.text) === fold(words);
  return isLast && !goesOn && (isKnown || words.endsWith(','));
}

/** Every run of neighbouring sentences, one to four of them, none left out between. */
function runs(sentences: readonly TextRange[]): TextRange[] {
  return sentences.flatMap((first, index) => {
    const found: TextRange[] = [];
    for (const last of sentences.slice(index, index + MOST_SENTENCES))
      found.push({ start: first.start, end: last.end });
    return found;
  });
}

function trimmed({ start, end }: TextRange, text: string): TextRange {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
