import type { Grammar } from './grammar.js';

/** Whether people are told as men or as women by the words round them; undefined where an article does not say. */
export type Gender = 'he' | 'she';

/** The gender that the first telling word says ("she", "Mrs", "la"). */
export function genderIn(words: readonly string[], grammar: Grammar): Gender | undefined {
  for (const word of words) {
    const bare = word.toLowerCase().replace('.', '');
    const isHe = grammar.masculine.has(bare);
    if (isHe !== grammar.feminine.has(bare)) return isHe ? 'he' : 'she';
  }
  return undefined;
}
