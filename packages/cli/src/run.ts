import { ClipsheetError, StoryError } from '@clipsheet/story';
import { readCommandLine } from './command-line.js';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { fileError, systemCode } from './files/file-error.js';
import { commandHelp, generalHelp } from './help.js';
import type { Terminal } from './terminal.js';

/**
 * Runs one command line and answers with the exit code: 0 done, 1 failed, 2 the command line is wrong. What a user can
 * understand is one message; only a mistake of our own shows its stack.
 */
export async function run(
  words: readonly string[],
  commands: readonly Command[],
  version: string,
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') return say(terminal, `${version}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return say(terminal, generalHelp(commands));
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const asked = name === undefined ? 'clipsheet needs a command' : `clipsheet has no command ${JSON.stringify(name)}`;
    const known = commands.map((one) => one.name).join(', ');
    terminal.stderr.write(`${asked}; it has ${known}. See clipsheet --help.\n`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) return say(terminal, commandHelp(command));
  try {
    return await command.run(readCommandLine(command, rest), terminal);
  } catch (error) {
    terminal.stderr.write(`${messageOf(error)}\n`);
    return error instanceof CommandError ? error.exitCode : 1;
  }
}

function say(terminal: Terminal, text: string): number {
  terminal.stdout.write(text);
  return 0;
}

function messageOf(error: unknown): string {
  if (error instanceof StoryError) return error.problems.map(({ message }) => message).join('\n');
  if (error instanceof ClipsheetError) return error.message;
  // a module of our own that could not be opened
  if (systemCode(error) === 'EMFILE') return fileError('A file of clipsheet', 'read', error).message;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `clipsheet met something that it does not know. This is a mistake of ours; please report it:\n${stack}`;
}
