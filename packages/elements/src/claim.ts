import { CONTRACT } from './contract.js';

const KEY = Symbol.for(`clipsheet.${CONTRACT}`);

/**
 * Whether this script is the first on the page to drive tags of its contract. A second copy, of another publisher or
 * another version, leaves them to the first.
 */
export function claim(): boolean {
  const page = globalThis as unknown as Record<symbol, boolean | undefined>;
  if (page[KEY]) return false;
  return (page[KEY] = true);
}
