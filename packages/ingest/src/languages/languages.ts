import { arabic } from './ar.js';
import { english } from './en.js';
import { hebrew } from './he.js';
import { hindi } from './hi.js';
import { japanese } from './ja.js';
import type { Language } from './language.js';

/** Every language that has its own data, English first. */
export const LANGUAGES: readonly Language[] = [english, arabic, hebrew, hindi, japanese];

// What is left of a language without data of its own: quotation marks of all kinds, no verbs of speech.
const NOTHING = /$^/;
const plain: Omit<Language, 'lang'> = {
  common: '',
  marks: [],
  abbreviations: '',
  speech: {
    kind: 'patterns',
    before: [],
    after: [],
    pronouns: NOTHING,
    titles: '',
    honorifics: NOTHING,
    titleLast: false,
  },
  when: NOTHING,
  credit: { photograph: [], illustration: [], generated: [] },
  correction: { labels: [], repairs: [] },
  by: [],
  notice: NOTHING,
  announcesVideo: NOTHING,
  harm: {},
};

/** The data for a language tag (`pt-BR` has that of `pt`); for a language without data, one that knows no verbs. */
export function languageFor(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.find(({ lang }) => lang === primary) ?? { lang: primary, ...plain };
}
