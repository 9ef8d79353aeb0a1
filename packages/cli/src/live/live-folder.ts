import { join } from 'node:path';

/**
 * The folder beside a tree in which `clipsheet serve` keeps what is not for readers: edits with the texts that are kept
 * and not published, keys, sums. It is not within the tree, so no web server that has the tree can send it.
 */
export function liveFolder(out: string): string {
  return `${out}-live`;
}

/** A file in that folder. */
export function livePath(out: string, ...names: readonly string[]): string {
  return join(liveFolder(out), ...names);
}
