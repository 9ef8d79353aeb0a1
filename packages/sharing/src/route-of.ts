import { WHOLE_STORY, type PartRef } from '@clipsheet/story';
import { ADDRESS_TABLE, FILE_PATTERN, HASH_PATTERN, type Route, type RouteName } from './address-table.js';
import { normaliseBaseUrl } from './base-url.js';

const ID = '[a-z0-9-]{1,80}';
const SLOTS: Record<string, string> = {
  '{id}': `(?<id>${ID})`,
  '{part}': `(?:quotes/(?<quote>${ID})/|videos/(?<video>${ID})/)?`,
  '{file}': '(?<file>[^/]+)',
  '{hash}': '(?:\\.(?<hash>[^/.]+))?',
};

const PATTERNS = Object.entries(ADDRESS_TABLE).map(([name, template]) => {
  const source = template.replaceAll('.', '\\.').replace(/\{\w+\}/g, (slot) => SLOTS[slot] ?? slot);
  return [name as RouteName, new RegExp(`^${source}$`)] as const; // Object.entries forgets the keys' type
});

/**
 * What stands at an address: the strict inverse of `addresses`. `url` is absolute or a path from the root (a server
 * that stands behind a proxy gives only its path); query and fragment are ignored. Undefined for everything that
 * `addresses` would not print letter for letter: another origin, another base path, a missing final slash, dots,
 * backslashes, doubled slashes, percent-encoding, capitals in ids.
 */
export function routeOf(url: string, baseUrl: string): Route | undefined {
  const path = pathBelow(url, normaliseBaseUrl(baseUrl));
  if (path === undefined) return undefined;
  for (const [name, pattern] of PATTERNS) {
    const slots = pattern.exec(path)?.groups ?? (pattern.test(path) ? {} : undefined);
    if (slots) return routeFrom(name, slots);
  }
  return undefined;
}

/** The path below the base URL, or undefined when the parser had to change anything to find one. */
function pathBelow(url: string, base: string): string | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url, base);
  } catch {
    return undefined;
  }
  const { origin, pathname } = new URL(base);
  if (parsed.origin !== origin || parsed.username !== '' || parsed.password !== '') return undefined;
  const written = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#\\]*)?(\/[^?#]*)/i.exec(url)?.[1];
  if (written !== parsed.pathname) return undefined;
  // Hexadecimal digits of an encoded base path may come in either case (RFC 3986, 6.2.2.1).
  const root = upperHex(pathname);
  const path = upperHex(parsed.pathname);
  return path.startsWith(root) ? path.slice(root.length) : undefined;
}

function upperHex(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

function routeFrom(name: RouteName, slots: Record<string, string | undefined>): Route | undefined {
  const { id = '', file = '', hash, quote, video } = slots;
  switch (name) {
    case 'page':
    case 'embed':
    case 'oembed-json':
    case 'oembed-xml':
      return { name, id, part: partFrom(quote, video) };
    case 'story-json':
    case 'state':
      return { name, id };
    case 'reader-quote':
      return { name, id };
    case 'image':
    case 'media':
      return FILE_PATTERN.test(file) ? { name, id, file } : undefined;
    case 'element':
      return FILE_PATTERN.test(file) ? { name, file } : undefined;
    case 'script':
      if (hash === undefined) return { name };
      return HASH_PATTERN.test(hash) ? { name, hash } : undefined;
    default:
      return { name };
  }
}

function partFrom(quote: string | undefined, video: string | undefined): PartRef {
  if (quote !== undefined) return { kind: 'quote', id: quote };
  return video === undefined ? WHOLE_STORY : { kind: 'video', id: video };
}
