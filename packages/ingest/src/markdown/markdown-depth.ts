import { IngestError } from '../ingest-error.js';
import { LIMITS } from '../limits.js';

/**
 * Asks, before the parser does, how many brackets lie open inside one another in a paragraph: each open one makes the
 * parser look on to the paragraph's end. One pass, linear. Throws `ingest/too-deep` beyond the limit.
 */
export function checkBrackets(markdown: string, name: string): void {
  let depth = 0;
  let lineIsEmpty = true;
  for (let at = 0; at < markdown.length; at++) {
    const mark = markdown.charAt(at);
    if (mark === '\n') {
      if (lineIsEmpty) depth = 0;
      lineIsEmpty = true;
    } else if (mark !== ' ' && mark !== '\t' && mark !== '\r') lineIsEmpty = false;
    if (mark === '[') depth++;
    else if (mark === ']' && depth > 0) depth--;
    if (depth > LIMITS.maxDepth)
      throw new IngestError(
        'ingest/too-deep',
        `${name} must have at most ${LIMITS.maxDepth} open brackets in one paragraph, but has more. No article needs that: check where the file comes from.`,
      );
  }
}
