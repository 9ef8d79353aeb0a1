/** A part of a text by its places: `start` included, `end` not. */
export interface TextRange {
  start: number;
  end: number;
}

/** Divides a paragraph into its sentences; `lang` tells which abbreviations do not end one. */
export type SentencesOf = (paragraph: string, lang: string) => TextRange[];

/** Whether all of one range lies within another. */
export function isWithin(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two ranges have a letter in common. */
export function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}
