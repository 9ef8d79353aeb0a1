import { parseArgs } from 'node:util';
import type { Command, CommandLine, OptionSpec } from './command.js';
import { CommandError } from './command-error.js';

/** Reads the words behind a command's name by its options. Throws `cli/usage`. */
export function readCommandLine(command: Command, words: readonly string[]): CommandLine {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, spec]) => [
      name,
      { type: spec.value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    const given = Object.entries(values);
    return {
      operands: positionals,
      values: Object.fromEntries(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
      switches: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
    };
  } catch (error) {
    throw usage(command, error);
  }
}

/** The value of an option that a command cannot do without. Throws `cli/usage`. */
export function required(command: Command, line: CommandLine, name: string): string {
  const value = line.values[name];
  if (value !== undefined && value !== '') return value;
  const spec: OptionSpec | undefined = command.options[name];
  throw new CommandError(
    'cli/usage',
    `clipsheet ${command.name} needs --${name} ${spec?.value ?? ''}: ${spec?.help ?? ''}. ${seeHelp(command)}`,
  );
}

function usage(command: Command, error: unknown): CommandError {
  const reason = error instanceof Error ? error.message : String(error);
  const option = /'(-[^' ]*)[^']*'/.exec(reason)?.[1] ?? '';
  const known = Object.keys(command.options).map((name) => `--${name}`);
  const said = reason.startsWith('Unknown option')
    ? `clipsheet ${command.name} has no option ${option}; it has ${known.join(', ')}.`
    : `clipsheet ${command.name}: ${reason.split('\n')[0]?.replace(/\.$/, '') ?? ''}.`;
  return new CommandError('cli/usage', `${said} ${seeHelp(command)}`, { cause: error });
}

function seeHelp(command: Command): string {
  return `See clipsheet ${command.name} --help.`;
}
