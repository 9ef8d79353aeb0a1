import { CONTRACT } from './contract.js';

/** What copies of our scripts on one page share, as far as they speak one contract. */
interface OnPage {
  /** Whether one of them drives the tags. */
  on?: boolean;
  /** Documents that one of them has asked for, by address: never the word above. */
  [url: string]: unknown;
}

/**
 * Shared by every copy of our scripts on this page. The one name we add to a page is a symbol: nothing that lists names
 * sees it.
 */
export const onPage = ((globalThis as unknown as Record<symbol, OnPage | undefined>)[
  Symbol.for(`clipsheet.${CONTRACT}`)
] ??= {});

/**
 * Whether this script is the first on the page to drive tags of its contract. A second copy, of another publisher or
 * another version, leaves them to the first.
 */
export function claim(): boolean {
  return !onPage.on && (onPage.on = true);
}
