import type { Language } from '../languages/language.js';
import { attributeByPatterns } from './attribute-by-patterns.js';
import { attributeByWords } from './attribute-by-words.js';
import type { Attribution, Surroundings } from './attribution.js';
import { readClause } from './clause.js';
import { grammarOf, type Grammar } from './grammar.js';
import { isPersonal } from './described-person.js';
import { goesOn } from './goes-on.js';
import type { FoundQuote, Heard } from './heard.js';
import { isQuote } from './is-quote.js';
import { quotationSpans, type Span } from './quotation-spans.js';
import { sentences, type Range } from './sentences.js';
import { firstSubject } from './speaker-before.js';
import type { Subject } from './subject.js';
import { resolveSpeakers } from './resolve-speakers.js';

const LONGEST_SENTENCE = 400;

/**
 * The quotations in the paragraphs with their speakers: direct ones, mixed ones (a part of a sentence) and those that go
 * on without a verb of their own. Scare quotes, titles and single words that nobody is said to have spoken are left out.
 */
export function findQuotes(
  paragraphs: readonly string[],
  language: Language,
  context: readonly string[] = [],
): FoundQuote[] {
  const abbreviations = new Set(language.abbreviations.split(' '));
  const split = new Map<number, Range[]>();
  const sentencesOf = (paragraph: number): Range[] => {
    const known = split.get(paragraph) ?? sentences(paragraphs[paragraph] ?? '', abbreviations);
    split.set(paragraph, known);
    return known;
  };
  const spans = quotationSpans(paragraphs, language);
  const heard: Heard[] = [];
  spans.forEach((span, index) => {
    const paragraph = paragraphs[span.paragraph] ?? '';
    const inside = sentencesOf(span.paragraph).filter(({ start, end }) => start < span.end && end > span.start);
    const sentence = { start: inside[0]?.start ?? 0, end: inside[inside.length - 1]?.end ?? paragraph.length };
    const around = surroundings(
      paragraph,
      span,
      sentence,
      spans[index - 1],
      spans[index + 1],
      sentencesOf(span.paragraph),
    );
    const text = quotedText(span.text);
    const attribution = withAntecedent(attribute(around, language, abbreviations), span.paragraph, sentence);
    const last = heard[heard.length - 1];
    const inherited =
      attribution && !isVague(attribution)
        ? undefined
        : goesOn({ span, text, sentence }, last, {
            paragraphs,
            own: attribution,
            attribute: attributeText,
            sentencesOf,
            subjectOf,
          });
    const whole = inherited ?? attribution;
    if (isQuote(text, span, whole, around, paragraph)) heard.push({ span, text, sentence, attribution: whole });
  });
  return resolveSpeakers(heard, { paragraphs, context, language, abbreviations, sentencesOf }).map((quote, index) => {
    const { span, sentence } = heard[index] ?? { span: { paragraph: 0 }, sentence: { start: 0, end: 0 } };
    const own = sentencesOf(span.paragraph);
    const first = own.findIndex(({ end }) => end > sentence.start);
    const last = own.findLastIndex(({ start }) => start < sentence.end);
    return {
      ...quote,
      before:
        textOf(span.paragraph, own[first - 1]) ?? textOf(span.paragraph - 1, sentencesOf(span.paragraph - 1).at(-1)),
      after: textOf(span.paragraph, own[last + 1]) ?? textOf(span.paragraph + 1, sentencesOf(span.paragraph + 1)[0]),
    };
  });

  /** "It said in a statement", "rief er": whom the sentence before is about, when that is a body or a person without a name. */
  function withAntecedent(found: Attribution | undefined, paragraph: number, sentence: Range): Attribution | undefined {
    const { speech } = language;
    const pronoun = found?.subject.pronoun;
    if (!found || pronoun === undefined || speech.kind !== 'words') return found;
    if (pronoun === '') return withSubjectAbove(found, paragraph, sentence, grammarOf(speech));
    const isBody = grammarOf(speech).neuter.has(pronoun);
    const here = sentencesOf(paragraph).findLast(({ end }) => end <= sentence.start);
    const above = here ?? (isBody ? sentencesOf(paragraph - 1).at(-1) : undefined);
    const text = paragraphs[here ? paragraph : paragraph - 1] ?? '';
    const subject = above && subjectOf(text.slice(above.start, above.end));
    if (isBody) {
      if (!subject || subject.pronoun !== undefined) return { ...found, confidence: 0.5 };
      return { ...found, subject: { ...subject, isNew: true }, confidence: Math.min(found.confidence, 0.82) };
    }
    const isPerson = subject?.description !== undefined && isPersonal(subject.description, grammarOf(speech));
    return isPerson ? { ...found, subject, confidence: Math.min(found.confidence, 0.82) } : found;
  }

  /** "…, afirmó": in languages that leave the subject out it is that of the sentence before, unless that one quotes. */
  function withSubjectAbove(found: Attribution, paragraph: number, sentence: Range, grammar: Grammar): Attribution {
    const above = sentencesOf(paragraph).findLast(({ end }) => end <= sentence.start);
    const last = heard[heard.length - 1];
    const isQuoting = last?.span.paragraph === paragraph && above !== undefined && last.span.end > above.start;
    const subject =
      above && !isQuoting ? subjectOf((paragraphs[paragraph] ?? '').slice(above.start, above.end)) : undefined;
    const isTold = subject?.name !== undefined || isPersonal(subject?.description ?? '', grammar);
    if (!subject || !isTold || subject.isOpening) return found;
    return { ...found, subject, confidence: Math.min(found.confidence, subject.name ? 0.82 : 0.78) };
  }

  function subjectOf(sentence: string): Subject | undefined {
    if (language.speech.kind !== 'words') return undefined;
    const clause = readClause(sentence.slice(0, LONGEST_SENTENCE), language.when, abbreviations);
    return firstSubject(clause, clause.tokens.length, grammarOf(language.speech))?.subject;
  }

  function attributeText(around: Surroundings): Attribution | undefined {
    return attribute(around, language, abbreviations);
  }

  function textOf(paragraph: number, range: Range | undefined): string | undefined {
    return range && paragraphs[paragraph]?.slice(range.start, range.end);
  }
}

