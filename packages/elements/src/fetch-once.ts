/** How long a document may take. */
const TIMEOUT_MS = 15_000;
/** How large it may be; a published story without its body is a hundredth of it. */
const MAX_CHARACTERS = 4_000_000;

// The page's natives are taken when the module starts: some pages replace them later.
const { fetch, JSON, Promise: NativePromise } = globalThis;
const KEY = Symbol.for('clipsheet');

type Shared = Record<PropertyKey, unknown> & { [KEY]?: Map<string, Promise<unknown>> };

/** The documents fetched on this page, shared by every copy of our scripts. */
function documents(): Map<string, Promise<unknown>> {
  // The one name we add to the page is a symbol: nothing that lists names sees it.
  return ((globalThis as unknown as Shared)[KEY] ??= new Map());
}

/** A JSON document, fetched once a page whoever asks, without cookies. Rejects when it is missing, slow, huge or no JSON. */
export function fetchOnce(url: string): Promise<unknown> {
  const known = documents();
  const running = known.get(url) ?? fetchJson(url);
  known.set(url, running);
  running.catch(() => known.delete(url));
  return running;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, {
    credentials: 'omit',
    cache: 'no-cache',
    referrerPolicy: 'strict-origin-when-cross-origin',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const text = response.ok ? await response.text() : '';
  return text.length > 0 && text.length < MAX_CHARACTERS
    ? JSON.parse(text)
    : NativePromise.reject(new Error(`${response.status}`));
}
