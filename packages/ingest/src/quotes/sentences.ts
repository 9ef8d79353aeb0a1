/** A part of a text by its places: `start` included, `end` not. */
export interface Range {
  start: number;
  end: number;
}

const END = /[.!?…]+(?:["”’»)\]]|\s»)*(?=\s)|[。！？।؟]+["”’»」』)\]]*/gu;
const OPENS = /^\s+["“‘«»›„‚([—–-]*\s?[\p{Lu}\p{Lo}\p{N}]/u;
const LAST_WORD = /(\p{L}[\p{L}.]*)\.$/u;

/**
 * The sentences of one paragraph. A full stop after an abbreviation, after an initial or before a small letter does
 * not end one; the marks of East Asia and India end one without a space. Linear: each end looks at 40 characters.
 */
export function sentences(paragraph: string, abbreviations: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const { index, 0: mark } of paragraph.matchAll(END)) {
    const end = index + mark.length;
    if (end <= start) continue;
    if (/^[.!?…]/.test(mark)) {
      if (!OPENS.test(paragraph.slice(end, end + 8))) continue;
      const word =
        mark === '.' ? LAST_WORD.exec(paragraph.slice(Math.max(start, index - 40), index + 1))?.[1] : undefined;
      if (word && (/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) || abbreviations.has(word.toLowerCase()))) continue;
    }
    ranges.push({ start, end });
    start = end + (/^\s*/.exec(paragraph.slice(end, end + 8))?.[0].length ?? 0);
  }
  if (start < paragraph.length) ranges.push({ start, end: paragraph.length });
  return ranges;
}
