import { genderIn, type Gender } from './gender.js';
import { isName, isOffice, isWord, type Grammar } from './grammar.js';
import type { Clause } from './clause.js';
import { tokenize } from './tokens.js';

/** Who speaks, as the sentence names them. Exactly one of `name`, `pronoun` and `description` is there. */
export interface Subject {
  name?: string;
  pronoun?: string;
  description?: string;
  affiliation?: string | undefined;
  /** Whether the description brings in somebody new: "a spokesman". */
  isNew?: boolean;
  gender?: Gender | undefined;
  /** A single word at the head of a sentence, where every word has a capital: perhaps no name. */
  isOpening?: boolean;
}

const LONGEST_ROLE = 120;
const NONE: ReadonlySet<string> = new Set();

/** The subject in the noun phrase from `start` to `end` with what is said of it in an apposition. */
export function subjectOf(
  clause: Clause,
  start: number,
  end: number,
  apposition: string | undefined,
  grammar: Grammar,
): Subject | undefined {
  const first = clause.tokens[start];
  if (!first || end <= start) return undefined;
  const words = clause.tokens.slice(start, end).filter(({ text }, index) => index === 0 || text.length > 2);
  const gender = genderIn(
    words.map(({ lower }) => lower),
    grammar,
  );
  if (end === start + 1 && grammar.pronouns.has(first.lower)) return { pronoun: first.lower, gender };
  const { name, role } = nameAndRole(clause, start, end, grammar);
  const beside = apposition === undefined ? undefined : roleIn(apposition, grammar);
  if (name) {
    const isOpening = start === 0 && end === 1 && first.start < 2;
    return { name, affiliation: join(role, beside), gender, ...(isOpening && { isOpening }) };
  }
  const description = withoutArticle(clause.words(start, end), grammar);
  const inside = apposition && nameIn(apposition, grammar);
  if (inside) return { name: inside, affiliation: description, gender };
  const isNew = grammar.indefinite.has(first.lower) || (!grammar.articles.has(first.lower) && isMany());
  return { description, affiliation: undefined, isNew, gender };

  function isMany(): boolean {
    return clause.tokens.slice(start, end).some(({ text }) => /^\p{Lu}/u.test(text));
  }
}

/** "Prime Minister Jane Smith", "Labour leader Jane Smith", "Jane Smith of Greenpeace": the name and what is round it. */
function nameAndRole(
  clause: Clause,
  start: number,
  end: number,
  grammar: Grammar,
): { name?: string; role?: string | undefined } {
  const { tokens } = clause;
  let last = end - 1;
  let house: string | undefined;
  for (let index = start + 2; index < end; index++) {
    const token = tokens[index];
    if (!token || !grammar.belonging.has(token.lower) || !isPerson(start, index)) continue;
    // "José da Silva": elsewhere than in English such a word belongs to the name when a name follows
    if (grammar.inverts && isName(tokens[index + 1], grammar) && grammar.particles.has(token.lower)) continue;
    house = clause.words(index, end);
    last = index - 1;
    break;
  }
  let first = last;
  if (!isName(tokens[last], grammar)) return {};
  while (first > start && (isName(tokens[first - 1], grammar) || joins(first - 1))) first--;
  // "the chief executive of Latchkey" is a description, not somebody called Latchkey; of "la consejera de Salud Teresa
  // Ibáñez" the first capital belongs to the office
  const opener = tokens[start];
  const isDescribed =
    opener !== undefined && (grammar.articles.has(opener.lower) || grammar.determiners.has(opener.lower));
  const bound = tokens[first - 1];
  const isBound = bound !== undefined && (grammar.prepositions.has(bound.lower) || grammar.belonging.has(bound.lower));
  if (isBound && first - 1 > start) {
    if (last - first >= 2) first++;
    else if (isDescribed) return {};
  }
  let office = first;
  for (let index = first; index < last; index++)
    if (isOffice(tokens[index], grammar) && !joins(index + 1)) office = index + 1;
  // "a UN report" ends in a small letter and never comes here; "the Guardian" and "the Good Intent" are names
  const before = tokens[start];
  const hasArticle = before !== undefined && grammar.articles.has(before.lower);
  // "die Polizei", "der Ministerpräsident": no names where nouns have capitals
  if (hasArticle && grammar.nounsHaveCapitals && first === last && office === first) return {};
  // "le Belge": a person, yet not by name
  if (hasArticle && first === last && grammar.people.has(tokens[last]?.lower ?? '')) return {};
  // "der Neurobiologe Gerhard Rau": where nouns have capitals, no name follows an article
  if (hasArticle && grammar.nounsHaveCapitals && office === first && last - first >= 2) office = first + 1;
  const role = office > start ? withoutArticle(clause.words(start, office), grammar) : '';
  const title = hasArticle && office === start + 1 ? '' : role;
  const name = withoutHonorific(clause.words(office, last + 1), grammar);
  return { name, role: title && house ? `${title} ${house}` : title || withoutPreposition(house, grammar) };

  function joins(index: number): boolean {
    const token = tokens[index];
    return (
      token !== undefined &&
      index > start &&
      index < last &&
      grammar.particles.has(token.lower) &&
      isName(tokens[index - 1], grammar)
    );
  }
  function isPerson(from: number, to: number): boolean {
    let capitals = 0;
    for (let index = to - 1; index >= from && isName(tokens[index], grammar); index--) capitals++;
    return capitals >= 2 && isWord(tokens[to + 1]);
  }
}

