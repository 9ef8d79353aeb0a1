import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError } from '../command-error.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space and run it again; what is finished is kept',
  EDQUOT: 'the disk quota is used up. Free some space and run it again; what is finished is kept',
  EROFS: 'the disk is read-only. Choose another folder',
  EACCES: 'permission is denied. Give this user the right to it or choose another folder',
  EPERM: 'the system does not permit it. Give this user the right to it or choose another folder',
  ENOENT: 'there is no such file or folder. Check the path',
  ENOTDIR: 'a part of its path is a file, not a folder. Choose another folder',
  EISDIR: 'it is a folder, and a file was expected. Give a file',
  EEXIST: 'something of that name is in the way. Move it away or choose another folder',
  EMFILE: 'too many files are open. Raise the limit (ulimit -n) and run it again',
  ENFILE: 'the system has too many files open. Run it again later',
  ENAMETOOLONG: 'its name is too long for this disk. Choose a shorter folder',
  EIO: 'the disk reported an error. Check it before running again',
};

/** The system's code of an error: ENOENT, ENOSPC …; empty for errors that are not the system's. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a user is told when the disk refuses: which file, what was tried, why, and what to do. */
export function fileError(path: string, tried: 'read' | 'written' | 'removed', error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  const given = systemCode(error);
  const code = tried === 'written' && given === 'ENOENT' ? whyNoFolder(path) : given;
  const reason = REASONS[code] ?? `the system said ${error instanceof Error ? error.message : String(error)}`;
  const area = tried === 'read' ? 'cli/file' : 'cli/disk';
  return new CommandError(area, `${path} could not be ${tried}: ${reason}${code && ` (${code})`}.`, { cause: error });
}

// Node's recursive mkdir says ENOENT when the disk is read-only: what stands above the missing folder knows better.
function whyNoFolder(path: string): string {
  let above = dirname(path);
  while (!existsSync(above) && above !== dirname(above)) above = dirname(above);
  try {
    accessSync(above, constants.W_OK);
    return 'ENOENT';
  } catch (error) {
    return systemCode(error);
  }
}
