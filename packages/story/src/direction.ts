import type { Story } from './story-schema.js';

/** Which way words run, as HTML's `dir` says it. */
export type Direction = 'ltr' | 'rtl';

// Languages written right to left by default, and the scripts that make any language so.
const RTL_LANGUAGES = /^(ar|arc|ckb|dv|fa|he|iw|ku-arab|ps|sd|ug|ur|yi|ks)(-|$)/i;
const RTL_SCRIPTS = /-(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg|Mand)(-|$)/i;
const LTR_SCRIPTS = /-(Latn|Cyrl|Grek|Deva)(-|$)/i;

/** The direction in which a language is written, by its tag (BCP 47). */
export function directionOf(lang: string): Direction {
  if (LTR_SCRIPTS.test(lang)) return 'ltr';
  return RTL_LANGUAGES.test(lang) || RTL_SCRIPTS.test(lang) ? 'rtl' : 'ltr';
}

/** The direction of a story: its own if it gives one, else that of its language. */
export function storyDirection(story: Pick<Story, 'dir' | 'lang'>): Direction {
  return story.dir ?? directionOf(story.lang);
}
