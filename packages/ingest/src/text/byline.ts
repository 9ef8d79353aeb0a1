import type { Story } from '@clipsheet/story';
import { LANGUAGES } from '../languages/languages.js';
import { findDate } from '../read-date.js';

type Author = Story['byline'][number];

const LONGEST = 200;
const LONGEST_NAME = 6;
const openings = LANGUAGES.flatMap(({ by }) => by).sort((one, other) => other.length - one.length);
const roles = new RegExp(
  `(?<!\\p{L})(?:${LANGUAGES.flatMap(({ bylineRoles }) => bylineRoles).join('|')})(?!\\p{Ll})`,
  'iu',
);
const PARTS = /\s*(?:[|•·\n]|\s[-–—]\s)\s*/u;
const AND = /\s+(?:and|und|et|y|e|و|और|ו)\s+|\s+&\s+|\s*[,;、،]\s*|(?<=\p{Script=Han})・(?=\p{Script=Han})/u;
const IN_PLACE = /^(.*?)\s+(?:in|à|en|a|em|aus|from|for|im)\s+(?:the\s+)?(\p{Lu}[\p{L} .'’-]+)$/u;
const IN_BRACKETS = /^(.+?)\s*[(（\[]([^()（）[\]]{2,60})[)）\]]$/u;
const TITLE_BEHIND =
  /^(\p{Script=Han}{2,6}|[\p{Script=Katakana}ー・]{3,12})\s?(記者|編集委員|論説委員|特派員|デスク)$/u;

/**
 * The authors in a line such as "By Jane Doe and John Roe | 4 March 2026", "Von Anna Müller, Korrespondentin",
 * "文・田村京子（社会部）": undefined when the line is no byline. Roles stand behind a comma, in brackets or in the part
 * behind the names; dates, places and the word before the names are left out.
 */
export function byline(line: string, options: { needsOpening?: boolean } = {}): Author[] | undefined {
  const { needsOpening = true } = options;
  const text = line.trim();
  if (text === '' || text.length > LONGEST) return undefined;
  const parts = text.split(PARTS).filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const opened = withoutOpening(part);
    if (opened === undefined && needsOpening) continue;
    const authors = authorsIn(withoutDate(opened ?? part));
    if (!authors) continue;
    const [only, another] = authors;
    const role = parts[index + 1];
    if (only && !another && only.role === undefined && role !== undefined && isRole(role)) only.role = role;
    return authors;
  }
  return undefined;
}

/** The words behind "By"; undefined when the line does not open so. */
function withoutOpening(part: string): string | undefined {
  const lower = part.toLowerCase();
  const opening = openings.find((word) => lower.startsWith(word) && /^[\s:：・/／]/u.test(part.slice(word.length)));
  return opening === undefined ? undefined : part.slice(opening.length).replace(/^[\s:：・/／]+/u, '');
}

/** The names before the day on which a story appeared, and before "Published", "Updated at". */
function withoutDate(part: string): string {
  const day = findDate(part);
  const cut = day ? part.slice(0, day.index) : part;
  return cut
    .replace(
      /[\s,]+(?:(?:first |last )?(?:published|updated|posted|modified)|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|atualizado|pubblicato|aggiornato)\b.*$/iu,
      '',
    )
    .replace(
      /[\s,]+(?:(?:on|am|le|el|em|il|at|vom|del|den)|\p{Lu}?\p{Ll}{2,9}(?:day|tag|di|dì|s|o|feira))?,?$/u,
      (tail) => (day ? '' : tail),
    )
    .trim();
}

function authorsIn(names: string): Author[] | undefined {
  if (names === '' || /[!?]$/.test(names)) return undefined;
  const pieces = names
    .split(AND)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const authors: Author[] = [];
  for (const piece of pieces) {
    const last = authors.at(-1);
    if (last && (isRole(piece) || /^\p{Ll}/u.test(piece))) {
      // "Jane Doe, political editor, and John Roe": the role of the one before; "AFP" behind a name is the house.
      last.role = last.role === undefined ? piece : `${last.role}, ${piece}`;
      continue;
    }
    const author = authorIn(piece);
    if (!author) return undefined;
    authors.push(author);
  }
  return authors.length > 0 ? authors : undefined;
}

function authorIn(piece: string): Author | undefined {
  const [, inFront, inside] = IN_BRACKETS.exec(piece) ?? [];
  const words = inFront ?? piece;
  const [, titled, title] = TITLE_BEHIND.exec(words) ?? [];
  const name = titled ?? IN_PLACE.exec(words)?.[1] ?? words;
  if (!isName(name)) return undefined;
  const role = inside ?? title;
  return { name: inSmallLetters(name.trim()), ...(role !== undefined && { role }) };
}

/** At most six words that begin as names do, or one of a script without capitals; no sentence. */
function isName(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  const endsSentence = /\p{Ll}{3,}[.!?]$/u.test(words.trim());
  return (
    parts.length <= LONGEST_NAME && /^[\p{Lu}\p{Lo}]/u.test(words.trim()) && !/[\d:@“”"«»]/.test(words) && !endsSentence
  );
}

const isRole = (words: string): boolean => words.length <= 60 && roles.test(words) && !/\d/.test(words);

/** "JANE DOE" as people write it; initials stay. */
function inSmallLetters(name: string): string {
  const isLoud =
    name === name.toUpperCase() && name !== name.toLowerCase() && /\p{Lu}{3,}/u.test(name) && name.includes(' ');
  return isLoud ? name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : name;
}
