import { cleanText, type Quote, type Story } from '@clipsheet/story';
import { sayable, voiceOf, type Sayable } from './sayable.js';
import { placeOf, spokenRanges } from './spoken-ranges.js';
import { overlaps, type SentencesOf } from './text-range.js';

/** Why words cannot be quoted. */
export interface QuoteRefusal {
  reason: 'no-words' | 'not-in-story' | 'not-whole' | 'across-speakers' | 'unknown-speaker' | 'withdrawn';
  message: string;
}

const SAID: Readonly<Record<QuoteRefusal['reason'], string>> = {
  'no-words': 'The parameter text must hold the words to quote, but is empty. Give one to four whole sentences.',
  'not-in-story':
    'These words must stand in one paragraph of the story, but do not. Copy them from it, letter by letter.',
  'not-whole': 'A quote must be one to four whole sentences, but these begin or end within one. Take all of it.',
  'across-speakers': 'A quote must be the words of one speaker, but these are of more. Quote one of them.',
  'unknown-speaker': 'The story must say who spoke the words, but does not. Quote the whole sentence around them.',
  withdrawn: 'These words have been withdrawn and cannot be quoted.',
};

/**
 * The words of a story that a reader asked for, as a passage that may be quoted, or why not. Marks and white space
 * around the words do not count; every word does.
 */
export function readerQuote(
  story: Story,
  body: readonly string[],
  given: string,
  sentencesOf: SentencesOf,
): Sayable | QuoteRefusal {
  const text = cleanText(given);
  const wanted = fold(text);
  if (wanted === '') return refusal('no-words');
  if (story.withdrawn) return refusal('withdrawn');
  const found = sayable(story, body, sentencesOf).find((one) => fold(one.text) === wanted);
  return found ?? refusal(whyNot(story, body, text, sentencesOf));
}

/** A passage as a quote of the story, under an id of its own. */
export function asQuote({ text, quote }: Sayable, id: string, { publisher, lang }: Story): Quote {
  // The paper's own words are said by the paper.
  if (!quote) return { id, text, ...(publisher && { affiliation: publisher.name }) };
  const { speaker, affiliation, spokenTo, date, source, lang: own = lang, dir, portrait } = quote;
  return {
    id,
    text,
    lang: own,
    ...(speaker !== undefined && { speaker }),
    ...(affiliation !== undefined && { affiliation }),
    ...(spokenTo !== undefined && { spokenTo }),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    ...(dir !== undefined && { dir }),
    ...(portrait !== undefined && { portrait }),
  };
}

function whyNot(story: Story, body: readonly string[], text: string, sentencesOf: SentencesOf): QuoteRefusal['reason'] {
  for (const paragraph of body) {
    const place = placeOf(text, paragraph);
    if (!place) continue;
    const spoken = spokenRanges(paragraph, story.quotes, story.lang, sentencesOf).filter((one) => overlaps(one, place));
    if (spoken.some(({ quote }) => quote?.withdrawn)) return 'withdrawn';
    if (new Set(spoken.map(({ quote }) => (quote ? voiceOf(quote) : ''))).size > 1) return 'across-speakers';
    return spoken.some(({ quote }) => !quote) ? 'unknown-speaker' : 'not-whole';
  }
  return 'not-in-story';
}

function refusal(reason: QuoteRefusal['reason']): QuoteRefusal {
  return { reason, message: SAID[reason] };
}

/** A text by its words alone. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
