import type { Correction } from '@clipsheet/story';
import { given } from '../given.js';
import type { Language } from '../languages/language.js';
import { LANGUAGES } from '../languages/languages.js';
import { readDate } from '../read-date.js';

/** A correction that a paragraph states. */
export interface ReadCorrection {
  correction: Correction;
  /** The form in which it stood, for the report. */
  rule: string;
  /** An aside in parentheses that the running text keeps. */
  isAside: boolean;
}

const LABEL =
  /^[([]?\s?(?<label>[\p{L}\p{M}’' ]{2,40}?)(?:\s?[(,–—-]\s?(?<day>[^:：]{4,40}?)\)?)?\s?[:：–—]\s?(?<rest>.{3,})$/su;
const labels: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ correction }) => correction.labels));

/**
 * The correction in a paragraph: behind a label ("Correction, 21 November: …") or in one of the language's own forms
 * ("An earlier version of this story …", "(His name was later corrected to …)"). The note holds the article's words.
 */
export function readCorrection(paragraph: string, language: Language): ReadCorrection | undefined {
  if (paragraph.length > 2_000) return undefined;
  const { label = '', day, rest = '' } = LABEL.exec(paragraph)?.groups ?? {};
  if (labels.has(label.trim().toLowerCase())) {
    const note = withoutBrackets(rest);
    const inner = repairIn(note, language);
    return {
      correction: given({ date: day && readDate(day), ...inner, note }),
      rule: `“${label.trim()}:”`,
      isAside: false,
    };
  }
  const repair = repairIn(paragraph, language);
  if (!repair) return undefined;
  const isAside = /^[(（]/.test(paragraph) && !/^[(（]correct/iu.test(paragraph);
  return {
    correction: given({ ...repair, note: withoutBrackets(paragraph) }),
    rule: 'a sentence that corrects the story',
    isAside,
  };
}

function repairIn(text: string, language: Language): { was?: string | undefined; is?: string | undefined } | undefined {
  for (const pattern of language.correction.repairs) {
    const match = pattern.exec(text);
    if (match) return { was: match.groups?.['was']?.trim(), is: match.groups?.['is']?.trim().replace(/,$/, '') };
  }
  return undefined;
}

const withoutBrackets = (text: string): string =>
  text
    .trim()
    .replace(/^[(（[](.*)[)）\]]\.?$/su, '$1')
    .trim();
