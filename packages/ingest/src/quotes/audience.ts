import type { Clause } from './clause.js';
import { isBetween, isName, isWord, type Grammar } from './grammar.js';
import { nounPhraseEnd } from './noun-phrase.js';

const NEAR = 14;

/**
 * To whom and when something was said, from the words behind the verb at `verb` (or, with `behindSubject`, behind the
 * subject that follows its verb): told THE COUNCIL LAST MONTH · said TO REPORTERS · in an interview with X.
 */
export function audienceAndTime(
  clause: Clause,
  verb: number,
  grammar: Grammar,
  behindSubject = false,
): { spokenTo?: string; when?: string } {
  const { tokens } = clause;
  let spokenTo: string | undefined;
  let at = verb + 1;
  const isTelling = behindSubject
    ? tokens.slice(0, verb).some(({ lower }) => grammar.tellingVerbs.has(lower))
    : grammar.tellingVerbs.has(tokens[verb]?.lower ?? '');
  if (isTelling && !behindSubject) {
    const end = listenerEnd(clause, at, grammar);
    if (end > at) spokenTo = listener(clause, at, end, grammar);
    at = Math.max(at, end);
  }
  let when: string | undefined;
  for (let index = at; index < Math.min(tokens.length, at + NEAR); index++) {
    const token = tokens[index];
    if (!token) break;
    when ??= clause.timeAt(index);
    const interview = interviewAt(clause, index, grammar);
    const from = interview ?? (grammar.toWhom.has(token.lower) && index <= at + 3 ? index + 1 : undefined);
    if (from !== undefined && !spokenTo) {
      const end = listenerEnd(clause, from, grammar);
      const isNamed = isName(tokens[from], grammar) || grammar.articles.has(tokens[from]?.lower ?? '');
      const isClosed =
        !isWord(tokens[end]) ||
        clause.isTime(end) ||
        grammar.prepositions.has(tokens[end]?.lower ?? '') ||
        grammar.stops.has(tokens[end]?.lower ?? '');
      if (end > from && (interview !== undefined || (isNamed && isClosed)))
        spokenTo = listener(clause, from, end, grammar);
    }
    if (isWord(token) && (grammar.stops.has(token.lower) || grammar.pronouns.has(token.lower))) break;
    if (token.text === '.') break;
  }
  return { ...(spokenTo && { spokenTo }), ...(when && { when }) };
}

/** The end of a person or body spoken to: no further than "of" and "for" go. */
function listenerEnd(clause: Clause, from: number, grammar: Grammar): number {
  const { tokens } = clause;
  const end = nounPhraseEnd(clause, from, grammar, { plain: true });
  for (let index = from + 1; index < end; index++) {
    const word = tokens[index]?.lower ?? '';
    if (isBetween(tokens[index], grammar) && !isName(tokens[index], grammar)) return index;
    if (grammar.prepositions.has(word) && !grammar.particles.has(word)) return index;
  }
  return end;
}

function listener(clause: Clause, from: number, end: number, grammar: Grammar): string | undefined {
  const first = clause.tokens[from];
  if (!first || (end === from + 1 && (grammar.pronouns.has(first.lower) || grammar.objects.has(first.lower))))
    return undefined;
  return clause.words(from, end);
}

function interviewAt({ tokens }: Clause, at: number, grammar: Grammar): number | undefined {
  const phrase = grammar.interview.find((words) => words.every((word, index) => tokens[at + index]?.lower === word));
  return phrase && at + phrase.length;
}
