import type { Attribution, Surroundings } from './attribution.js';
import type { Span } from './quotation-spans.js';

const LABEL_BEFORE =
  /(?:\bso-called|\bknown as|\bnicknamed|\bdubbed|\btitled|\bentitled|\bcalled|\bthe (?:word|term|phrase|song|book|film|novel|album|play))\s*$/iu;
const ENDS_SENTENCE = /[.!?…。！？।؟,،]["”’»]?$/u;
const SHORT = 3;

/** Whether somebody said the words: a scare quote, a title or a name in quotation marks is no quotation. */
export function isQuote(
  text: string,
  span: Span,
  attribution: Attribution | undefined,
  around: Surroundings,
  paragraph: string,
): boolean {
  const count = countWords(text);
  if (count === 0) return false;
  const isSentence = ENDS_SENTENCE.test(span.text.trim());
  if (!attribution) return count >= 8 && (isSentence || span.start === 0) && !isTitle(text);
  if (LABEL_BEFORE.test(around.before) && attribution.confidence < 0.95) return false;
  if (isTitle(text) && !isSentence && !/[:,]\s*$/.test(around.before)) return false;
  if (count >= SHORT) return attribution.confidence > 0.6 || isSentence;
  const isLed = span.open || /^[,،と]/u.test(paragraph.slice(span.end)) || /[:,]\s*$/.test(around.before);
  if (attribution.close && (isSentence || isLed)) return true;
  // “Behind the tea.” said on, and one word that a verb of speech brings in: called it “unbearable”
  const isSaidOn = attribution.goesOn === true && isSentence && attribution.confidence > 0.8;
  return isSaidOn || (attribution.confidence >= 0.85 && !attribution.goesOn && /^\p{Ll}/u.test(text));
}

/** "The Art of War": every longer word has a capital. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Words, or in scripts without spaces letters by threes. */
function countWords(text: string): number {
  const letters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return letters > 0 ? Math.ceil(letters / 3) : (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0);
}
