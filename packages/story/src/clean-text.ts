// C0 and C1 controls but tab and newline; byte-order marks and noncharacters; bidi overrides and embeddings, which
// would leak out of their field (isolation in the page does their work); tag characters outside of flag emoji.
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF\u202A-\u202E]/g;
const STRAY_TAGS = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu;
const ISOLATES = /[\u2066-\u2069]/g;
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;

/**
 * One line of text as every output may carry it: controls, bidi overrides and stray tag characters removed, lone
 * surrogates replaced by U+FFFD, at most eight marks on a base, white space folded to single spaces, trimmed.
 * Letters, joiners and emoji stay as written. Running it twice changes nothing more.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNWANTED, '')
    .replace(ISOLATES, '')
    .replace(STRAY_TAGS, '')
    .replace(MANY_MARKS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
