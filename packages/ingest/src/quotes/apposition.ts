import type { Clause } from './clause.js';
import { isBetween, isVerb, type Grammar } from './grammar.js';
import { nounPhraseEnd, nounPhraseStart } from './noun-phrase.js';
import { subjectOf, type Subject } from './subject.js';

const LONGEST = 45;

/** An apposition and the place behind it. */
export interface Apposition {
  apposition?: string | undefined;
  next: number;
}

/** "Jane Smith, a teacher, said": the phrase before the comma that opens the apposition ending at `closing`. */
export function appositionBefore(clause: Clause, closing: number, grammar: Grammar): Subject | undefined {
  const { tokens } = clause;
  const mark = tokens[closing]?.text === ')' ? '(' : tokens[closing]?.text;
  let fallback: Subject | undefined;
  for (let opening = closing - 1; opening > Math.max(0, closing - LONGEST); opening--) {
    if (tokens[opening]?.text !== mark) continue;
    const start = nounPhraseStart(clause, opening, grammar);
    if (start === opening) continue;
    const subject = subjectOf(clause, start, opening, clause.words(opening + 1, closing), grammar);
    if (subject?.name) return subject;
    fallback ??= subject;
  }
  return fallback;
}

/**
 * An apposition that starts at `from`, and the place behind it. With `needsVerb` it must be followed by one;
 * with `isLast` it may run to the clause's end.
 */
export function appositionAfter(
  clause: Clause,
  from: number,
  grammar: Grammar,
  needsVerb: boolean,
  isLast = false,
): Apposition {
  const { tokens } = clause;
  const opening = tokens[from]?.text;
  if (opening !== ',' && opening !== '(' && opening !== '—' && opening !== '–') return { next: from };
  const closing = opening === '(' ? ')' : opening;
  const limit = Math.min(tokens.length, from + LONGEST);
  for (let index = from + 1; index < limit; index++) {
    const mark = tokens[index]?.text ?? '';
    const ends = mark === closing || (!needsVerb && /^[.;:]$/.test(mark));
    if (!ends) continue;
    if (needsVerb && !isVerb(tokens[skipBetween(clause, index + 1, grammar)], grammar, true)) continue;
    if (!needsVerb && isAge(clause.words(from + 1, index)) && mark === closing) continue;
    return { apposition: clause.words(from + 1, index), next: index + 1 };
  }
  if (!needsVerb) return isLast ? { apposition: clause.words(from + 1, limit), next: limit } : { next: from };
  // The closing comma is often forgotten: "Jane Smith, a teacher in Leeds said".
  const end = opening === ',' ? nounPhraseEnd(clause, from + 1, grammar) : from + 1;
  const isClosed = end > from + 1 && isVerb(tokens[skipBetween(clause, end, grammar)], grammar);
  return isClosed ? { apposition: clause.words(from + 1, end), next: end } : { next: from };
}

/** The first place from `from` on that is no auxiliary, adverb or time. */
export function skipBetween(clause: Clause, from: number, grammar: Grammar): number {
  let index = from;
  while (
    index < from + 6 &&
    (isBetween(clause.tokens[index], grammar) || clause.isTime(index)) &&
    !isVerb(clause.tokens[index], grammar)
  )
    index++;
  return index;
}

const isAge = (words: string): boolean => /^(?:aged )?\d{1,3}$/.test(words);
