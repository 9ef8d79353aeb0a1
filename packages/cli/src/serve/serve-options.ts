import { resolve } from 'node:path';
import type { CommandLine, OptionSpec } from '../command.js';
import { CommandError } from '../command-error.js';
import { listeningAt, listeningOptions, portFrom } from '../commands/listening-options.js';
import { TOKENS_VARIABLE } from '../live/edit-tokens.js';

/** The options of `clipsheet serve`. */
export const SERVE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  ...listeningOptions(8080),
  memory: { value: 'MB', help: 'memory for answers, and as much for images drawn anew (default 64; 0 for none)' },
  articles: { value: 'FOLDER', help: 'let readers quote whole sentences of these articles, from which DIR was built' },
  'edit-tokens': { value: 'FILE', help: `let who sends a token of this file edit (default: ${TOKENS_VARIABLE})` },
  watch: { value: 'PORT', help: 'answer /healthz, /readyz and /metrics on this port of the same address' },
  log: { help: 'write a line of JSON for each request, without anything about the reader' },
  count: { help: 'count embeds by story and host: sums, and nothing that tells two readers apart' },
};

/** The command line of `clipsheet serve`, read. */
export interface ServeLine {
  folder: string;
  given: string;
  port: number;
  host: string;
  publicUrl?: string | undefined;
  memoryBytes: number;
  articles?: string | undefined;
  tokensFile?: string | undefined;
  watchPort?: number | undefined;
  isLogged: boolean;
  isCounted: boolean;
}

/** Throws `cli/usage`. */
export function readServeLine(line: CommandLine, base: string): ServeLine {
  const { operands, values, switches } = line;
  const [given] = operands;
  if (given === undefined || operands.length > 1)
    throw new CommandError(
      'cli/usage',
      `clipsheet serve needs one DIR, but got ${operands.length}. See clipsheet serve --help.`,
    );
  const path = (name: string) => {
    const value = values[name];
    return value === undefined ? undefined : resolve(base, value);
  };
  return {
    folder: resolve(base, given),
    given,
    ...listeningAt(line, 8080),
    publicUrl: values['base-url'],
    memoryBytes: megabytesFrom(values['memory'] ?? '64'),
    articles: path('articles'),
    tokensFile: path('edit-tokens'),
    watchPort: values['watch'] === undefined ? undefined : portFrom('watch', values['watch']),
    isLogged: switches.has('log'),
    isCounted: switches.has('count'),
  };
}

function megabytesFrom(given: string): number {
  if (/^\d{1,5}$/.test(given)) return Number(given) * 1024 * 1024;
  throw new CommandError(
    'cli/usage',
    `--memory must be a number of megabytes, but is ${JSON.stringify(given)}. 0 keeps nothing.`,
  );
}
