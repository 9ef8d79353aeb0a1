import type { ImageFile, PageHead } from './page-head.js';
import type { PreviewRules } from './preview-rules.js';

/** All that is known of a page that is checked; what is left out is not judged. */
export interface PageFacts {
  head: PageHead;
  /** The files of the pictures that it names. */
  images?: readonly ImageFile[] | undefined;
  /** How its server answered. */
  answer?: PageAnswer | undefined;
}

/** How a server answered for a page and its picture. */
export interface PageAnswer {
  status: number;
  /** Milliseconds until the first byte. */
  ms?: number | undefined;
  /** How it was packed when only gzip and deflate were allowed; empty when it was not. */
  encoding?: string | undefined;
  disposition?: string | undefined;
  /** What came back when a piece of the picture was asked for. */
  range?: { status: number; bytes: number; asked: number } | undefined;
}

/** Something wrong with a page. */
export interface PageProblem {
  /** The rule's name, which stays. */
  rule: string;
  /** `error`: somewhere the card is broken or missing; `warning`: it is worse than it could be. */
  level: 'error' | 'warning';
  /** Who shows it wrongly; empty when it concerns all. */
  networks: readonly string[];
  /** What was expected, what came, what to do. */
  message: string;
  /** Where the rule was read. */
  source: string;
}

/** One thing that a page must get right. */
export interface PageRule extends Omit<PageProblem, 'message'> {
  /** A sentence for each breach. */
  find: (facts: PageFacts, table: readonly PreviewRules[]) => string[];
}
