import { ADDRESS_TABLE, headersFor, normaliseBaseUrl, type RouteName } from '@clipsheet/sharing';

/** The headers that a web server must send for one kind of address. */
export interface HostRule {
  /** The path from the root with slots: `/clips/stories/{id}/images/{file}`. */
  template: string;
  headers: Record<string, string>;
}

// In a folder the pages carry their own policy; only who may show them in a frame has no place there (CSP 3, 6.4.2).
const ANCESTORS: Partial<Record<RouteName, string>> = { page: "frame-ancestors 'self'", embed: 'frame-ancestors *' };

/**
 * What a web server that only has a folder must be told, from the very table that the handler answers by. The media
 * type of pictures and films is left to the server, which knows it by the ending.
 */
export function hostRules(baseUrl: string): HostRule[] {
  const root = new URL(normaliseBaseUrl(baseUrl)).pathname;
  return Object.entries(ADDRESS_TABLE)
    .filter(([name]) => name !== 'oembed' && name !== 'reader-quote') // need a program
    .flatMap(([key, template]) => {
      const name = key as RouteName; // Object.entries forgets the keys' type
      const rule = (path: string, isHashed?: boolean): HostRule => ({
        template: root + path,
        headers: headersOf(name, isHashed),
      });
      if (!template.includes('{hash}')) return [rule(template)];
      return [rule(template.replace('{hash}', '')), rule(template, true)];
    });
}

function headersOf(name: RouteName, isHashed: boolean | undefined): Record<string, string> {
  const ancestors = ANCESTORS[name];
  const policy = ancestors === undefined ? {} : { 'content-security-policy': ancestors };
  const all = Object.entries({ ...headersFor(name, { isHashed }), ...policy });
  return Object.fromEntries(all.filter(([, value]) => value !== 'application/octet-stream'));
}

/** A template as a regular expression that web servers understand, for the whole path. */
export function templatePattern(template: string): string {
  const slots: Record<string, string> = {
    '{id}': '[a-z0-9-]+',
    '{part}': '(?:(?:quotes|videos)/[a-z0-9-]+/)?',
    '{file}': '[^/]+',
    '{hash}': '\\.[^/.]+',
  };
  const pattern = template
    .split(/(\{\w+\})/)
    .map((piece) => slots[piece] ?? piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('');
  // A page is asked for as a folder and, by some servers inside, as its index.html.
  return `^${pattern}${template.endsWith('/') || template.endsWith('{part}') ? '(?:index\\.html)?' : ''}$`;
}
