import { digest } from './digest.js';

const LONGEST = 48;

/**
 * An id from words: lower-case Latin letters and digits with hyphens, cut at a word, 48 characters at most. Words in
 * another script have no such form, so their id is `x-` and a digest, which stays the same for the same words.
 */
export function slug(words: string): string {
  const latin = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const letters = (words.match(/\p{L}/gu) ?? []).length;
  const kept = latin.replace(/[^a-z]/g, '').length;
  if (latin === '' || kept < letters / 2) return `x-${digest(words).slice(0, 12)}`;
  if (latin.length <= LONGEST) return latin;
  return latin.slice(0, latin.lastIndexOf('-', LONGEST) > 0 ? latin.lastIndexOf('-', LONGEST) : LONGEST);
}

/** `id`, or `id-2`, `id-3` … when it is taken; the answer is added to `taken`. */
export function uniqueId(id: string, taken: Set<string>): string {
  let unique = id;
  for (let count = 2; taken.has(unique); count++) unique = `${id}-${count}`;
  taken.add(unique);
  return unique;
}

/** The id of a quote: its first six words. It survives edits behind them; a re-read keeps the old id for the rest. */
export function quoteId(text: string): string {
  return slug(text.split(/\s+/).slice(0, 6).join(' '));
}
