import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { TEMPORARY } from './write-whole.js';

/** Removes what a killed build left half-written below a folder; the answer is how many files that were. */
export async function sweep(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []); // no folder yet
  const stale = entries.filter((entry) => entry.isFile() && TEMPORARY.test(entry.name));
  for (const { parentPath, name } of stale) await unlink(join(parentPath, name));
  return stale.length;
}
