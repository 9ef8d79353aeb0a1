import type { Attribution } from './attribution.js';
import type { Span } from './quotation-spans.js';
import type { Range } from './sentences.js';

/** A quotation of the running text with all that the article says about it. */
export interface FoundQuote {
  text: string;
  paragraph: number;
  speaker?: string | undefined;
  affiliation?: string | undefined;
  spokenTo?: string | undefined;
  when?: string | undefined;
  before?: string | undefined;
  after?: string | undefined;
  rule: string;
  confidence: number;
}

/** A quotation with what its own sentence says, before names are resolved. */
export interface Heard {
  span: Span;
  text: string;
  attribution?: Attribution | undefined;
  sentence: Range;
}
