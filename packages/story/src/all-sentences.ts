import { sentences as ar } from './sentences/ar.js';
import { sentences as hi } from './sentences/hi.js';
import { sentences as ja } from './sentences/ja.js';
import { english, type Sentences } from './sentences.js';

const ALL: Readonly<Record<string, Sentences>> = { ar, en: english, hi, ja };

/** The languages (BCP 47 primary tags) that have sentences of their own. */
export const SENTENCE_LANGUAGES: readonly string[] = Object.keys(ALL);

/** The sentences of a language by its tag, regions aside (`pt-BR` reads `pt`); English where there are none. */
export function sentencesFor(lang: string): Sentences {
  return ALL[lang.toLowerCase().split('-')[0] ?? ''] ?? english;
}
