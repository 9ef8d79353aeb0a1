import type { PictureMaker } from '@clipsheet/og-image-generator/node.js';
import type { Articles } from './find-articles.js';
import type { Progress } from './progress.js';

/** What a build is asked for. */
export interface BuildOptions {
  articles: Articles;
  /** The folder of the tree. */
  out: string;
  baseUrl: string;
  /** A tree of an earlier build, where neither the memory nor `out` is at hand. */
  previous?: string | undefined;
  /** Draws share images in every ratio, not only the one that pages name. Default: it does not. */
  allRatios?: boolean | undefined;
  /** Whether articles take the place of edits that were made live. Default: they do not. */
  overEdits?: boolean | undefined;
  /** The memory's file. */
  memoryPath: string;
  now: Date;
  /** Starts what draws pictures. */
  pictures: () => PictureMaker;
  progress: (total: number) => Progress;
  /** When aborted, no further story is begun. */
  signal: AbortSignal;
}
