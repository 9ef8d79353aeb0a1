import type { Mention } from './mentions.js';
import { beginsName, isSamePerson, nameWords } from './same-person.js';

const KEPT = 20;

/** The full names of an article, found again by a part of them. */
export class KnownPeople {
  readonly #ignored: ReadonlySet<string>;
  readonly #roles = new Map<string, string | undefined>();
  readonly #byWord = new Map<string, string[]>();
  readonly #byParagraph = new Map<number, Mention[]>();
  readonly #unspaced: string[] = [];

  /** @param ignored titles and honorifics, which do not count when names are compared */
  constructor(mentions: readonly Mention[], ignored: ReadonlySet<string>) {
    this.#ignored = ignored;
    for (const mention of mentions) {
      this.remember(mention.name, mention.role);
      const others = this.#byParagraph.get(mention.paragraph);
      if (others) others.push(mention);
      else this.#byParagraph.set(mention.paragraph, [mention]);
    }
  }

  /** Adds a name. What is already known of the person stays, unless this is `sure`. */
  remember(name: string, role: string | undefined, sure = false): void {
    const full = this.fullName(name);
    if (!this.#roles.has(full)) {
      const words = nameWords(full, this.#ignored);
      for (const word of new Set([words[0], words.at(-1)?.replace(/^al[-’']/, '')])) {
        const names = this.#byWord.get(word ?? '') ?? [];
        if (names.length < KEPT) this.#byWord.set(word ?? '', [...names, full]);
      }
      if (!full.includes(' ') && this.#unspaced.length < KEPT * KEPT) this.#unspaced.push(full);
    }
    const known = this.#roles.get(full);
    this.#roles.set(full, sure ? (role ?? known) : (known ?? role));
  }

  /** The longest name that the short one can stand for; the name itself when there is none. */
  fullName(short: string): string {
    const last = nameWords(short, this.#ignored).at(-1) ?? '';
    const names = this.#byWord.get(last) ?? [];
    const full = names.find((name) => name.length > short.length && isSamePerson(short, name, this.#ignored));
    return full ?? this.#unspaced.find((name) => beginsName(short, name)) ?? short;
  }

  /** What the article says a person is. */
  role(name: string): string | undefined {
    return this.#roles.get(name);
  }

  /** The person named last before a place: in its paragraph, or else in the one before; those of `speaking` first. */
  before(paragraph: number, start: number, speaking: ReadonlySet<string>): string | undefined {
    const here = (this.#byParagraph.get(paragraph) ?? [])
      .filter(({ end }) => end <= start)
      .map(({ name }) => this.fullName(name));
    const above = (this.#byParagraph.get(paragraph - 1) ?? []).map(({ name }) => this.fullName(name));
    return (
      here.findLast((name) => speaking.has(name)) ??
      here.at(-1) ??
      above.findLast((name) => speaking.has(name)) ??
      above.at(-1)
    );
  }
}
