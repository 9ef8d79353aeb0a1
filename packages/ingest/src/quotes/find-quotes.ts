import type { Language } from '../languages/language.js';
import { attributeByPatterns } from './attribute-by-patterns.js';
import { attributeByWords } from './attribute-by-words.js';
import type { Attribution, Surroundings } from './attribution.js';
import { grammarOf } from './grammar.js';
import type { FoundQuote, Heard } from './heard.js';
import { quotationSpans, type Span } from './quotation-spans.js';
import { sentences, type Range } from './sentences.js';
import { resolveSpeakers } from './resolve-speakers.js';

/**
 * The quotations in the paragraphs with their speakers: direct ones, mixed ones (a part of a sentence) and those that go
 * on without a verb of their own. Scare quotes, titles and single words that nobody is said to have spoken are left out.
 */
export function findQuotes(paragraphs: readonly string[], language: Language): FoundQuote[] {
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
    const attribution = attribute(around, language, abbreviations);
    const last = heard[heard.length - 1];
    const inherited =
      attribution && !isVague(attribution)
        ? undefined
        : inherit({ span, text, sentence }, last, paragraphs, attribution, language, abbreviations);
    const whole = inherited ?? attribution;
    if (isQuote(text, span, whole, around, paragraph)) heard.push({ span, text, sentence, attribution: whole });
  });
  return resolveSpeakers(heard, paragraphs, language, abbreviations).map((quote, index) => {
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
  const end = asks ? (all.find(({ start }) => start >= span.end)?.end ?? sentence.end) : sentence.end;
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

/** The speaker of the words before, where a quotation goes on without naming one. */
function inherit(
  here: Heard,
  last: Heard | undefined,
  paragraphs: readonly string[],
  own: Attribution | undefined,
  language: Language,
  abbreviations: ReadonlySet<string>,
): Attribution | undefined {
  const { span, sentence } = here;
  const paragraph = paragraphs[span.paragraph] ?? '';
  const gap = paragraphs[span.paragraph - 1] ?? '';
  const opensParagraph = span.start < 3;
  if (last?.attribution && last.span.paragraph === span.paragraph) {
    const { subject } = last.attribution;
    const between = paragraph.slice(last.span.end, span.start);
    if (last.sentence.end > sentence.start)
      return from(subject, 'the speaker of the words before it in its sentence', 0.9, true);
    if (own || between.length < 400)
      return from(
        subject,
        'the speaker of the words before it in its paragraph',
        own ? 0.85 : isWhole(here, paragraph) ? 0.85 : 0.6,
        false,
      );
  }
  if (opensParagraph && /[:,]\s*$/.test(gap)) {
    const before = gap.slice(Math.max(0, sentences(gap, abbreviations).at(-1)?.start ?? 0));
    const announced = attribute(
      { before: before.replace(/,\s*$/, ':'), after: '', leadsOn: false, continues: false },
      language,
      abbreviations,
    );
    if (announced && !isVague(announced))
      return { ...announced, rule: `${announced.rule}, at the end of the paragraph before`, confidence: 0.85 };
  }
  if (last?.attribution && last.span.paragraph === span.paragraph - 1 && opensParagraph) {
    if (last.span.open)
      return from(last.attribution.subject, 'the quotation that the paragraph before left open', 0.9, true);
    const rest = gap.slice(last.span.end);
    if (rest.length < 200 && isWhole(here, paragraph))
      return from(last.attribution.subject, 'the speaker of the paragraph before, whose words go on', 0.7, false);
  }
  if (own && last?.attribution && span.paragraph - last.span.paragraph <= 3)
    return from(last.attribution.subject, 'a verb without a subject, so the speaker before', 0.8, true);
  return undefined;

  function from(subject: Attribution['subject'], rule: string, confidence: number, close: boolean): Attribution {
    return { subject, rule, confidence, close, goesOn: true, when: own?.when, spokenTo: own?.spokenTo };
  }
}

/** Whether the quotation is one or more sentences of its own. */
function isWhole({ span, sentence, text }: Heard, paragraph: string): boolean {
  return (
    span.start <= sentence.start + 1 &&
    (/[.!?…。！？।؟]$/u.test(text) || /^[.。।]?\s*$/u.test(paragraph.slice(span.end)))
  );
}

const LABEL_BEFORE =
  /(?:\bso-called|\bknown as|\bnicknamed|\bdubbed|\btitled|\bentitled|\bcalled|\bthe (?:word|term|phrase|song|book|film|novel|album|play))\s*$/iu;

/** Whether somebody said the words: a scare quote, a title or a name in quotation marks is no quotation. */
function isQuote(
  text: string,
  span: Span,
  attribution: Attribution | undefined,
  around: Surroundings,
  paragraph: string,
): boolean {
  const count = countWords(text);
  if (count === 0) return false;
  const isSentence = /[.!?…。！？।؟,،]["”’»]?$/u.test(span.text.trim());
  if (!attribution) return count >= 8 && (isSentence || span.start === 0) && !isTitle(text);
  if (LABEL_BEFORE.test(around.before) && attribution.confidence < 0.95) return false;
  if (isTitle(text) && !isSentence && !/[:,]\s*$/.test(around.before)) return false;
  if (count < 3)
    return (
      (attribution.close &&
        (isSentence || span.open || /^[,،と]/u.test(paragraph.slice(span.end)) || /[:,]\s*$/.test(around.before))) ||
      false
    );
  return attribution.confidence > 0.6 || isSentence;
}

/** "The Art of War": every longer word has a capital. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Words, or in scripts without spaces letters by threes. */
function countWords(text: string): number {
  const letters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return letters > 0 ? Math.ceil(letters / 3) : (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0);
}
