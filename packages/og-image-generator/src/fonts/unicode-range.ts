/** Inclusive ranges of code points. */
export type CodeRanges = readonly (readonly [first: number, last: number])[];

/** The ranges of a CSS `unicode-range` (CSS Fonts 4, 4.5): "U+0000-00FF,U+0131,U+4??". */
export function parseUnicodeRange(range: string): CodeRanges {
  return range.split(',').map((token) => {
    const [first = '', last = first] = token.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)] as const;
  });
}

/** Whether a code point lies in one of the ranges. */
export function inRanges(codePoint: number, ranges: CodeRanges): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
