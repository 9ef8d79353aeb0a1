import { formatDate } from './format-date.js';
import { english, fill, type Sentences } from './sentences.js';
import type { Correction } from './story-schema.js';

/** A correction, ready to print. */
export interface CorrectionNotice {
  /** "Corrected 23 Aug 2016", or "Corrected" when the day is unknown. */
  lead: string;
  was?: string;
  is?: string;
  note?: string;
}

/** What was wrong, what is right and when it was changed, in the reader's language. */
export function correctionNotice(
  correction: Correction,
  lang: string,
  sentences: Sentences = english,
): CorrectionNotice {
  const { date, was, is, note } = correction;
  const lead = date ? fill(sentences.correctedOn, { date: formatDate(date, lang) }) : sentences.corrected;
  return { lead, ...(was && { was }), ...(is && { is }), ...(note && { note }) };
}
