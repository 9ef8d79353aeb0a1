import { english, fill, type Sentences } from './sentences.js';
import type { Story } from './story-schema.js';

/** How old a story is, ready to print. */
export interface AgeNotice {
  year: number;
  /** Whole years since publication, 1 or more. */
  years: number;
  /** "From 2016." */
  lead: string;
  /** "This story is 10 years old. What it says may have changed since." */
  words: string;
}

/**
 * Whole years since a story was published; undefined before its first birthday, when the day of publication is unknown
 * and when a wrong clock puts it in the future.
 */
export function ageInYears({ published = 'unknown' }: Pick<Story, 'published'>, now: Date): number | undefined {
  const [year = NaN, month = 1, day = 1] = published.slice(0, 10).split('-').map(Number);
  const birthdayIsAhead = now.getUTCMonth() + 1 < month || (now.getUTCMonth() + 1 === month && now.getUTCDate() < day);
  const years = now.getUTCFullYear() - year - (birthdayIsAhead ? 1 : 0);
  return years >= 1 ? years : undefined;
}

/**
 * The notice of a story's age, from its first birthday on. Undefined before that, when the day of publication is
 * unknown and when a wrong clock puts it in the future.
 */
export function ageNotice(
  story: Pick<Story, 'published'>,
  now: Date,
  lang: string,
  sentences: Sentences = english,
): AgeNotice | undefined {
  const years = ageInYears(story, now);
  if (years === undefined) return undefined;
  const year = Number(story.published?.slice(0, 4));
  const digits = new Intl.NumberFormat(sentences.lang, { useGrouping: false });
  const words = sentences.age[new Intl.PluralRules(sentences.lang).select(years)] ?? sentences.age.other;
  return {
    year,
    years,
    lead: fill(sentences.fromYear, { year: digits.format(year) }),
    words: fill(words, { years: digits.format(years) }),
  };
}
