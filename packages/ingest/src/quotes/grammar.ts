import type { WordSpeech } from '../languages/language.js';
import { conjugate } from './conjugate.js';
import { tokenize, type Token } from './tokens.js';

const CAPITAL = /^\p{Lu}/u;
const JOINED_CAPITAL = /^\p{Ll}{1,3}[-’']\p{Lu}/u;
const WORD = /^[\p{L}\p{N}]/u;

/** A language's word lists made ready for asking. */
export interface Grammar extends Record<WordList, ReadonlySet<string>> {
  according: string[][];
  interview: string[][];
  adverb: RegExp;
  /** A noun in small letters that is likely a person. */
  person: RegExp;
  /** A calling by its ending, in a language in which every noun has a capital. */
  calling: RegExp;
  nounsHaveCapitals: boolean;
  /** Whether an article tells a man from a woman. */
  gendersArticles: boolean;
  inverts: boolean;
  dropsSubject: boolean;
}

type WordList = {
  [K in keyof WordSpeech]: WordSpeech[K] extends string
    ? K extends 'kind' | 'adverbEnding' | 'callingEndings' | 'personEndings'
      ? never
      : K
    : never;
}[keyof WordSpeech];

const NEVER = /$^/;

const ready = new WeakMap<WordSpeech, Grammar>();

/** The grammar of a language, made once. */
export function grammarOf(speech: WordSpeech): Grammar {
  const known = ready.get(speech);
  if (known) return known;
  const {
    adverbEnding,
    callingEndings,
    personEndings,
    according,
    interview,
    inverts,
    dropsSubject,
    regular,
    ...lists
  } = speech;
  const { forms, participles } = conjugate(regular);
  const made: Partial<Record<string, string[]>> = { verbs: [...forms, ...participles], participles };
  const sets = Object.fromEntries(
    Object.entries(lists).map(([name, words]) => [
      name,
      new Set([...words.split(' ').filter(Boolean), ...(made[name] ?? [])]),
    ]),
  );
  const grammar: Grammar = {
    // Object.entries forgets the names that `lists` has, one for each word list.
    ...(sets as unknown as Record<WordList, ReadonlySet<string>>),
    according: according.map(wordsOf),
    interview: interview.map(wordsOf),
    adverb: adverbEnding === '' ? NEVER : new RegExp(`^\\p{Ll}{2,}(?:${adverbEnding})$`, 'u'),
    calling: endingIn(callingEndings),
    person: endingIn(personEndings),
    nounsHaveCapitals: callingEndings !== '',
    gendersArticles: speech.articles.split(' ').some((word) => speech.feminine.split(' ').includes(word)),
    inverts,
    dropsSubject,
  };
  ready.set(speech, grammar);
  return grammar;
}

const endingIn = (endings: string): RegExp =>
  endings === '' ? NEVER : new RegExp(`(?:${endings.replaceAll(' ', '|')})$`, 'u');

const wordsOf = (phrase: string): string[] => tokenize(phrase, new Set()).map(({ lower }) => lower);

/** Whether the token is a word and not a mark. */
export const isWord = (token: Token | undefined): token is Token => token !== undefined && WORD.test(token.text);

/** Whether the word could be part of a name. */
export function isName(token: Token | undefined, grammar: Grammar): boolean {
  if (!token) return false;
  if (JOINED_CAPITAL.test(token.text)) return true;
  return CAPITAL.test(token.text) && !grammar.notNames.has(token.lower);
}

/** Whether the word says what somebody is: a title, a calling, or by its ending one. */
export function isOffice(token: Token | undefined, grammar: Grammar): boolean {
  if (!token) return false;
  const word = token.lower.replace('.', '');
  if (grammar.titles.has(word) || grammar.callings.has(word)) return true;
  return CAPITAL.test(token.text) && grammar.calling.test(word) && !grammar.givenNames.has(word);
}

/** Whether the word has a place in the grammar other than that of a noun, a name or a verb. */
export function isFunctionWord(token: Token, grammar: Grammar): boolean {
  const { stops, prepositions, articles, determiners, between, pronouns, relatives, objects } = grammar;
  return [stops, prepositions, articles, determiners, between, pronouns, relatives, objects].some((list) =>
    list.has(token.lower),
  );
}

/**
 * Whether a word straight between a quotation and a name is a verb, known or not ("quipped", "grübelte"): a word in
 * small letters without another place in the grammar.
 */
export function isLikelyVerb(token: Token | undefined, grammar: Grammar): boolean {
  if (!token || token.text !== token.lower || token.text.length < 3 || !/^\p{Ll}+$/u.test(token.text)) return false;
  return !isFunctionWord(token, grammar) && !grammar.adverb.test(token.lower) && !isOffice(token, grammar);
}

/** Whether the word brings in somebody's words; weak verbs only on request. */
export function isVerb(token: Token | undefined, grammar: Grammar, weakToo = false): boolean {
  if (!token || CAPITAL.test(token.text)) return false;
  return grammar.verbs.has(token.lower) || (weakToo && grammar.weakVerbs.has(token.lower));
}

/** Whether the word may stand between a subject and its verb. */
export const isBetween = (token: Token | undefined, grammar: Grammar): boolean =>
  token !== undefined && (grammar.between.has(token.lower) || grammar.adverb.test(token.lower));
