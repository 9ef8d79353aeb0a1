import type { Readable } from 'node:stream';
import type { PictureMaker, PictureMakerOptions } from '@clipsheet/og-image-generator/node.js';

/** One of the two streams that a command writes to. */
export interface Output {
  write(text: string): unknown;
  /** Whether a person watches: progress is then one line that changes. */
  isTTY?: boolean;
  columns?: number;
}

/** All that a command may know of the world around it. Only `main` makes one from the process. */
export interface Terminal {
  stdin: Readable;
  stdout: Output;
  stderr: Output;
  /** The folder that relative paths start from. */
  folder: string;
  /** The variables of the environment. */
  environment: Readonly<Record<string, string | undefined>>;
  /** The time of the run. */
  now: Date;
  /** Starts what draws pictures; who asks closes it. */
  pictures: (limits?: PictureMakerOptions) => PictureMaker;
  /** Aborted when the user or the system asks the command to stop. */
  signal: AbortSignal;
}
