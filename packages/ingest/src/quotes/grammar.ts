import type { WordSpeech } from '../languages/language.js';
import type { Token } from './tokens.js';

const CAPITAL = /^\p{Lu}/u;
const JOINED_CAPITAL = /^\p{Ll}{1,3}[-’']\p{Lu}/u;
const WORD = /^[\p{L}\p{N}]/u;

/** A language's word lists made ready for asking. */
export interface Grammar extends Record<WordList, ReadonlySet<string>> {
  according: string[][];
  interview: string[][];
  adverb: RegExp;
  inverts: boolean;
}

type WordList = {
  [K in keyof WordSpeech]: WordSpeech[K] extends string ? (K extends 'kind' | 'adverbEnding' ? never : K) : never;
}[keyof WordSpeech];

const ready = new WeakMap<WordSpeech, Grammar>();

/** The grammar of a language, made once. */
export function grammarOf(speech: WordSpeech): Grammar {
  const known = ready.get(speech);
  if (known) return known;
  const { adverbEnding, according, interview, inverts, ...lists } = speech;
  const sets = Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, new Set(words.split(' '))]));
  const grammar: Grammar = {
    // Object.entries forgets the names that `lists` has, one for each word list.
    ...(sets as unknown as Record<WordList, ReadonlySet<string>>),
    according: according.map((phrase) => phrase.split(' ')),
    interview: interview.map((phrase) => phrase.split(' ')),
    adverb: adverbEnding === '' ? /$^/ : new RegExp(`^\\p{Ll}{2,}(?:${adverbEnding})$`, 'u'),
    inverts,
  };
  ready.set(speech, grammar);
  return grammar;
}

/** Whether the token is a word and not a mark. */
export const isWord = (token: Token | undefined): token is Token => token !== undefined && WORD.test(token.text);

/** Whether the word could be part of a name. */
export function isName(token: Token | undefined, grammar: Grammar): boolean {
  if (!token) return false;
  if (JOINED_CAPITAL.test(token.text)) return true;
  return CAPITAL.test(token.text) && !grammar.notNames.has(token.lower);
}

/** Whether the word brings in somebody's words; weak verbs only on request. */
export function isVerb(token: Token | undefined, grammar: Grammar, weakToo = false): boolean {
  if (!token || CAPITAL.test(token.text)) return false;
  return grammar.verbs.has(token.lower) || (weakToo && grammar.weakVerbs.has(token.lower));
}

/** Whether the word may stand between a subject and its verb. */
export const isBetween = (token: Token | undefined, grammar: Grammar): boolean =>
  token !== undefined && (grammar.between.has(token.lower) || grammar.adverb.test(token.lower));
