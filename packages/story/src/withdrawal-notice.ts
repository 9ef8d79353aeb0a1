import { formatDate } from './format-date.js';
import { english, fill, type Sentences } from './sentences.js';
import type { Withdrawal } from './story-schema.js';

/** A withdrawal, ready to print. */
export interface WithdrawalNotice {
  /** "This story has been withdrawn" */
  title: string;
  /** "The Morning Sheet withdrew it on 2 Sep 2016. Reason given: published in error." */
  words: string;
}

/** Who took what back, when and why, in the reader's language. */
export function withdrawalNotice(
  withdrawal: Withdrawal,
  what: keyof Sentences['withdrawn'],
  publisher: string | undefined,
  lang: string,
  sentences: Sentences = english,
): WithdrawalNotice {
  const date = formatDate(withdrawal.date, lang);
  const who = publisher ? fill(sentences.withdrawnBy, { publisher, date }) : fill(sentences.withdrawnOn, { date });
  return {
    title: sentences.withdrawn[what],
    words: `${who}${sentences.sentenceSpace}${fill(sentences.reasonGiven, { reason: withdrawal.reason })}`,
  };
}
