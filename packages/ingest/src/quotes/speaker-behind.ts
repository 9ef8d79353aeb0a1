import { sourceAt } from './according.js';
import { appositionAfter, skipBetween } from './apposition.js';
import { audienceAndTime } from './audience.js';
import type { Attribution } from './attribution.js';
import type { Clause } from './clause.js';
import { isBetween, isLikelyVerb, isName, isVerb, type Grammar } from './grammar.js';
import { nounPhraseEnd } from './noun-phrase.js';
import { isPassive, ruleOf, type Side } from './speech-verb.js';
import { subjectOf } from './subject.js';

const KNOWN = 0.95;
const UNKNOWN = 0.85;

/** The speaker behind the words: “…,” Smith said · “…,” said Smith · “…”, according to Smith · “…”, grübelt Smith. */
export function speakerBehind(clause: Clause, grammar: Grammar): Attribution | undefined {
  const { tokens } = clause;
  let at = 0;
  while (/^[,—–-]$/.test(tokens[at]?.text ?? '')) at++;
  const source = sourceAt(clause, at, grammar, true);
  if (source) return source;
  if (tokens[at]?.lower === 'as') at++;
  let verb = at;
  while (verb < at + 4 && !isVerb(tokens[verb], grammar) && isBetween(tokens[verb], grammar)) verb++;
  if (isVerb(tokens[verb], grammar))
    return verbFirst(clause, verb, grammar, 'behind') ?? verbAlone(clause, verb, grammar, 'behind');
  const turned = pronounBetween(clause, at, grammar);
  if (turned) return turned;
  return subjectFirst(clause, at, grammar) ?? unknownVerb(clause, verb, grammar);
}

/** « … », a-t-elle ajouté: the pronoun between auxiliary and participle. */
function pronounBetween(clause: Clause, at: number, grammar: Grammar): Attribution | undefined {
  const { tokens } = clause;
  const pronoun = tokens[at + 1];
  if (!grammar.inverts && !grammar.gendersArticles) return undefined;
  if (!isBetween(tokens[at], grammar) || !pronoun || !grammar.pronouns.has(pronoun.lower)) return undefined;
  const verb = skipBetween(clause, at + 2, grammar);
  if (!isVerb(tokens[verb], grammar) && !isLikelyVerb(tokens[verb], grammar)) return undefined;
  const subject = subjectOf(clause, at + 1, at + 2, undefined, grammar);
  const heard = audienceAndTime(clause, verb, grammar);
  return subject && { subject, rule: ruleOf(tokens[verb], 'behind'), confidence: KNOWN, close: true, ...heard };
}

