/** One word or mark of a text with its place. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[.’'&/-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?|\p{N}+(?:[.,:/-]\p{N}+)*(?:-\p{L}+)*\p{L}*|[^\s]/gu;
const INITIALS = /^(?:\p{L}|(?:\p{L}\.)+\p{L})\.$/u;
// French and Italian write a short word together with the next one: l’élue, dell’istituto.
const ELISION =
  /^((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|quest|quell)[’'])(\p{L}[\p{L}\p{M}’'.-]+)$/iu;
const VERB_AND_PRONOUN = /^(\p{L}+)(?:-t)?-(ils?|elles?|on)$/iu;

/**
 * The words and marks of a text in order. A full stop belongs to a word only in initials ("J.", "U.N.") and in the
 * abbreviations given; "dit-elle" and "l’élue" are two
 * words. Linear.
 */
export function tokenize(text: string, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    if (
      word.endsWith('.') &&
      word.length > 1 &&
      !INITIALS.test(word) &&
      !abbreviations.has(word.slice(0, -1).toLowerCase())
    ) {
      push(word.slice(0, -1), start);
      push('.', start + word.length - 1);
    } else push(word, start);
  }
  return tokens;

  function push(word: string, start: number): void {
    const [, short, rest] = ELISION.exec(word) ?? [];
    if (short && rest) {
      add(short, start);
      return push(rest, start + short.length);
    }
    const [, verb, pronoun] = VERB_AND_PRONOUN.exec(word) ?? [];
    if (verb && pronoun) {
      push(verb, start);
      push(pronoun, start + word.length - pronoun.length);
    } else add(word, start);
  }

  function add(word: string, start: number): void {
    const lower = word.toLowerCase().replaceAll('’', "'").replace(/'$/, '');
    tokens.push({ text: word, lower, start, end: start + word.length });
  }
}
