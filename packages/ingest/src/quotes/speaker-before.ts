import { sourceAt } from './according.js';
import { appositionAfter, appositionBefore } from './apposition.js';
import { audienceAndTime } from './audience.js';
import type { Attribution } from './attribution.js';
import type { Clause } from './clause.js';
import { isBetween, isLikelyVerb, isVerb, type Grammar } from './grammar.js';
import { nounPhraseEnd, nounPhraseStart } from './noun-phrase.js';
import { verbAlone, verbFirst } from './speaker-behind.js';
import { isNoun, isPassive, ruleOf } from './speech-verb.js';
import { subjectOf, type Subject } from './subject.js';

const FAR = 40;

/** The speaker before the words: Smith said: “…” · Smith, who called it “…” · Smith gave a reason: “…” */
export function speakerBefore(clause: Clause, grammar: Grammar, continues: boolean): Attribution | undefined {
  return (
    byVerb(clause, grammar, continues) ??
    according(clause, grammar) ??
    byOpinion(clause, grammar) ??
    byColon(clause, grammar) ??
    byVerbAlone(clause, grammar) ??
    byColonAlone(clause)
  );
}

/** Smith said: “…” · Smith, a teacher, said it was “…” · Smith, who called it “…” · … and added: “…” */
function byVerb(clause: Clause, grammar: Grammar, continues: boolean): Attribution | undefined {
  const { tokens } = clause;
  for (let verb = tokens.length - 1; verb >= Math.max(0, tokens.length - FAR); verb--) {
    const distance = tokens.length - 1 - verb;
    const isKnown = isVerb(tokens[verb], grammar, distance <= 12);
    if (!(isKnown || leadsToThat(clause, verb, grammar)) || isNoun(clause, verb, grammar)) continue;
    const colon = tokens[tokens.length - 1]?.text === ':';
    const close = distance <= 1 || colon;
    const isStrong = isVerb(tokens[verb], grammar);
    const confidence = close ? 0.95 : isStrong ? 0.9 : 0.77;
    const left = subjectBefore(clause, verb, grammar, continues);
    if (grammar.inverts && !left) {
      const inverted = verbFirst(clause, verb, grammar, 'before');
      if (inverted) return { ...inverted, confidence: confidence - 0.03, close };
    }
    if (!left) continue;
    const subject = left.pronoun === undefined ? left : (sentenceSubject(clause, verb, grammar, continues) ?? left);
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

/** Felipe zanjó que “…”: whatever stands straight before "that" and the quotation says it. */
function leadsToThat({ tokens }: Clause, verb: number, grammar: Grammar): boolean {
  const that = tokens[verb + 1];
  const isThat = verb === tokens.length - 2 && that !== undefined && grammar.that.has(that.lower);
  return isThat && isLikelyVerb(tokens[verb], grammar);
}

/** "Smith hailed what he called “…”": within a sentence the pronoun is its subject. */
function sentenceSubject(clause: Clause, verb: number, grammar: Grammar, continues: boolean): Subject | undefined {
  if (continues) return undefined;
  const first = firstSubject(clause, verb - 1, grammar);
  return first?.subject.name === undefined ? undefined : first.subject;
}

/** The subject of the verb at `verb`, left of it. */
function subjectBefore(clause: Clause, verb: number, grammar: Grammar, continues: boolean): Subject | undefined {
  const { tokens } = clause;
  let end = verb;
  while (end > 0 && (isBetween(tokens[end - 1], grammar) || isObject(end - 1) || clause.isTime(end - 1))) end--;
  if (isPassive(clause, end, verb, grammar)) return undefined;
  const last = tokens[end - 1];
  if (!last) return undefined;
  if (grammar.relatives.has(last.lower) && end > 1) {
    const owner = antecedent(clause, end - 1, grammar);
    if (owner) return owner;
  }
  if (last.text === ',' || last.text === ')' || last.text === '—' || last.text === '–') {
    const apposed = appositionBefore(clause, end - 1, grammar);
    if (apposed) return apposed;
  }
  const start = nounPhraseStart(clause, end, grammar);
  if (start < end) return subjectOf(clause, start, end, undefined, grammar);
  const isCoordinated =
    grammar.stops.has(last.lower) || (last.text === ',' && grammar.participles.has(tokens[verb]?.lower ?? ''));
  // Behind another quotation that subject is the other one's speaker, who is found later.
  return isCoordinated && !continues ? firstSubject(clause, end, grammar)?.subject : undefined;

  function isObject(index: number): boolean {
    return grammar.inverts && grammar.objects.has(tokens[index]?.lower ?? '');
  }
}

/** Y añadió: “…” */
function byVerbAlone(clause: Clause, grammar: Grammar): Attribution | undefined {
  const { tokens } = clause;
  for (let verb = tokens.length - 1; verb >= Math.max(0, tokens.length - 12); verb--)
    if (isVerb(tokens[verb], grammar) && !isNoun(clause, verb, grammar))
      return verbAlone(clause, verb, grammar, 'before');
  return undefined;
}

/** "Smith, who said": the phrase before the relative pronoun. */
function antecedent(clause: Clause, relative: number, grammar: Grammar): Subject | undefined {
  const end = clause.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const start = nounPhraseStart(clause, end, grammar);
  const apposed = isApposed(clause, end, grammar) ? appositionBefore(clause, end, grammar) : undefined;
  if (apposed?.name) return apposed;
  if (start < end) return subjectOf(clause, start, end, undefined, grammar);
  return clause.tokens[end - 1]?.text === ',' ? appositionBefore(clause, end - 1, grammar) : undefined;
}

/** "Smith, mayor of Leeds, who said": what opens with a small letter behind a comma, and no article, is an apposition. */
function isApposed({ tokens }: Clause, end: number, grammar: Grammar): boolean {
  for (let index = end - 1; index > Math.max(0, end - 16); index--)
    if (tokens[index]?.text === ',') {
      const first = tokens[index + 1];
      return first !== undefined && index < end - 1 && first.text === first.lower && !grammar.stops.has(first.lower);
    }
  return false;
}

/** The first noun phrase of the sentence: the subject of verbs joined by "and". */
export function firstSubject(
  clause: Clause,
  before: number,
  grammar: Grammar,
  from = 0,
): { subject: Subject; start: number } | undefined {
  for (let start = from; start < Math.min(before, from + 14); start++) {
    const end = nounPhraseEnd(clause, start, grammar);
    if (end === start) continue;
    const isSource = grammar.prepositions.has(clause.tokens[start - 1]?.lower ?? '');
    const { apposition } = appositionAfter(clause, end, grammar, false);
    const subject = subjectOf(clause, start, end, apposition, grammar);
    // "In Leeds", "At the meeting": a phrase behind a preposition is no subject
    if (subject && !isSource) return { subject, start };
    start = end - 1;
  }
  return undefined;
}

function according(clause: Clause, grammar: Grammar): Attribution | undefined {
  for (let index = Math.max(0, clause.tokens.length - FAR); index < clause.tokens.length; index++) {
    const source = sourceAt(clause, index, grammar, false);
    if (source) return source;
  }
  return undefined;
}

/** Pour Jeanne Aubry, maire, « … » */
function byOpinion(clause: Clause, grammar: Grammar): Attribution | undefined {
  if (!grammar.opinion.has(clause.tokens[0]?.lower ?? '')) return undefined;
  const end = nounPhraseEnd(clause, 1, grammar);
  const { apposition, next } = appositionAfter(clause, end, grammar, false, true);
  const isAlone = end > 1 && (clause.tokens[end]?.text === ',' || next >= clause.tokens.length);
  const subject = isAlone ? subjectOf(clause, 1, end, apposition, grammar) : undefined;
  return subject?.name ? { subject, rule: 'the one whose view it is', confidence: 0.82, close: true } : undefined;
}

/** Smith has a simple reason: “…” — before a colon the subject of the sentence speaks, whatever its verb. */
function byColon(clause: Clause, grammar: Grammar): Attribution | undefined {
  const { tokens } = clause;
  if (tokens[tokens.length - 1]?.text !== ':' || tokens.length > FAR + 20) return undefined;
  const subject = namedSubject(clause, grammar) ?? firstSubject(clause, tokens.length - 1, grammar)?.subject;
  if (!subject) return undefined;
  const confidence = subject.name ? 0.88 : subject.pronoun === undefined ? 0.7 : 0.84;
  return { subject, rule: 'the subject of the sentence before the colon', confidence, close: true };
}

/** The first person named in a sentence, also behind its verb: "Lo sa anche don Luigi Marra:" */
function namedSubject(clause: Clause, grammar: Grammar): Subject | undefined {
  let from = 0;
  for (let tries = 0; tries < 4; tries++) {
    const found = firstSubject(clause, clause.tokens.length - 1, grammar, from);
    if (!found) return undefined;
    if (found.subject.name?.includes(' ')) return found.subject;
    from = found.start + 1;
  }
  return undefined;
}

/** Then: “…” */
function byColonAlone({ tokens }: Clause): Attribution | undefined {
  const isShort = tokens.length > 1 && tokens.length <= 6 && tokens[tokens.length - 1]?.text === ':';
  return isShort
    ? { subject: { pronoun: '' }, rule: 'a colon before the quotation', confidence: 0.75, close: true }
    : undefined;
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
