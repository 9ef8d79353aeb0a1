import { arabic } from './ar.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { hebrew } from './he.js';
import { hindi } from './hi.js';
import { italian } from './it.js';
import { japanese } from './ja.js';
import type { Language } from './language.js';
import { portuguese } from './pt.js';

/** Every language that has its own data, English first. */
export const LANGUAGES: readonly Language[] = [
  english,
  arabic,
  french,
  german,
  hebrew,
  hindi,
  italian,
  japanese,
  portuguese,
  spanish,
];

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
    notGiven: /^/,
    ends: NOTHING,
    honorifics: NOTHING,
    titleLast: false,
  },
  when: NOTHING,
  credit: { photograph: [], illustration: [], generated: [] },
  correction: { labels: [], repairs: [] },
  by: [],
  bylineRoles: [],
  notice: NOTHING,
  announcesVideo: NOTHING,
  harm: {},
};

/** The data for a language tag (`pt-BR` has that of `pt`); for a language without data, one that knows no verbs. */
export function languageFor(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.find(({ lang }) => lang === primary) ?? { lang: primary, ...plain };
}
