import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DOORS = [
  '@clipsheet/story',
  '@clipsheet/ingest',
  '@clipsheet/sharing',
  '@clipsheet/elements/ssr.js',
  '@clipsheet/og-image-generator',
  '@clipsheet/server',
];

/**
 * What our own software is, as a digest of its code: pages that another release printed are printed again, without
 * anybody having to remember to raise a number.
 */
export async function softwareDigest(): Promise<string> {
  const hash = createHash('sha256');
  for (const door of DOORS) {
    const folder = dirname(fileURLToPath(import.meta.resolve(door)));
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((one) => one.endsWith('.js')).sort())
      hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 32);
}
