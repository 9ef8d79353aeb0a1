import type { Gender } from './gender.js';
import type { KnownPeople } from './known-people.js';
import type { Mention } from './mentions.js';

/** Where a person is looked for who is not named beside the words. */
export interface Place {
  paragraph: number;
  /** Up to this place of the paragraph. */
  start: number;
  gender?: Gender | undefined;
}

/** A person who was named before a place, and whether nobody else could be meant. */
export interface Named {
  name: string;
  alone: boolean;
  /** The name opens its sentence: it is the subject. */
  opens: boolean;
}

/** Where in the article its people are named, to tell who "she" and "the captain" are. */
export class NamedLast {
  readonly #people: KnownPeople;
  readonly #speaking: ReadonlySet<string>;
  readonly #byParagraph = new Map<number, Mention[]>();

  constructor(mentions: readonly Mention[], people: KnownPeople, speaking: ReadonlySet<string>) {
    this.#people = people;
    this.#speaking = speaking;
    for (const mention of mentions) {
      const name = people.fullName(mention.name);
      if (!speaking.has(name) && (mention.isHouse || !(name.includes(' ') || mention.role))) continue;
      const others = this.#byParagraph.get(mention.paragraph);
      if (others) others.push({ ...mention, name });
      else this.#byParagraph.set(mention.paragraph, [{ ...mention, name }]);
    }
  }

  /** Who is meant at a place: named in its paragraph before it, or else in the two paragraphs above. */
  before({ paragraph, start, gender }: Place): Named | undefined {
    return (
      this.between(paragraph, 0, start, gender) ??
      this.between(paragraph - 1, 0, Infinity, gender) ??
      this.between(paragraph - 2, 0, Infinity, gender)
    );
  }

  /** Who is meant by the sentences of a paragraph between two places: the subject of the last that names somebody. */
  between(paragraph: number, from: number, to: number, gender?: Gender): Named | undefined {
    const all = (this.#byParagraph.get(paragraph) ?? []).filter(
      ({ name, start, end }) => start >= from && end <= to && this.#fits(name, gender),
    );
    const subjectsOnly = all.filter(({ isAside }) => !isAside);
    const here = subjectsOnly.length > 0 ? subjectsOnly : all;
    const last = here.at(-1);
    if (!last) return undefined;
    const among = here.filter((mention) => mention.sentence === last.sentence);
    const { name, opens = false } = among.find((mention) => this.#speaking.has(mention.name)) ?? among[0] ?? last;
    return { name, opens, alone: new Set(here.map((mention) => mention.name)).size === 1 };
  }

  #fits(name: string, gender: Gender | undefined): boolean {
    const own = this.#people.gender(name);
    return gender === undefined || own === undefined || own === gender;
  }
}
