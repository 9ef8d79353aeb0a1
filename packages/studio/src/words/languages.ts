import { en, type Words } from './en.js';

/** The languages of the interface, each by its own name. */
export const LANGUAGES = [
  { lang: 'en', name: 'English' },
  { lang: 'ar', name: 'العربية' },
  { lang: 'he', name: 'עברית' },
] as const;

/** The words of a language; those that are not English are loaded when they are chosen. English where there are none. */
export async function wordsOf(lang: string): Promise<Words> {
  if (lang === 'ar') return (await import('./ar.js')).ar;
  if (lang === 'he') return (await import('./he.js')).he;
  return en;
}

/** The language that was chosen before, else the first of the browser's that there is. */
export function chosenLanguage(kept: string | null, preferred: readonly string[]): string {
  const known = (tag: string | null) => LANGUAGES.find(({ lang }) => tag?.toLowerCase().split('-')[0] === lang)?.lang;
  return [kept, ...preferred].map(known).find((lang) => lang !== undefined) ?? 'en';
}
