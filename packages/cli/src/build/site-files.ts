import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../command-error.js';
import { systemCode } from '../files/file-error.js';
import { writeWhole } from '../files/write-whole.js';

/**
 * Copies the drop-in script, its frozen form, the modules it imports and `integrity.json` into a tree. Files of earlier
 * releases stay: cached scripts import them, and frozen tags name them. The answer is how many were written. With `isKnown`
 * the tree was finished by this very software, so that files which are there need not be compared.
 */
export async function writeSiteFiles(out: string, { isKnown = false } = {}): Promise<number> {
  const folder = join(dirname(fileURLToPath(import.meta.resolve('@clipsheet/elements/site.json'))), 'site');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new CommandError(
      'cli/file',
      `${folder} must hold the scripts of a publication, but is missing. Run "npm run build".`,
    );
  });
  let written = 0;
  const paths = entries
    .filter((one) => one.isFile() && !one.name.endsWith('.map'))
    .map((one) => join(one.parentPath, one.name));
  // The drop-in comes last: it imports what must be there by then.
  const isLast = (path: string) => Number(basename(path) === 'clipsheet.js');
  for (const path of paths.sort((a, b) => isLast(a) - isLast(b))) {
    const target = join(out, path.slice(folder.length + 1));
    if (isKnown && existsSync(target)) continue;
    const content = await readFile(path);
    // The integrity of frozen scripts of earlier releases is still asked for.
    const isIntegrity = basename(path) === 'integrity.json';
    if (await writeWhole(target, isIntegrity ? await mergedIntegrity(target, content) : content)) written++;
  }
  return written;
}

async function mergedIntegrity(target: string, content: Buffer): Promise<string | Uint8Array> {
  const now = JSON.parse(content.toString('utf8')) as Record<string, string>;
  const before = await readFile(target, 'utf8').then(
    (text) => JSON.parse(text) as Record<string, string>,
    () => ({}), // the first build, or a file that nobody can read any more
  );
  const merged = { ...before, ...now };
  const sorted = Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}
