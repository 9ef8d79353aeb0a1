// The programs that stand in a text, and what they say they print.
import { readFileSync } from 'node:fs';

/** The blocks of one language in a text. */
export function codeOf(text, language) {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, name, body]) =>
    name === language ? [body] : [],
  );
}

/** The programs of a file; of each its code, and the words of every `console.log(…); // words`. */
export function programsOf(path) {
  return codeOf(readFileSync(path, 'utf8'), 'js').map((code) => ({
    code,
    prints: [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, words]) => words),
  }));
}
