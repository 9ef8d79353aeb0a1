import { basename } from 'node:path';
import type { Output } from '../terminal.js';

/** How a build tells what it does: one changing line where a person watches, else a line for each story. */
export interface Progress {
  /** One story is finished. */
  done(what: string, result: 'built' | 'unchanged' | 'failed'): void;
  /** All are finished: the changing line is wiped. */
  close(): void;
}

const WIPE = '\r\u001b[2K';

/** Reports `total` stories to an output. */
export function progressOn(output: Output, total: number): Progress {
  let count = 0;
  if (!output.isTTY)
    return {
      done: (what, result) => output.write(`[${++count}/${total}] ${result} ${what}\n`),
      close: () => undefined,
    };
  return {
    done(what, result) {
      const line = `[${++count}/${total}] ${result} ${basename(what)}`;
      output.write(WIPE + line.slice(0, Math.max(20, (output.columns ?? 80) - 1)));
    },
    close: () => output.write(WIPE),
  };
}
