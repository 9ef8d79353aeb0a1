import type { Clause } from './clause.js';
import { isWord, type Grammar } from './grammar.js';
import type { Token } from './tokens.js';

/** On which side of the quotation its verb stands. */
export type Side = 'before' | 'behind';

/** The rule in words, for the report. */
export const ruleOf = (verb: Token | undefined, side: Side): string =>
  `“${verb?.text ?? ''}” with its subject ${side} the quotation`;

/** "was told", "were asked": the subject is not the one who speaks. "was quoted as saying" is. */
export function isPassive(clause: Clause, from: number, verb: number, grammar: Grammar): boolean {
  const words = clause.tokens.slice(from, verb).map(({ lower }) => lower);
  const hasAuxiliary = words.length > 0 && grammar.passives.has(words[words.length - 1] ?? '');
  return hasAuxiliary && !grammar.participles.has(clause.tokens[verb]?.lower ?? '');
}

/** "the claims", "his warning": a noun, not a verb. */
export function isNoun({ tokens }: Clause, index: number, grammar: Grammar): boolean {
  const before = tokens[index - 1];
  if (!isWord(before)) return false;
  return (
    grammar.articles.has(before.lower) ||
    grammar.determiners.has(before.lower) ||
    (grammar.prepositions.has(before.lower) && !grammar.between.has(before.lower)) ||
    /['’]s$/.test(before.text)
  );
}
