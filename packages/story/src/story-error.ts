import { ClipsheetError } from './clipsheet-error.js';

/** One thing that is wrong in a document. */
export interface Problem {
  /** Where it is, as a JSON Pointer (RFC 6901): `/photos/0/credit`; empty for the document itself. */
  pointer: string;
  /** What is wrong, permanent: `missing`, `type`, `format`, `address`, `duplicate`, `date`, `order`, `unknown-field`. */
  code: string;
  /** The whole sentence: which thing, what was expected, what came, what to do. */
  message: string;
}

/** A document that is no story; `problems` holds everything that is wrong with it. */
export class StoryError extends ClipsheetError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('story/invalid', problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}
