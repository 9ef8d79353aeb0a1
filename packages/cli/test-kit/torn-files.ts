import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { TEMPORARY } from '../src/files/write-whole.js';

// How each kind of file ends when it is whole.
const ENDS: Readonly<Record<string, Buffer>> = {
  '.jpg': Buffer.from([0xff, 0xd9]),
  '.png': Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
  '.html': Buffer.from('</html>\n'),
};

/** The files below a folder, without those that are being written under another name. */
export function publishedFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !TEMPORARY.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** The files below a folder that break off somewhere: JSON that does not parse, pictures and pages without an end. */
export function tornFiles(folder: string): string[] {
  return publishedFiles(folder).filter((path) => {
    const bytes = readFileSync(path);
    if (extname(path) === '.json') return !parses(bytes.toString('utf8'));
    if (extname(path) === '.webp') return bytes.length < 8 || bytes.readUInt32LE(4) + 8 !== bytes.length;
    const end = ENDS[extname(path)];
    return end !== undefined && !bytes.subarray(-end.length).equals(end);
  });
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
