import type { Attribution, Surroundings } from './attribution.js';
import type { Heard } from './heard.js';
import type { Range } from './sentences.js';
import type { Subject } from './subject.js';

/** What is known where a quotation names no speaker of its own. */
export interface Silence {
  paragraphs: readonly string[];
  /** What its own sentence says without naming anybody: a verb alone. */
  own: Attribution | undefined;
  attribute: (around: Surroundings) => Attribution | undefined;
  sentencesOf: (paragraph: number) => readonly Range[];
  /** The subject of a sentence. */
  subjectOf: (sentence: string) => Subject | undefined;
}

/** The speaker of a quotation whose own sentence names none: of the words before it, or of the sentence before it. */
export function goesOn(here: Heard, last: Heard | undefined, silence: Silence): Attribution | undefined {
  const { paragraphs, own } = silence;
  const { span, sentence } = here;
  const paragraph = paragraphs[span.paragraph] ?? '';
  const gap = paragraphs[span.paragraph - 1] ?? '';
  const opensParagraph = span.start < 3;
  const isWhole = isSentences(here, paragraph);
  if (last?.attribution && last.span.paragraph === span.paragraph) {
    const { subject } = last.attribution;
    if (last.sentence.end > sentence.start)
      return from(subject, 'the speaker of the words before it in its sentence', 0.9, true);
    const sure = own || isWhole ? 0.85 : 0.6;
    if (own || span.start - last.span.end < 400)
      return from(subject, 'the speaker of the words before it in its paragraph', sure, false);
  }
  if (opensParagraph) {
    const announced = announcedBefore();
    if (announced) return announced;
  }
  if (last?.attribution && last.span.paragraph === span.paragraph - 1 && opensParagraph) {
    if (last.span.open)
      return from(last.attribution.subject, 'the quotation that the paragraph before left open', 0.9, true);
    if (gap.length - last.span.end < 200 && isWhole && !own)
      return from(last.attribution.subject, 'the speaker of the paragraph before, whose words go on', 0.7, false);
  }
  if (isWhole && !opensParagraph && !own)
    return { subject: subjectAbove(), rule: 'the sentence before the quotation', confidence: 0.78, close: true };
  return undefined;

  function from(subject: Attribution['subject'], rule: string, confidence: number, close: boolean): Attribution {
    return { subject, rule, confidence, close, goesOn: true, when: own?.when, spokenTo: own?.spokenTo };
  }

  /** He shrugs. “…”: the subject of the sentence before, when it is a pronoun; else whoever is named there. */
  function subjectAbove(): Subject {
    const above = silence.sentencesOf(span.paragraph).findLast(({ end }) => end <= span.start);
    const subject = above && silence.subjectOf(paragraph.slice(above.start, above.end));
    return subject?.pronoun === undefined ? { pronoun: '' } : subject;
  }

  /** "Smith had only one answer:" at the end of the paragraph before. */
  function announcedBefore(): Attribution | undefined {
    if (!/[:,]\s*$/.test(gap)) return undefined;
    const before = gap.slice(silence.sentencesOf(span.paragraph - 1).at(-1)?.start ?? 0).replace(/,\s*$/, ':');
    const announced = silence.attribute({ before, after: '', leadsOn: false, continues: false });
    return announced && announced.subject.pronoun !== ''
      ? { ...announced, rule: `${announced.rule}, at the end of the paragraph before`, confidence: 0.85 }
      : undefined;
  }
}

/** Whether the quotation is one or more sentences of its own. */
function isSentences({ span, sentence, text }: Heard, paragraph: string): boolean {
  return (
    span.start <= sentence.start + 1 &&
    (/[.!?…。！？।؟]$/u.test(text) || /^[.。।]?\s*$/u.test(paragraph.slice(span.end)))
  );
}
