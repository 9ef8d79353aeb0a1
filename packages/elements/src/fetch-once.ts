import { onPage } from './on-page.js';

/** For how long an answer is good for everybody on the page, in ms. */
const SHARED_FOR = 3e4;

// The page's own is taken when the module starts: some pages replace it later.
const ask = fetch;

/**
 * A JSON document, without cookies, asked for once by whatever copy of our scripts is on the page. Rejects when it is
 * missing or no JSON.
 */
export function fetchOnce(url: string): Promise<unknown> {
  setTimeout(() => delete onPage[url], SHARED_FOR);
  return (onPage[url] ??= ask(url, {
    credentials: 'omit',
    cache: 'no-cache',
    referrerPolicy: 'origin',
  }).then((response) => response.json())) as Promise<unknown>; // what is shared by an address
}
