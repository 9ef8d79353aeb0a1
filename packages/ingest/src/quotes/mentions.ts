import { genderIn, type Gender } from './gender.js';
import { isFunctionWord, isName, isOffice, isVerb, isWord, type Grammar } from './grammar.js';
import { roleIn, withoutArticle } from './subject.js';
import { tokenize, type Token } from './tokens.js';
import type { Range } from './sentences.js';

const NONE: ReadonlySet<string> = new Set();

/** A person named somewhere in the article. */
export interface Mention {
  name: string;
  paragraph: number;
  start: number;
  end: number;
  /** What stands beside it: "a retired teacher". */
  role?: string | undefined;
  gender?: Gender | undefined;
  /** Where its sentence starts. */
  sentence?: number;
  /** A house more likely than a person: an article stands before it. */
  isHouse?: boolean;
  /** No subject: a preposition stands before it, or something is said of what is theirs ("Smith’s"). */
  isAside?: boolean;
  /** Whether it opens its sentence. */
  opens?: boolean;
}

/** The words of an article made ready for looking for names. */
export interface NameReader {
  grammar: Grammar;
  abbreviations: ReadonlySet<string>;
  sentencesOf: (paragraph: number) => readonly Range[];
}

/** Every name of one or more words in a paragraph, in order, with the office that stands beside it. Linear. */
export function mentions(text: string, paragraph: number, reader: NameReader): Mention[] {
  const { grammar, abbreviations } = reader;
  const tokens = tokenize(text, abbreviations);
  const starts = reader.sentencesOf(paragraph).map(({ start }) => start);
  const found: Mention[] = [];
  let sentence = 0;
  for (let index = 0; index < tokens.length; index++) {
    const end = nameEnd(tokens, index, grammar);
    if (end === index) continue;
    const first = tokens[index];
    const last = tokens[end - 1];
    if (!first || !last) continue;
    while ((starts[sentence + 1] ?? Infinity) <= first.start) sentence++;
    const office = officeEnd(tokens, index, end, grammar);
    const before = tokens[index - 1];
    const start = tokens[office]?.start ?? first.start;
    const name = text.slice(start, last.end).replace(/['’]s$/, '');
    const title = office > index ? text.slice(first.start, tokens[office - 1]?.end) : undefined;
    const calling = callingBefore(tokens, index, text, grammar);
    const beside = roleBeside(text, start, last.end, grammar);
    found.push({
      name,
      paragraph,
      start,
      end: last.end,
      role: beside ?? title ?? calling,
      gender: genderIn(
        [
          ...`${title ?? ''} ${calling ?? ''} ${beside ?? ''} ${nameWordsOf(name)} ${articleInFront(text, start, grammar)}`.split(
            ' ',
          ),
          before?.lower ?? '',
        ],
        grammar,
      ),
      sentence: starts[sentence] ?? 0,
      opens: first.start === (starts[sentence] ?? 0),
      isHouse: title === undefined && calling === undefined && grammar.articles.has(before?.lower ?? ''),
      isAside: /['’]s?$/.test(last.text) || isBound(before, grammar),
    });
    index = end - 1;
  }
  return found;
}

const isBound = (before: Token | undefined, grammar: Grammar): boolean =>
  before !== undefined && (grammar.prepositions.has(before.lower) || grammar.belonging.has(before.lower));

/** "La rectrice, Hélène Audoux,": the article that opens the words before the comma. */
function articleInFront(text: string, start: number, grammar: Grammar): string {
  const front = /(?:^|[.!?»”"]\s)(\p{L}+)['’ ][^.,;:“”"«»()]{2,60},\s$/u.exec(
    text.slice(Math.max(0, start - 90), start),
  );
  const article = front?.[1]?.toLowerCase() ?? '';
  return grammar.articles.has(article) ? article : '';
}

/** The words of a name without the small ones in it: "Le Bras" does not make a man. */
const nameWordsOf = (name: string): string =>
  name
    .split(' ')
    .filter((word) => word.length > 2)
    .join(' ');

function nameEnd(tokens: Token[], from: number, grammar: Grammar): number {
  if (!isName(tokens[from], grammar)) return from;
  let end = from + 1;
  while (end < from + 8) {
    if (/['’]s$/.test(tokens[end - 1]?.text ?? '')) break;
    if (isName(tokens[end], grammar)) end++;
    else if (endsPerson(end)) break;
    else if (grammar.particles.has(tokens[end]?.lower ?? '') && isName(tokens[end + 1], grammar)) end += 2;
    else break;
  }
  return end;

  // "Henrik Dahl of Lund Bay University": in English a person is over there
  function endsPerson(at: number): boolean {
    return !grammar.gendersArticles && grammar.belonging.has(tokens[at]?.lower ?? '') && at - from >= 2;
  }
}

/** Where the name itself starts, behind titles ("Chief Fire Officer Sarah Lindqvist") and callings in front of it. */
function officeEnd(tokens: Token[], from: number, end: number, grammar: Grammar): number {
  let office = from;
  for (let index = from; index < end - 1; index++)
    if (isOffice(tokens[index], grammar) || grammar.honorifics.has(tokens[index]?.lower.replace('.', '') ?? ''))
      office = index + 1;
  const before = tokens[from - 1];
  const hasArticle =
    before !== undefined && (grammar.articles.has(before.lower) || grammar.determiners.has(before.lower));
  // "la consejera de Salud Teresa Ibáñez"
  const isOfOffice = isBound(before, grammar) && isOffice(tokens[from - 2], grammar);
  if (office === from && isOfOffice && end - from >= 3) return from + 1;
  return office === from && grammar.nounsHaveCapitals && hasArticle && end - from >= 2 ? from + 1 : office;
}

/**
 * "Harbour master Ines Calloway": up to three words before the name, of which the last is a calling or a title;
 * "la romancière Odile Maran": one or two small words behind an article.
 */
function callingBefore(tokens: Token[], at: number, text: string, grammar: Grammar): string | undefined {
  const last = tokens[at - 1];
  if (!last || last.text !== last.lower || !isPlain(last)) return undefined;
  let from = at - 1;
  while (from > Math.max(0, at - 3) && isPlain(tokens[from - 1])) from--;
  const opener = tokens[from - 1]?.lower ?? '';
  const isTold = grammar.callings.has(last.lower) || grammar.titles.has(last.lower);
  // English puts an article before many things ("the river Ould"), the others before people in front of their names.
  const isIntroduced =
    grammar.gendersArticles &&
    !grammar.nounsHaveCapitals &&
    (grammar.articles.has(opener) || grammar.determiners.has(opener));
  return isTold || isIntroduced ? text.slice(tokens[from]?.start, last.end) : undefined;

  function isPlain(token: Token | undefined): boolean {
    return isWord(token) && !isVerb(token, grammar, true) && !isFunctionWord(token, grammar);
  }
}

/** "Name, a role," · "The role, Name," */
function roleBeside(text: string, start: number, end: number, grammar: Grammar): string | undefined {
  const behind = /^(?: \([^)]{1,40}\))?(?:, (?:aged )?\d{1,3})?,\s([^.;:“”"«»()]{3,140}?)(?=,|\.(?:\s|$)|;)/u.exec(
    text.slice(end, end + 170),
  )?.[1];
  const words = tokenize(behind ?? '', NONE);
  const [first, second] = words;
  const opens = first?.lower ?? '';
  const isRole =
    grammar.articles.has(opens) ||
    grammar.determiners.has(opens) ||
    isOffice(first, grammar) ||
    /['’]s$/.test(first?.text ?? '') ||
    (isOffice(second, grammar) && first !== undefined && !isFunctionWord(first, grammar));
  if (behind && isRole && !words.some((token) => isVerb(token, grammar))) return roleIn(behind, grammar);
  if (!text.startsWith(',', end)) return undefined;
  const front = /([^.,;:“”"«»()]{3,90}),\s$/u.exec(text.slice(Math.max(0, start - 100), start))?.[1] ?? '';
  const before = tokenize(front, NONE);
  const from = before.findIndex(
    ({ lower, text: word }) => grammar.articles.has(lower) || grammar.determiners.has(lower) || /['’]s$/.test(word),
  );
  const role = from < 0 ? '' : front.slice(before[from]?.start);
  const isVerbal = before
    .slice(from)
    .some((token) => isVerb(token, grammar) || grammar.passives.has(token.lower) || grammar.relatives.has(token.lower));
  return role === '' || isVerbal ? undefined : withoutArticle(role, grammar);
}
