import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '@clipsheet/sharing';

/**
 * Whether a build has ever finished in a folder: `changes.json` is written last. What a first build left unfinished was
 * never published, so it is no past to go on from.
 */
export function isFinishedTree(folder: string): boolean {
  return existsSync(join(folder, pathOf({ name: 'changes' })));
}
