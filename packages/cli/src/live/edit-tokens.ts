import { readFile } from 'node:fs/promises';
import { CommandError } from '../command-error.js';
import { fileError } from '../files/file-error.js';

/** The environment variable that holds the tokens of editors. */
export const TOKENS_VARIABLE = 'CLIPSHEET_EDIT_TOKENS';

const SHORTEST = 24;

/**
 * The tokens by which editors are known: those of a file, else those of the environment; one, or two while one replaces
 * the other, apart by white space. None: nobody may edit. Throws `cli/usage` for a token that could be guessed.
 */
export async function editTokens(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string[]> {
  const text =
    file === undefined
      ? (environment[TOKENS_VARIABLE] ?? '')
      : await readFile(file, 'utf8').catch((error: unknown) => {
          throw fileError(file, 'read', error);
        });
  const where = file ?? TOKENS_VARIABLE;
  const tokens = text.split(/\s+/).filter(Boolean);
  if (file !== undefined && tokens.length === 0)
    throw new CommandError('cli/usage', `${where} must hold a token, but is empty. Make one: openssl rand -hex 32.`);
  // The tokens themselves are not said: this text may stand in a log.
  if (tokens.length > 2 || tokens.some((token) => token.length < SHORTEST || !/^[\x21-\x7e]+$/.test(token)))
    throw new CommandError(
      'cli/usage',
      `${where} must hold one or two tokens of at least ${SHORTEST} letters and digits, but does not. Make one: openssl rand -hex 32.`,
    );
  return tokens;
}
