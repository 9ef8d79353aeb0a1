import type { Gender } from './gender.js';
import type { Mention } from './mentions.js';
import { beginsName, isSamePerson, nameWords } from './same-person.js';

const KEPT = 20;

/** The full names of an article, found again by a part of them. */
export class KnownPeople {
  readonly #ignored: ReadonlySet<string>;
  readonly #roles = new Map<string, string | undefined>();
  readonly #genders = new Map<string, Gender>();
  readonly #byWord = new Map<string, string[]>();
  readonly #unspaced: string[] = [];

  /** @param ignored titles and honorifics, which do not count when names are compared */
  constructor(mentions: readonly Mention[], ignored: ReadonlySet<string>) {
    this.#ignored = ignored;
    for (const { name, role, gender } of mentions) this.remember(name, role, gender);
  }

  /** Adds a name. What is already known of the person stays, unless this is `sure`. */
  remember(name: string, role: string | undefined, gender?: Gender, sure = false): void {
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
    if (gender && !this.#genders.has(full)) this.#genders.set(full, gender);
  }

  /** The longest name that the short one can stand for; the name itself when there is none. */
  fullName(short: string): string {
    const last = nameWords(short, this.#ignored).at(-1) ?? '';
    const names = this.#byWord.get(last) ?? [];
    const full = names.find((name) => name.length > short.length && isSamePerson(short, name, this.#ignored));
    return full ?? this.#unspaced.find((name) => beginsName(short, name)) ?? short;
  }

  /** Whether the article names the person. */
  has(name: string): boolean {
    return this.#roles.has(name);
  }

  /** What the article says a person is. */
  role(name: string): string | undefined {
    return this.#roles.get(name);
  }

  /** Whether the article speaks of a man or a woman, as far as it tells. */
  gender(name: string): Gender | undefined {
    return this.#genders.get(name);
  }

  /** Those whose role passes the question, in the order of their first mention. */
  withRole(fits: (role: string) => boolean): string[] {
    return [...this.#roles].flatMap(([name, role]) => (role !== undefined && fits(role) ? [name] : []));
  }
}
