/** A word of a text and where it stands, in UTF-16 units. */
export interface Word {
  /** In small letters, composed (NFC), with a straight apostrophe. */
  word: string;
  start: number;
  end: number;
}

// Scripts that write without spaces are compared letter by letter.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text as they are compared: marks, white space and case do not count, every word does. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase().replace(/’/g, "'"),
    start: index,
    end: index + word.length,
  }));
}
