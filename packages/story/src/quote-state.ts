import { wordsOf } from './words.js';

/** How a quote stands to the story's present text. */
export interface QuoteState {
  /** `same`: word for word; `changed`: nearly; `missing`: not there any more. */
  state: 'same' | 'changed' | 'missing';
  /** The words of the story that come nearest, where they changed. */
  found?: string;
}

// From this share of common words on, a passage counts as the quote, changed.
const ALIKE = 0.6;

/**
 * Looks for the words of a quote in the paragraphs of a story. Marks, dashes, case and white space do not count;
 * every word does, so that a false "same" cannot be. A quote that was split by "he said" is found in its pieces.
 * Linear in the length of the story.
 */
export function quoteState(quote: string, body: readonly string[]): QuoteState {
  const wanted = words(quote);
  const paragraphs = body.map(words);
  if (wanted.length === 0) return { state: 'missing' };
  const text = paragraphs.map((paragraph) => ` ${paragraph.join(' ')} `).join('¶');
  if (text.includes(` ${wanted.join(' ')} `)) return { state: 'same' };
  const sentences = quote
    .split(/(?<=[.!?…。！？।])\s*/u)
    .map(words)
    .filter((sentence) => sentence.length > 0);
  if (sentences.length > 1 && inOrder(sentences, text)) return { state: 'same' };
  const best = nearest(wanted, paragraphs);
  return best.likeness >= ALIKE ? { state: 'changed', found: best.words.join(' ') } : { state: 'missing' };
}

/** Whether each sentence stands in the text behind the one before it. */
function inOrder(sentences: string[][], text: string): boolean {
  let from = 0;
  return sentences.every((sentence) => {
    const at = text.indexOf(` ${sentence.join(' ')} `, from);
    from = at + 1;
    return at >= 0;
  });
}

/** The passage of the quote's length that shares most words with it, found by a sliding count. */
function nearest(wanted: string[], paragraphs: string[][]): { likeness: number; words: string[] } {
  const need = count(wanted);
  let best = { likeness: 0, words: [] as string[] };
  for (const paragraph of paragraphs) {
    const have = new Map<string, number>();
    let common = 0;
    paragraph.forEach((word, index) => {
      const limit = need.get(word) ?? 0;
      const now = (have.get(word) ?? 0) + 1;
      have.set(word, now);
      if (now <= limit) common++;
      const leaving = paragraph[index - wanted.length];
      if (leaving !== undefined) {
        const left = have.get(leaving) ?? 0;
        if (left <= (need.get(leaving) ?? 0)) common--;
        have.set(leaving, left - 1);
      }
      const likeness = common / wanted.length;
      if (likeness > best.likeness)
        best = { likeness, words: paragraph.slice(Math.max(0, index - wanted.length + 1), index + 1) };
    });
  }
  return best;
}

function count(list: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function words(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}
