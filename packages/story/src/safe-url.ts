/** What an address is for: a link somebody may follow, or media that the page fetches. */
export type AddressUse = 'link' | 'media';

const SCHEMES: Record<AddressUse, readonly string[]> = {
  link: ['https:', 'http:', 'mailto:'],
  media: ['https:', 'http:'],
};

/**
 * The address as a page may use it, read once by the platform's own parser (WHATWG URL): absolute, normalised, with
 * an allowed scheme and without user name or password. Undefined for everything else, `javascript:` and `data:` first
 * of all. A relative address needs `base`.
 */
export function safeUrl(value: string, use: AddressUse, base?: string): string | undefined {
  const url = URL.parse ? URL.parse(value, base) : parseUrl(value, base);
  if (!url || !SCHEMES[use].includes(url.protocol)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  if (url.protocol !== 'mailto:' && url.hostname === '') return undefined;
  return url.href;
}

// URL.parse came with Chromium 126, Firefox 126, Safari 18 and Node 22.1.
function parseUrl(value: string, base?: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}
