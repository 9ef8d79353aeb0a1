import { audienceAndTime } from './audience.js';
import type { Attribution, Surroundings } from './attribution.js';
import { readClause, type Clause } from './clause.js';
import { isBetween, isVerb, isWord, type Grammar } from './grammar.js';
import { nounPhraseEnd, nounPhraseStart } from './noun-phrase.js';
import { subjectOf, type Subject } from './subject.js';
import type { Token } from './tokens.js';

const FAR = 30;
const APPOSITION = 45;

interface Reader {
  grammar: Grammar;
  when: RegExp;
  abbreviations: ReadonlySet<string>;
}

/**
 * Who said the words, in languages whose names have capitals: the verb of speech in the same sentence and its subject,
 * in either order, with appositions, relative clauses and "according to". Undefined when the sentence names nobody.
 */
export function attributeByWords(around: Surroundings, reader: Reader): Attribution | undefined {
  const before = readClause(around.before, reader.when, reader.abbreviations);
  const after = readClause(around.after, reader.when, reader.abbreviations);
  const inFront = () => fromBefore(before, reader.grammar, around.continues) ?? accordingBefore(before, reader.grammar);
  const behind = () => fromAfter(after, reader.grammar);
  const introduces = /[:,]\s*$/.test(around.before) && !around.leadsOn;
  return introduces || !around.leadsOn
    ? (inFront() ?? (introduces ? behind() : behindMixed()))
    : (behind() ?? inFront());

  // Behind words quoted in mid-sentence only a comma brings in the speaker: “x and y”, Smith said.
  function behindMixed(): Attribution | undefined {
    return after.tokens[0]?.text === ',' || after.tokens[0]?.lower === reader.grammar.according[0]?.[0]
      ? behind()
      : undefined;
  }
}

/** “…,” Smith said · “…,” said Smith · “…”, according to Smith. */
function fromAfter(clause: Clause, grammar: Grammar): Attribution | undefined {
  const { tokens } = clause;
  let at = 0;
  while (tokens[at] && /^[,—–-]$/.test(tokens[at]?.text ?? '')) at++;
  const source = phraseAt(clause, at, grammar.according);
  if (source) return fromSource(clause, source, grammar, true);
  if (tokens[at]?.lower === 'as') at++;
  let verb = at;
  while (verb < at + 3 && !isVerb(tokens[verb], grammar) && isBetween(tokens[verb], grammar)) verb++;
  if (isVerb(tokens[verb], grammar)) return verbFirst(clause, verb, grammar, 'behind');
  const end = nounPhraseEnd(clause, at, grammar);
  if (end === at) return undefined;
  const { apposition, next } = appositionAfter(clause, end, grammar, true);
  const found = skipBetween(clause, next, grammar);
  if (!isVerb(tokens[found], grammar, true) || isAboutBeing(clause, next, found, grammar)) return undefined;
  const subject = subjectOf(clause, at, end, apposition, grammar);
  return (
    subject && {
      subject,
      rule: ruleOf(tokens[found], 'behind'),
      confidence: 0.95,
      close: true,
      ...audienceAndTime(clause, found, grammar),
    }
  );
}

/** The subject behind its verb: said Jane Smith, a teacher. */
function verbFirst(clause: Clause, verb: number, grammar: Grammar, side: Side): Attribution | undefined {
  let from = verb + 1;
  while (isBetween(clause.tokens[from], grammar)) from++;
  const end = nounPhraseEnd(clause, from, grammar);
  const subject = end > from ? read() : undefined;
  return (
    subject && {
      subject,
      rule: ruleOf(clause.tokens[verb], side),
      confidence: 0.95,
      close: true,
      ...audienceAndTime(clause, end - 1, grammar, true),
    }
  );

  function read(): Subject | undefined {
    return subjectOf(
      clause,
      from,
      end,
      appositionAfter(clause, end, grammar, false, side === 'behind').apposition,
      grammar,
    );
  }
}

