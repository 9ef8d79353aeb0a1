import { appositionAfter } from './apposition.js';
import type { Attribution } from './attribution.js';
import type { Clause } from './clause.js';
import type { Grammar } from './grammar.js';
import { nounPhraseEnd } from './noun-phrase.js';
import { subjectOf } from './subject.js';

/** The source behind "according to" at `at`; undefined when no such phrase stands there. */
export function sourceAt(clause: Clause, at: number, grammar: Grammar, close: boolean): Attribution | undefined {
  const from = phraseEnd(clause, at, grammar.according);
  if (from === undefined) return undefined;
  const end = nounPhraseEnd(clause, from, grammar, { plain: true });
  if (end === from) return undefined;
  const only = clause.tokens[from];
  const isPronoun = end === from + 1 && only !== undefined && grammar.objects.has(only.lower);
  const subject = isPronoun
    ? { pronoun: only.lower }
    : subjectOf(clause, from, end, appositionAfter(clause, end, grammar, false, close).apposition, grammar);
  return subject && { subject, rule: 'the source it is “according to”', confidence: 0.9, close };
}

/** The place behind one of the phrases, when the clause has it at `at`. */
export function phraseEnd({ tokens }: Clause, at: number, phrases: string[][]): number | undefined {
  const phrase = phrases.find((words) => words.every((word, index) => tokens[at + index]?.lower === word));
  return phrase && at + phrase.length;
}
