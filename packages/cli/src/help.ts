import type { Command, OptionSpec } from './command.js';

/** What `clipsheet --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'clipsheet: an article comes in once and travels as cards, quotes, videos and pictures.',
    '',
    'Commands:',
    ...list,
    '',
    'clipsheet COMMAND --help tells more; clipsheet --version prints the version.',
    '',
  ].join('\n');
}

/** What `clipsheet COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const specs: Record<string, OptionSpec> = { ...command.options, help: { help: 'print this' } };
  const options = Object.entries(specs).map(
    ([name, { value, help }]) => [value === undefined ? `--${name}` : `--${name} ${value}`, help] as const,
  );
  const width = Math.max(...options.map(([flag]) => flag.length));
  return [
    `clipsheet ${command.name} ${command.usage}`,
    '',
    `${command.summary}.`,
    '',
    ...options.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`),
    '',
    command.details,
    '',
  ].join('\n');
}
