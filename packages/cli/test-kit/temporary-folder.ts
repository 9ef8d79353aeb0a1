import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// In memory where there is such a place: a build asks the disk to keep every file, which takes most of its time there.
const ROOT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder that is removed when the tests of this process are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(ROOT, 'clipsheet-'));
  folders.push(folder);
  return folder;
}