/** Smith said: “…” · Smith, a teacher, said it was “…” · Smith, who called it “…” · … and added: “…” */
function fromBefore(clause: Clause, grammar: Grammar, continues: boolean): Attribution | undefined {
  const { tokens } = clause;
  for (let verb = tokens.length - 1; verb >= Math.max(0, tokens.length - FAR); verb--) {
    const distance = tokens.length - 1 - verb;
    if (!isVerb(tokens[verb], grammar, distance <= 12) || isNoun(clause, verb, grammar)) continue;
    const colon = tokens[tokens.length - 1]?.text === ':';
    const close = distance <= 1 || colon;
    const confidence = close ? 0.95 : isVerb(tokens[verb], grammar) ? 0.9 : 0.85;
    if (grammar.inverts) {
      const inverted = verbFirst(clause, verb, grammar, 'before');
      const left = subjectBefore(clause, verb, grammar, continues);
      if (!left && inverted) return { ...inverted, confidence: confidence - 0.03, close };
    }
    const subject = subjectBefore(clause, verb, grammar, continues);
    if (!subject) continue;
    const { spokenTo, when } = audienceAndTime(clause, verb, grammar);
    return {
      subject,
      rule: ruleOf(tokens[verb], 'before'),
      confidence,
      close,
      spokenTo,
      when: when ?? timeInFront(clause, verb),
    };
  }
  return undefined;
}

/** The subject of the verb at `verb`, left of it. */
function subjectBefore(clause: Clause, verb: number, grammar: Grammar, continues: boolean): Subject | undefined {
  const { tokens } = clause;
  let end = verb;
  while (end > 0 && (isBetween(tokens[end - 1], grammar) || clause.isTime(end - 1))) end--;
  if (isAboutBeing(clause, end, verb, grammar)) return undefined;
  const last = tokens[end - 1];
  if (!last) return undefined;
  if (grammar.relatives.has(last.lower)) return antecedent(clause, end - 1, grammar);
  if (last.text === ',' || last.text === ')' || last.text === '—' || last.text === '–') {
    const apposed = appositionBefore(clause, end - 1, grammar);
    if (apposed) return apposed;
  }
  const start = nounPhraseStart(clause, end, grammar);
  if (start < end) return subjectOf(clause, start, end, undefined, grammar);
  const isCoordinated =
    grammar.stops.has(last.lower) || (last.text === ',' && grammar.participles.has(tokens[verb]?.lower ?? ''));
  // Behind another quotation that subject is the other one's speaker, who is found later.
  return isCoordinated && !continues ? firstSubject(clause, end, grammar) : undefined;
}

/** "Smith, who said": the phrase before the relative pronoun. */
function antecedent(clause: Clause, relative: number, grammar: Grammar): Subject | undefined {
  const end = clause.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const start = nounPhraseStart(clause, end, grammar);
  if (start < end) return subjectOf(clause, start, end, undefined, grammar);
  return clause.tokens[end - 1]?.text === ',' ? appositionBefore(clause, end - 1, grammar) : undefined;
}

/** "Jane Smith, a teacher, said": the phrase before the comma that opens the apposition ending at `closing`. */
function appositionBefore(clause: Clause, closing: number, grammar: Grammar): Subject | undefined {
  const { tokens } = clause;
  const mark = tokens[closing]?.text === ')' ? '(' : tokens[closing]?.text;
  let fallback: Subject | undefined;
  for (let opening = closing - 1; opening > Math.max(0, closing - APPOSITION); opening--) {
    if (tokens[opening]?.text !== mark) continue;
    const start = nounPhraseStart(clause, opening, grammar);
    if (start === opening) continue;
    const subject = subjectOf(clause, start, opening, clause.words(opening + 1, closing), grammar);
    if (subject?.name) return subject;
    fallback ??= subject;
  }
  return fallback;
}

