import { found, type Found } from '../found.js';
import { LANGUAGES } from './languages.js';

const SAMPLE = 20_000;
const FALLBACK = 'en';
// Scripts that few languages share, surest first: a letter of a smaller language before its script's usual one.
const SCRIPTS: [lang: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
const VARIANTS: Readonly<Record<string, [lang: string, letters: RegExp][]>> = {
  ar: [
    ['ur', /[ٹڈڑےں]/gu],
    ['fa', /[پچژگ]/gu],
  ],
  ru: [['uk', /[іїєґ]/giu]],
};
const words = LANGUAGES.map(({ lang, common }) => [lang, new Set(common.split(' '))] as const);

/**
 * The language of a text: by its script, in the Latin one by frequent short words. English with little confidence when
 * nothing speaks for any.
 */
export function detectLanguage(text: string): Found<string> {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  for (const [lang, pattern] of SCRIPTS) {
    const share = count(sample, pattern) / Math.max(letters, 1);
    if (share < (lang === 'ja' ? 0.15 : 0.4)) continue;
    const variant = VARIANTS[lang]?.find(([, own]) => count(sample, own) / letters > 0.01)?.[0];
    return { value: variant ?? lang, source: 'the script of the text', confidence: lang === 'ru' ? 0.7 : 0.9 };
  }
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const [lang, common] of words) if (common.has(word)) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const [best, second] = [...counts].sort((one, other) => other[1] - one[1]);
  if (!best || best[1] < 3)
    return { value: FALLBACK, source: 'nothing in the text speaks for a language', confidence: 0.2 };
  const lead = best[1] / (best[1] + (second?.[1] ?? 0));
  return (
    found(best[0], 'frequent words of the text', Math.min(0.9, 0.3 + lead * 0.6)) ?? {
      value: FALLBACK,
      source: '',
      confidence: 0,
    }
  );
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
