import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { QuoteKeys } from '@clipsheet/server';
import { CommandError } from '../command-error.js';
import { fileError, systemCode } from '../files/file-error.js';
import { liveFolder, livePath } from './live-folder.js';

/**
 * The keys that sign readers' quotes of a publication: one a line as 64 hexadecimal digits, the one in use first. The
 * first time a key is made. To change it, put a new line above and take the old one away when its links may end.
 * Throws `cli/file`.
 */
export async function quoteKeys(out: string): Promise<QuoteKeys> {
  const path = livePath(out, 'quote-keys');
  try {
    await mkdir(liveFolder(out), { recursive: true });
    await writeFile(path, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw fileError(path, 'written', error);
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError(path, 'read', error);
  });
  const lines = text.split(/\s+/).filter(Boolean);
  if (lines.length >= 1 && lines.length <= 2 && lines.every((line) => /^[0-9a-f]{64}$/i.test(line)))
    return lines.map((line) => new Uint8Array(Buffer.from(line, 'hex')));
  throw new CommandError(
    'cli/file',
    `${path} must hold one or two lines of 64 hexadecimal digits, but does not. Restore it; without the key no link to a reader’s quote works.`,
  );
}
