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
  for (const folder of folders()) {
    const names = (await readdir(folder, { recursive: true })).filter((one) => one.endsWith('.js')).sort();
    const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
    names.forEach((name, index) => hash.update(name).update(contents[index] ?? ''));
  }
  return hash.digest('hex').slice(0, 32);
}

function folders(): string[] {
  return DOORS.map((door) => dirname(fileURLToPath(import.meta.resolve(door))));
}
