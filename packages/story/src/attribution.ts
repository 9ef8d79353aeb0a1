import { formatDate } from './format-date.js';
import { english, fill, type Sentences } from './sentences.js';
import type { Quote } from './story-schema.js';

/** Whose words a quote holds, ready to print; an empty part is unknown. */
export interface Attribution {
  /** The speaker, or the affiliation where no person is named. */
  speaker: string;
  /** Affiliation, audience and date in one line: "CNN correspondent, to the United Nations Security Council". */
  details: string;
}

// "Last month" is true beside the day of the story only, and a quote travels without it.
const NAMES_A_YEAR = /\p{Nd}{4}/u;

/**
 * The attribution of a quote in the reader's language. Dates are printed by `lang`, words of the story as they are; when
 * it was said is left out where the words name no year.
 */
export function attribution(
  quote: Pick<Quote, 'speaker' | 'affiliation' | 'spokenTo' | 'date'>,
  lang: string,
  sentences: Sentences = english,
): Attribution {
  const [speaker, affiliation] = quote.speaker
    ? [quote.speaker, quote.affiliation]
    : [quote.affiliation ?? '', undefined];
  const audience = quote.spokenTo && fill(sentences.spokenTo, { audience: quote.spokenTo });
  const date = quote.date && NAMES_A_YEAR.test(quote.date) && formatDate(quote.date, lang);
  return { speaker, details: [affiliation, audience, date].filter(Boolean).join(sentences.comma) };
}
