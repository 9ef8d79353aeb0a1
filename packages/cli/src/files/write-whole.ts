import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileError, systemCode } from './file-error.js';

/** Names of files that are being written; whoever finds one with nobody at work may remove it. */
export const TEMPORARY = /^\.clipsheet-\d+-\d+\.tmp$/;

let count = 0;

/**
 * Writes a file so that it is there whole or not at all, also when the process is killed or the power fails: a
 * temporary name in the same folder, fsync, rename, fsync of the folder. A file that already holds these bytes is left
 * untouched. Says whether anything was written. Throws `cli/disk`.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (await holds(path, bytes)) return false;
  const folder = dirname(path);
  const temporary = join(folder, `.clipsheet-${process.pid}-${++count}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(folder);
    return true;
  } catch (error) {
    await unlink(temporary).catch(() => undefined); // it may never have come to be
    throw fileError(path, 'written', error);
  }
}

/** Removes a file for good; says whether there was one. Throws `cli/disk`. */
export async function removeFile(path: string): Promise<boolean> {
  try {
    await unlink(path);
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return false;
    throw fileError(path, 'removed', error);
  }
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    if ((await stat(path)).size !== bytes.byteLength) return false;
    return (await readFile(path)).equals(bytes);
  } catch {
    return false; // not there, or not readable: writing will say which
  }
}

// Windows cannot open a folder; there the rename itself is all there is.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
