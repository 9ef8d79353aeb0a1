import { cleanText } from '@clipsheet/story';

const TAG = /<\/?[a-zA-Z!?][^<>]*>/g;
const OPENING = /<(?=[a-zA-Z/!?])/g;
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
};

/**
 * A text as a field of a story may hold it: cleaned (see cleanText), tags taken out, and a `<` that could still begin
 * one set apart from its letter. Linear in its length; running it twice changes nothing more.
 */
export function plainText(text: string): string {
  return cleanText(text.includes('<') ? text.replace(TAG, ' ').replace(OPENING, '< ') : text);
}

/** The same for texts from JSON-LD and the like, in which systems leave character references (`Rock &amp; roll`). */
export function plainReference(text: string): string {
  return plainText(
    text.includes('&')
      ? text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
          const code = decimal ? Number(decimal) : parseInt(hexadecimal ?? '', 16);
          if (name) return NAMED[name] ?? whole;
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        })
      : text,
  );
}
