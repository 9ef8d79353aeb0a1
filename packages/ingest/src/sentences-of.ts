import { languageFor } from './languages/languages.js';
import { sentences, type Range } from './quotes/sentences.js';

/**
 * The sentences of a paragraph by their places, `start` included and `end` not, as the reading of articles divides it:
 * an abbreviation or an initial of that language ends none. An unknown language is divided by its marks alone.
 */
export function sentencesOf(paragraph: string, lang: string): Range[] {
  return sentences(paragraph, new Set(languageFor(lang).abbreviations.split(' ')));
}
