import type { Story } from '@clipsheet/story';
import { LANGUAGES } from '../languages/languages.js';

const LONGEST = 120;
const openings = LANGUAGES.flatMap(({ by }) => by).sort((one, other) => other.length - one.length);
const AND = /\s+(?:and|und|et|y|e|و|और|ו)\s+|\s*[,;&]\s*|、/u;
const IN_PLACE = /^(.*?)\s+(?:in|à|in|en|a|em)\s+(\p{Lu}[\p{L} .'-]+)$/u;

/**
 * The authors in a line such as "By Jane Doe and John Roe", "Von Anna Müller, Korrespondentin": undefined when the line
 * is no byline. What follows a single author behind a comma in small letters is the role.
 */
export function byline(line: string, options: { needsOpening?: boolean } = {}): Story['byline'] | undefined {
  const { needsOpening = true } = options;
  const text = line.trim();
  if (text === '' || text.length > LONGEST || /[.!?]$/.test(text.replace(/\b\p{L}\.$/u, ''))) return undefined;
  const opening = openings.find(
    (word) => text.toLowerCase().startsWith(`${word} `) || text.toLowerCase().startsWith(`${word}: `),
  );
  if (opening === undefined && needsOpening) return undefined;
  const names = text.slice(opening?.length ?? 0).replace(/^\s*:?\s*/, '');
  const [, author, role] = /^([^,]+),\s+(\p{Ll}.*)$/u.exec(names) ?? [];
  if (author && role && isName(author)) return [{ name: author.trim(), role }];
  const people = names
    .split(AND)
    .map((name) => (IN_PLACE.exec(name)?.[1] ?? name).trim())
    .filter((name) => name !== '');
  return people.length > 0 && people.every(isName) ? people.map((name) => ({ name })) : undefined;
}

/** At most five words that begin as names do, or one of a script without capitals. */
function isName(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  return parts.length <= 6 && /^[\p{Lu}\p{Lo}]/u.test(words.trim()) && !/[\d:@]/.test(words);
}
