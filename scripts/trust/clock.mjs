import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Options for Node (NODE_OPTIONS) that put the clock of a process ahead, or behind, and let it jump at every tenth look.
 * The file that does it lies in the folder.
 */
export function clockAt(folder, aheadMs, jumpMs = 0) {
  const path = join(folder, 'clock.mjs');
  writeFileSync(
    path,
    `const Real = Date;
let looks = 0;
const now = () => Real.now() + ${aheadMs} + (looks++ % 10 === 9 ? ${jumpMs} : 0);
globalThis.Date = class extends Real {
  constructor(...given) { given.length === 0 ? super(now()) : super(...given); }
  static now() { return now(); }
};
`,
  );
  return `--import ${path}`;
}