/** The office in an apposition ("a CNN correspondent who …"); undefined for an age or anything else. */
export function roleIn(apposition: string, grammar: Grammar): string | undefined {
  const parts = apposition.split(',').map((part) => part.trim());
  while (/^(?:aged )?\d{1,3}$/.test(parts[0] ?? '')) parts.shift();
  let text = parts.join(', ');
  const tokens = tokenize(text, NONE);
  const first = tokens[0];
  if (
    !first ||
    grammar.relatives.has(first.lower) ||
    grammar.stops.has(first.lower) ||
    grammar.prepositions.has(first.lower)
  )
    return undefined;
  const cut = tokens.find(({ lower }, index) => index > 0 && (grammar.relatives.has(lower) || lower === 'that'));
  if (cut) text = text.slice(0, cut.start).replace(/[\s,]+$/, '');
  const role = withoutArticle(text, grammar);
  return role === '' || role.length > LONGEST_ROLE ? undefined : role;
}

function nameIn(apposition: string, grammar: Grammar): string | undefined {
  const tokens = tokenize(apposition.split(',')[0] ?? '', NONE);
  const isWhole =
    tokens.length > 0 &&
    tokens.length <= 6 &&
    tokens.every((token) => isName(token, grammar) || grammar.particles.has(token.lower));
  return isWhole ? withoutHonorific(tokens.map(({ text }) => text).join(' '), grammar) : undefined;
}

/** The words without "the", "a" in front. */
export function withoutArticle(words: string, grammar: Grammar): string {
  const [, first, rest] = /^(\S+)\s+(.+)$/su.exec(words.trim()) ?? [];
  return first && rest && grammar.articles.has(first.toLowerCase()) ? rest : words.trim();
}

function withoutPreposition(words: string | undefined, grammar: Grammar): string | undefined {
  const [, first, rest] = /^(\S+)\s+(.+)$/su.exec(words ?? '') ?? [];
  return first && rest && grammar.belonging.has(first.toLowerCase()) ? withoutArticle(rest, grammar) : words;
}

/** A full name loses "Mr" and the like; a bare surname keeps it until the full name is known. */
function withoutHonorific(name: string, grammar: Grammar): string {
  const [, first, rest] = /^(\S+)\s+(.+)$/su.exec(name) ?? [];
  return first && rest?.includes(' ') && grammar.honorifics.has(first.toLowerCase().replace('.', '')) ? rest : name;
}

function join(role: string | undefined, beside: string | undefined): string | undefined {
  if (role && beside) return `${role}, ${beside}`;
  return role || beside;
}
