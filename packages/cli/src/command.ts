import type { Terminal } from './terminal.js';

/** An option of a command, as `--name`. */
export interface OptionSpec {
  /** What stands for the value in the help; an option without one is a switch. */
  value?: string;
  /** One line of help. */
  help: string;
}

/** The command line after it has been read. */
export interface CommandLine {
  /** What stands beside the options, in order. */
  operands: string[];
  /** The value of each option that was given. */
  values: Readonly<Record<string, string | undefined>>;
  /** The switches that were given. */
  switches: ReadonlySet<string>;
}

/** One command of `clipsheet`. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What follows the name, for the help: `ARTICLE… --out DIR`. */
  usage: string;
  options: Readonly<Record<string, OptionSpec>>;
  /** A closing paragraph of help. */
  details: string;
  /** Does it; the answer is the exit code. Throws a ClipsheetError for what a user can understand. */
  run(line: CommandLine, terminal: Terminal): Promise<number>;
}