/** The subject behind its verb: said Jane Smith, a teacher. */
export function verbFirst(clause: Clause, verb: number, grammar: Grammar, side: Side): Attribution | undefined {
  const { tokens } = clause;
  let from = verb + 1;
  while (from < verb + 5 && (isBetween(tokens[from], grammar) || clause.isTime(from) || isObject(from))) from++;
  const listener = listenerBetween();
  skipPhrases();
  const end = subjectEnd();
  if (end === from) return undefined;
  const { apposition } = appositionAfter(clause, end, grammar, false, side === 'behind');
  const subject = subjectOf(clause, from, end, apposition, grammar);
  if (!subject) return undefined;
  const heard = { ...audienceAndTime(clause, end - 1, grammar, true), ...(listener && { spokenTo: listener }) };
  const when = heard.when ?? (clause.isTime(verb + 1) ? clause.timeAt(verb + 1) : undefined);
  return { subject, rule: ruleOf(clause.tokens[verb], side), confidence: KNOWN, close: true, ...heard, when };

  /** "meldete sich am Abend die erste Anruferin": where and when something was said. */
  function skipPhrases(): void {
    while (grammar.inverts && grammar.prepositions.has(tokens[from]?.lower ?? '')) {
      const behind = nounPhraseEnd(clause, from + 1, grammar, { plain: true });
      if (behind === from + 1 || nounPhraseEnd(clause, behind, grammar) === behind) return;
      from = behind;
    }
    const before = tokens[from - 1];
    const isPhrase =
      grammar.inverts && before !== undefined && from > verb + 1 && grammar.prepositions.has(before.lower);
    const behind = isPhrase ? nounPhraseEnd(clause, from, grammar, { plain: true }) : from;
    if (behind > from && nounPhraseEnd(clause, behind, grammar) > behind) from = behind;
  }

  /** A description ends before where it was said: "le coureur italien | à l’arrivée". */
  function subjectEnd(): number {
    const whole = nounPhraseEnd(clause, from, grammar);
    for (let index = from + 2; index < whole; index++) {
      const word = tokens[index]?.lower ?? '';
      if (
        grammar.prepositions.has(word) &&
        !grammar.belonging.has(word) &&
        !grammar.particles.has(word) &&
        !/^\p{Lu}/u.test(tokens[from]?.text ?? '')
      )
        return index;
    }
    return whole;
  }

  function isObject(index: number): boolean {
    return grammar.objects.has(tokens[index]?.lower ?? '');
  }
  /** "explicó a los periodistas la inspectora": who is spoken to stands between verb and subject. */
  function listenerBetween(): string | undefined {
    if (!grammar.inverts || !grammar.toWhom.has(tokens[from]?.lower ?? '')) return undefined;
    const behind = nounPhraseEnd(clause, from + 1, grammar, { plain: true });
    if (behind === from + 1 || nounPhraseEnd(clause, behind, grammar) === behind) return undefined;
    const words = clause.words(from + 1, behind);
    from = behind;
    return words;
  }
}

/** “…”, afirmó. A verb whose subject is clear from what was said before; only in languages that leave it out. */
export function verbAlone(clause: Clause, verb: number, grammar: Grammar, side: Side): Attribution | undefined {
  if (!grammar.dropsSubject) return undefined;
  const heard = audienceAndTime(clause, verb, grammar);
  return { subject: { pronoun: '' }, rule: ruleOf(clause.tokens[verb], side), confidence: 0.85, close: true, ...heard };
}

/** Smith said · Smith, a teacher, said · Smith grübelt */
function subjectFirst(clause: Clause, at: number, grammar: Grammar): Attribution | undefined {
  const { tokens } = clause;
  const end = nounPhraseEnd(clause, at, grammar);
  if (end === at) return undefined;
  const { apposition, next } = appositionAfter(clause, end, grammar, true);
  const found = skipBetween(clause, next, grammar);
  if (!isVerb(tokens[found], grammar, true)) return unknownBehind();
  if (isPassive(clause, next, found, grammar)) return undefined;
  const subject = subjectOf(clause, at, end, apposition, grammar);
  return (
    subject && {
      subject,
      rule: ruleOf(tokens[found], 'behind'),
      confidence: KNOWN,
      close: true,
      ...audienceAndTime(clause, found, grammar),
    }
  );

  function unknownBehind(): Attribution | undefined {
    const index = skipBetween(clause, end, grammar);
    const only = end === at + 1 && grammar.pronouns.has(tokens[at]?.lower ?? '');
    if (!(only || isName(tokens[end - 1], grammar)) || !isLikelyVerb(tokens[index], grammar)) return undefined;
    const subject = subjectOf(clause, at, end, undefined, grammar);
    if (!subject || subject.description !== undefined) return undefined;
    return { subject, rule: ruleOf(tokens[index], 'behind'), confidence: UNKNOWN, close: true };
  }
}

/** “…,” quipped Smith: a word in small letters between quotation and name is a verb, whichever it is. */
function unknownVerb(clause: Clause, at: number, grammar: Grammar): Attribution | undefined {
  if (!isLikelyVerb(clause.tokens[at], grammar)) return undefined;
  const found = verbFirst(clause, at, grammar, 'behind');
  if (!found) return undefined;
  const { description } = found.subject;
  return { ...found, confidence: description === undefined ? UNKNOWN : UNKNOWN - 0.03 };
}