function attribute(
  around: Surroundings,
  language: Language,
  abbreviations: ReadonlySet<string>,
): Attribution | undefined {
  const { speech, when } = language;
  return speech.kind === 'words'
    ? attributeByWords(around, { grammar: grammarOf(speech), when, abbreviations })
    : attributeByPatterns(around, speech, when);
}

const isVague = ({ subject }: Attribution): boolean => subject.pronoun === '';

/** What stands in the quotation's sentence before and behind it, up to other quotations. */
function surroundings(
  paragraph: string,
  span: Span,
  sentence: Range,
  previous: Span | undefined,
  next: Span | undefined,
  all: Range[],
): Surroundings {
  const from = previous?.paragraph === span.paragraph ? Math.max(sentence.start, previous.end) : sentence.start;
  const inner = span.text.trimEnd();
  // “Why?” Smith asked. — the mark inside ends the quotation, not the sentence.
  const asks = /[!?]$/.test(inner) && sentence.end <= span.end + 1;
  // 「…」。会長はこう話す。 — the full stop behind the marks does not end what is said about them.
  const isOver = asks || /^。\s*$/u.test(paragraph.slice(span.end, sentence.end));
  const end = isOver
    ? (all.find(({ start }) => start >= span.end && start >= sentence.end - 1)?.end ?? sentence.end)
    : sentence.end;
  const to = next?.paragraph === span.paragraph ? Math.min(end, next.start) : end;
  return {
    before: paragraph.slice(from, span.start),
    after: paragraph.slice(span.end, Math.max(span.end, to)),
    leadsOn: /[,!?،、—–-]$/u.test(inner) || /^[,،、]/u.test(paragraph.slice(span.end)) || from === span.start,
    continues: from > sentence.start,
  };
}

/** The words themselves: without the comma that led on to the speaker. */
function quotedText(text: string): string {
  return text.trim().replace(/[,،]$/u, '').trim();
}
