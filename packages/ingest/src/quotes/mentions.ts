import type { Grammar } from './grammar.js';
import { isName, isVerb, isWord } from './grammar.js';
import { roleIn, withoutArticle } from './subject.js';
import { tokenize, type Token } from './tokens.js';

const NONE: ReadonlySet<string> = new Set();

/** A name of at least two words somewhere in the article. */
export interface Mention {
  name: string;
  paragraph: number;
  start: number;
  end: number;
  /** What stands beside it: "a retired teacher". */
  role?: string | undefined;
}

/** Every full name in the paragraphs, in order, with the office that stands beside it. Linear. */
export function mentions(
  paragraphs: readonly string[],
  grammar: Grammar,
  abbreviations: ReadonlySet<string>,
): Mention[] {
  return paragraphs.flatMap((text, paragraph) => {
    const tokens = tokenize(text, abbreviations);
    const found: Mention[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const end = nameEnd(tokens, index, grammar);
      if (end - index < 2) continue;
      const first = tokens[index];
      const last = tokens[end - 1];
      if (first && last) {
        const [start, name] = withoutTitles(tokens.slice(index, end), text, grammar);
        if (name.includes(' '))
          found.push({
            name,
            paragraph,
            start,
            end: last.end,
            role: roleBeside(text, start, last.end, grammar) ?? callingBefore(tokens, index, text, grammar),
          });
      }
      index = end - 1;
    }
    return found;
  });
}

function nameEnd(tokens: Token[], from: number, grammar: Grammar): number {
  if (!isName(tokens[from], grammar)) return from;
  let end = from + 1;
  while (end < from + 8) {
    if (isName(tokens[end], grammar)) end++;
    else if (grammar.particles.has(tokens[end]?.lower ?? '') && isName(tokens[end + 1], grammar)) end += 2;
    else break;
  }
  return end;
}

function withoutTitles(tokens: Token[], text: string, grammar: Grammar): [start: number, name: string] {
  let first = 0;
  tokens.forEach((token, index) => {
    const word = token.lower.replace('.', '');
    if (index < tokens.length - 1 && (grammar.titles.has(word) || grammar.honorifics.has(word))) first = index + 1;
  });
  const start = tokens[first]?.start ?? 0;
  return [start, text.slice(start, tokens[tokens.length - 1]?.end)];
}

/** "Harbour master Ines Calloway": up to three words before the name, of which the last is a calling or a title. */
function callingBefore(tokens: Token[], at: number, text: string, grammar: Grammar): string | undefined {
  const last = tokens[at - 1];
  if (!last || last.text !== last.lower || !(grammar.callings.has(last.lower) || grammar.titles.has(last.lower)))
    return undefined;
  let from = at - 1;
  while (from > Math.max(0, at - 3) && isPlain(tokens[from - 1])) from--;
  return text.slice(tokens[from]?.start, last.end);

  function isPlain(token: Token | undefined): boolean {
    if (!isWord(token) || isVerb(token, grammar, true)) return false;
    return ![
      grammar.stops,
      grammar.prepositions,
      grammar.articles,
      grammar.determiners,
      grammar.between,
      grammar.pronouns,
    ].some((list) => list.has(token.lower));
  }
}

/** "Name, a role," · "The role, Name," */
function roleBeside(text: string, start: number, end: number, grammar: Grammar): string | undefined {
  const behind = /^(?: \([^)]{1,40}\))?,\s([^.;:“”"«»()]{3,140}?)(?=,|\.(?:\s|$)|;)/u.exec(
    text.slice(end, end + 160),
  )?.[1];
  const opens = /^(\S+)/.exec(behind ?? '')?.[1]?.toLowerCase();
  const isRole = opens !== undefined && (grammar.articles.has(opens) || grammar.determiners.has(opens));
  if (behind && isRole && !tokenize(behind, NONE).some((token) => isVerb(token, grammar)))
    return roleIn(behind, grammar);
  if (!text.startsWith(',', end)) return undefined;
  const front = /([^.,;:“”"«»()]{3,90}),\s$/u.exec(text.slice(Math.max(0, start - 100), start))?.[1] ?? '';
  const words = tokenize(front, NONE);
  const from = words.findIndex(({ lower }) => grammar.articles.has(lower) || grammar.determiners.has(lower));
  const role = from < 0 ? '' : front.slice(words[from]?.start);
  const isVerbal = words
    .slice(from)
    .some((token) => isVerb(token, grammar) || grammar.passives.has(token.lower) || grammar.relatives.has(token.lower));
  return role === '' || isVerbal ? undefined : withoutArticle(role, grammar);
}
