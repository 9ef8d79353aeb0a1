/** How long a document may take, in ms. */
const TIMEOUT = 15e3;
/** How many characters it may have; a published story has a hundredth of it. */
const LONGEST = 4e6;

// The page's natives are taken when the module starts: some pages replace them later.
const { fetch, JSON } = globalThis;
// The one name we add to a page is a symbol: nothing that lists names sees it.
const page = globalThis as unknown as Record<symbol, Record<string, Promise<unknown>> | undefined>;
const KEY = Symbol.for('clipsheet');

/** For how long an answer is good for everybody on the page, in ms. */
const SHARED_FOR = 3e4;

/**
 * A JSON document, without cookies, asked for once by whatever copy of our scripts is on the page. Rejects when it is
 * missing, slow, huge or no JSON.
 */
export function fetchOnce(url: string): Promise<unknown> {
  const known = (page[KEY] ??= {});
  setTimeout(() => delete known[url], SHARED_FOR);
  return (known[url] ??= fetch(url, {
    credentials: 'omit',
    cache: 'no-cache',
    referrerPolicy: 'strict-origin-when-cross-origin',
    signal: AbortSignal.timeout(TIMEOUT),
  })
    .then((response) => response.text())
    .then((text): unknown => JSON.parse(text.length < LONGEST ? text : '')));
}
