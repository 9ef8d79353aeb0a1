import { isFunctionWord, isName, isVerb, isWord, type Grammar } from './grammar.js';
import type { Clause } from './clause.js';
import type { Token } from './tokens.js';

const LONGEST = 16;

/**
 * Where the noun phrase that starts at `from` ends (exclusive), or `from` when none does: a pronoun, a name with its
 * titles ("Labour leader Jane Smith"), or a description ("a spokesman for the ministry"). It never runs over a mark, a
 * conjunction, a verb of speech or a time.
 */
export function nounPhraseEnd(
  clause: Clause,
  from: number,
  grammar: Grammar,
  options: { plain?: boolean } = {},
): number {
  const { plain = false } = options;
  const { tokens } = clause;
  const first = tokens[from];
  if (!isWord(first) || clause.isTime(from)) return from;
  if (grammar.pronouns.has(first.lower)) return from + 1;
  if (grammar.stops.has(first.lower)) return from;
  if (grammar.articles.has(first.lower) || grammar.determiners.has(first.lower))
    return describedEnd(clause, from, grammar);
  if (isName(first, grammar) || startsWithTitle(clause, from, grammar)) return namedEnd(clause, from, grammar);
  if (plain && !grammar.prepositions.has(first.lower) && !isVerb(first, grammar, true))
    return describedEnd(clause, from - 1, grammar);
  return from;
}

/** A name: capitals, particles between them, titles and up to four small words before the last capitals. */
function namedEnd(clause: Clause, from: number, grammar: Grammar): number {
  const { tokens } = clause;
  let end = from;
  for (let index = from; index < from + LONGEST; index++) {
    const token = tokens[index];
    if (!isWord(token) || clause.isTime(index)) break;
    // "Demir’s office": what is theirs comes behind
    const isOwner = /['’]s$/.test(token.text) && isName(token, grammar);
    if (isOwner && isWord(next(index)) && !isName(next(index), grammar)) return describedEnd(clause, index, grammar);
    if (isName(token, grammar) || isNumeral(token.text)) end = index + 1;
    else if (index === end && isHouse(index)) return describedEnd(clause, index, grammar);
    else if (grammar.particles.has(token.lower) && isName(next(index), grammar)) continue;
    else if (grammar.particles.has(token.lower) && isName(tokens[index + 2], grammar)) continue;
    else if (grammar.stops.has(token.lower) && joinsNames(index)) continue;
    else if (isSmallWord(index) && index - end < 4) continue;
    else break;
  }
  return end;

  function next(index: number) {
    return tokens[index + 1];
  }
  // "Helen Rook of the valley rescue team", "John Doe at Oxford Economics"
  function isHouse(index: number): boolean {
    const word = tokens[index]?.lower ?? '';
    if (
      !grammar.belonging.has(word) ||
      index < from + 2 ||
      !isName(tokens[index - 1], grammar) ||
      !isName(tokens[index - 2], grammar)
    )
      return false;
    const [first] = grammar.belonging;
    return isName(next(index), grammar) || (word === first && grammar.articles.has(next(index)?.lower ?? ''));
  }
  function isSmallWord(index: number): boolean {
    const token = tokens[index];
    return (
      isWord(token) &&
      !grammar.stops.has(token.lower) &&
      !grammar.prepositions.has(token.lower) &&
      !grammar.articles.has(token.lower) &&
      !grammar.between.has(token.lower) &&
      !isVerb(token, grammar, true)
    );
  }
  // "Jane Smith and John Brown", "Harbour and Ferry Workers’ Union": one conjunction straight between capitals
  function joinsNames(index: number): boolean {
    const token = tokens[index];
    return (
      token !== undefined &&
      token.lower.length <= 3 &&
      index === end &&
      isName(next(index), grammar) &&
      token.lower !== 'but'
    );
  }
}

/** A description: everything up to a mark, a conjunction or a verb of speech. */
function describedEnd(clause: Clause, from: number, grammar: Grammar): number {
  const { tokens } = clause;
  let end = from;
  for (let index = from + 1; index < from + LONGEST; index++) {
    const token = tokens[index];
    if (!isWord(token) || clause.isTime(index) || grammar.pronouns.has(token.lower)) break;
    if (grammar.stops.has(token.lower) && !(isName(tokens[index - 1], grammar) && isName(tokens[index + 1], grammar)))
      break;
    if (index > from + 1 && isVerb(token, grammar, true) && !isNounHere(index)) break;
    const isAuxiliary = grammar.between.has(token.lower) && !grammar.prepositions.has(token.lower);
    if (isAuxiliary && !grammar.articles.has(token.lower)) break;
    // "explicó a los periodistas | la inspectora": an article behind a noun opens another phrase
    const before = tokens[index - 1];
    const opensAnother = grammar.articles.has(token.lower) && !grammar.belonging.has(token.lower);
    if (index > from + 1 && opensAnother && before && !opensPhrase(before)) break;
    end = index + 1;
  }
  // A phrase does not end in a preposition or an article: those belong to what follows.
  while (end > from + 1) {
    const last = tokens[end - 1];
    if (last && (grammar.prepositions.has(last.lower) || grammar.articles.has(last.lower))) end--;
    else break;
  }
  return end <= from + 1 ? from : end;

  function opensPhrase({ lower }: Token): boolean {
    return (
      grammar.prepositions.has(lower) ||
      grammar.articles.has(lower) ||
      grammar.belonging.has(lower) ||
      grammar.stops.has(lower)
    );
  }
  // "the ministry’s claims"
  function isNounHere(index: number): boolean {
    const before = tokens[index - 1];
    if (before === undefined) return false;
    return grammar.articles.has(before.lower) || grammar.prepositions.has(before.lower) || /['’]s?$/.test(before.text);
  }
}

/** Up to three words in small letters before a name are an office: "spokeswoman Jane Smith", "lead author Jan Roe". */
function startsWithTitle(clause: Clause, from: number, grammar: Grammar): boolean {
  for (let index = from; index < from + 4; index++) {
    const token = clause.tokens[index];
    if (!isWord(token)) return false;
    if (isName(token, grammar)) return index > from;
    if (isVerb(token, grammar, true) || isFunctionWord(token, grammar)) return false;
  }
  return false;
}

/**
 * Where the noun phrase that ends before `end` starts, or `end` when none does. Of several readings the longest counts.
 */
export function nounPhraseStart(clause: Clause, end: number, grammar: Grammar): number {
  const { tokens } = clause;
  let first = end;
  while (first > 0 && end - first < LONGEST && (isWord(tokens[first - 1]) || isJoinedMark(first - 1))) first--;
  for (let start = first; start < end; start++) if (nounPhraseEnd(clause, start, grammar) === end) return start;
  return end;

  function isJoinedMark(index: number): boolean {
    return tokens[index]?.text === '’' || tokens[index]?.text === "'";
  }
}

const isNumeral = (text: string): boolean => /^(?:[IVX]+|\d{1,2})$/.test(text);
