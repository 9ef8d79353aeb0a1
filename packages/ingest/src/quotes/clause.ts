import { tokenize, type Token } from './tokens.js';

/** The text beside a quotation, in words, with the places where it says when. */
export interface Clause {
  text: string;
  tokens: Token[];
  /** Whether the token belongs to a time. */
  isTime(index: number): boolean;
  /** The time that the token belongs to, as written. */
  timeAt(index: number): string | undefined;
  /** The words of the tokens from `start` to `end` (exclusive) as written. */
  words(start: number, end: number): string;
}

/** A clause's words and times. */
export function readClause(text: string, when: RegExp, abbreviations: ReadonlySet<string>): Clause {
  const tokens = tokenize(text, abbreviations);
  const times: (string | undefined)[] = [];
  let index = 0;
  for (const match of text.matchAll(new RegExp(when.source, when.flags.replace('g', '') + 'g'))) {
    while (index < tokens.length && (tokens[index]?.start ?? 0) < match.index) index++;
    for (; (tokens[index]?.end ?? Infinity) <= match.index + match[0].length; index++) times[index] = match[0];
  }
  return {
    text,
    tokens,
    isTime: (at) => times[at] !== undefined,
    timeAt: (at) => times[at],
    words: (start, end) => text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0),
  };
}
