import type { Grammar } from './grammar.js';
import type { KnownPeople } from './known-people.js';
import type { NamedLast, Place } from './named-last.js';
import type { Subject } from './subject.js';
import { tokenize, type Token } from './tokens.js';

const NONE: ReadonlySet<string> = new Set();
const AGE = /^\d{1,3}[-\s]?(?:year|jähr|ans?$|años$|anos$|anni$|enne)/iu;

/**
 * Whom a description means: "the captain" is whom the article calls so, "the 72-year-old" and "the player" who was named
 * last, but "the minister" is nobody who is called something else; not sure of words that only look like persons'. Undefined for a body ("the ministry") and for somebody new ("a spokesman").
 */
export function describedPerson(
  { description, isNew, gender }: Subject,
  place: Place,
  people: KnownPeople,
  named: NamedLast,
  grammar: Grammar,
): { name: string; sure: boolean } | undefined {
  if (description === undefined || isNew) return undefined;
  const words = tokenize(description, NONE).filter(({ lower }) => !grammar.determiners.has(lower) && lower.length > 2);
  const head = headOf(words, grammar);
  if (!head) return undefined;
  const stem = stemOf(head.lower);
  const called = people.withRole((role) => tokenize(role, NONE).some(({ lower }) => stemOf(lower) === stem));
  const near = named.before({ ...place, gender })?.name;
  const [first] = called;
  if (first !== undefined) return { name: called.find((name) => name === near) ?? first, sure: true };
  const isOther = near !== undefined && people.role(near) !== undefined;
  if (
    grammar.people.has(head.lower) ||
    AGE.test(description) ||
    (isPersonWord(head, grammar) && !(isOther && grammar.titles.has(head.lower)))
  )
    return near === undefined ? undefined : { name: near, sure: true };
  return grammar.person.test(head.lower) && near !== undefined ? { name: near, sure: false } : undefined;
}

/** Whether a description is of one person: "the minister", "a 72-year-old". */
export function isPersonal(description: string, grammar: Grammar): boolean {
  const head = headOf(tokenize(description, NONE), grammar);
  return head !== undefined && (isPersonWord(head, grammar) || grammar.person.test(head.lower));
}

/** The noun that the phrase is about: a word for a person, else in English the last and elsewhere the first one. */
function headOf(words: readonly Token[], grammar: Grammar): Token | undefined {
  const end = words.findIndex(({ lower }, index) => index > 0 && grammar.prepositions.has(lower));
  const own = end < 0 ? words : words.slice(0, end);
  const told = own.find((word) => isPersonWord(word, grammar)) ?? own.find(({ lower }) => grammar.person.test(lower));
  return told ?? (grammar.gendersArticles ? own[0] : own.at(-1));
}

function isPersonWord({ lower, text }: Token, grammar: Grammar): boolean {
  return (
    grammar.people.has(lower) ||
    grammar.callings.has(lower) ||
    grammar.titles.has(lower) ||
    (/^\p{Lu}/u.test(text) && grammar.calling.test(lower)) ||
    AGE.test(lower)
  );
}

/** A word without the ending that tells a woman from a man: "Forscherin" and "Forscher" are one, "ministry" is no minister. */
const stemOf = (word: string): string =>
  word.length < 5 ? word : word.replace(/(?:erin|er|in|euse|eur|rice|teur|trice|tora|tor|dora|dor|e|a|o)$/u, '');