/** The first noun phrase of the sentence: the subject of verbs joined by "and". */
function firstSubject(clause: Clause, before: number, grammar: Grammar): Subject | undefined {
  for (let start = 0; start < Math.min(before, 12); start++) {
    const end = nounPhraseEnd(clause, start, grammar);
    if (end === start) continue;
    const { apposition } = appositionAfter(clause, end, grammar, false);
    return subjectOf(clause, start, end, apposition, grammar);
  }
  return undefined;
}

/**
 * An apposition that starts at `from`, and the place behind it. With `needsVerb` it must be followed by one;
 * with `isLast` it may run to the clause's end.
 */
function appositionAfter(
  clause: Clause,
  from: number,
  grammar: Grammar,
  needsVerb: boolean,
  isLast = false,
): { apposition?: string | undefined; next: number } {
  const { tokens } = clause;
  const opening = tokens[from]?.text;
  if (opening !== ',' && opening !== '(' && opening !== '—' && opening !== '–') return { next: from };
  const closing = opening === '(' ? ')' : opening;
  const limit = Math.min(tokens.length, from + APPOSITION);
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

function accordingBefore(clause: Clause, grammar: Grammar): Attribution | undefined {
  for (let index = Math.max(0, clause.tokens.length - FAR); index < clause.tokens.length; index++) {
    const source = phraseAt(clause, index, grammar.according);
    if (source) return fromSource(clause, source, grammar, false);
  }
  return undefined;
}

function fromSource(clause: Clause, from: number, grammar: Grammar, close: boolean): Attribution | undefined {
  const end = nounPhraseEnd(clause, from, grammar, { plain: true });
  if (end === from) return undefined;
  const subject = subjectOf(clause, from, end, appositionAfter(clause, end, grammar, false, close).apposition, grammar);
  return subject && { subject, rule: 'the source it is “according to”', confidence: 0.9, close };
}

/** The place behind one of the phrases, when the clause has it at `at`. */
function phraseAt({ tokens }: Clause, at: number, phrases: string[][]): number | undefined {
  const phrase = phrases.find((words) => words.every((word, index) => tokens[at + index]?.lower === word));
  return phrase && at + phrase.length;
}

function skipBetween(clause: Clause, from: number, grammar: Grammar): number {
  let index = from;
  while (
    index < from + 6 &&
    (isBetween(clause.tokens[index], grammar) || clause.isTime(index)) &&
    !isVerb(clause.tokens[index], grammar)
  )
    index++;
  return index;
}

/** "was told", "were asked": the subject is not the one who speaks. "was quoted as saying" is. */
function isAboutBeing(clause: Clause, from: number, verb: number, grammar: Grammar): boolean {
  const words = clause.tokens.slice(from, verb).map(({ lower }) => lower);
  const isPassive = words.length > 0 && grammar.passives.has(words[words.length - 1] ?? '');
  return isPassive && !grammar.participles.has(clause.tokens[verb]?.lower ?? '');
}

/** "the claims", "his warning": a noun, not a verb. */
function isNoun({ tokens }: Clause, index: number, grammar: Grammar): boolean {
  const before = tokens[index - 1];
  if (!isWord(before)) return false;
  return (
    grammar.articles.has(before.lower) ||
    grammar.determiners.has(before.lower) ||
    (grammar.prepositions.has(before.lower) && !grammar.between.has(before.lower)) ||
    /['’]s$/.test(before.text)
  );
}

function timeInFront(clause: Clause, verb: number): string | undefined {
  for (let index = verb - 1; index >= Math.max(0, verb - 4); index--) {
    const time = clause.timeAt(index);
    if (time) return time;
  }
  for (let index = 0; index < Math.min(verb, 4); index++) {
    const time = clause.timeAt(index);
    if (time) return time;
  }
  return undefined;
}

type Side = 'before' | 'behind';

/** The rule in words, for the report. */
const ruleOf = (verb: Token | undefined, side: Side): string =>
  `“${verb?.text ?? ''}” with its subject ${side} the quotation`;

const isAge = (words: string): boolean => /^(?:aged )?\d{1,3}$/.test(words);
