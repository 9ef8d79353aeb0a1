import { ClipsheetError, ID_PATTERN, WHOLE_STORY, type PartRef } from '@clipsheet/story';
import { ADDRESS_TABLE, FILE_PATTERN, HASH_PATTERN, type Route } from './address-table.js';
import { normaliseBaseUrl } from './base-url.js';

/** Prints the addresses of one publication. Every method answers an absolute URL and throws `sharing/bad-address`. */
export interface Addresses {
  /** The base URL, with its final slash. */
  readonly baseUrl: string;
  /** The share page of a story or of a part of it. */
  page(id: string, part?: PartRef): string;
  /** The embed frame of a story or of a part of it. */
  embed(id: string, part?: PartRef): string;
  /** Where a reader asks for a quote of his own choice: whole sentences of the story. */
  readerQuote(id: string, text: string): string;
  storyJson(id: string): string;
  state(id: string): string;
  oembedJson(id: string, part?: PartRef): string;
  oembedXml(id: string, part?: PartRef): string;
  /** A share image, by the name that `imageFileName` gives. */
  image(id: string, fileName: string): string;
  /** A clean photo, poster, clip or captions file, by the name that `mediaFileName` gives. */
  media(id: string, fileName: string): string;
  /** The drop-in script: evergreen, or frozen with its hash. */
  script(hash?: string): string;
  elements(fileName: string): string;
  integrity(): string;
  changes(): string;
  /** The dynamic oEmbed endpoint, without its query. */
  oembed(): string;
}

/** The addresses below a base URL, which may have a path and may lack the final slash. Throws `sharing/base-url`. */
export function addresses(baseUrl: string): Addresses {
  const base = normaliseBaseUrl(baseUrl);
  const print = (route: Route): string => base + pathOf(route);
  return {
    baseUrl: base,
    page: (id, part = WHOLE_STORY) => print({ name: 'page', id, part }),
    embed: (id, part = WHOLE_STORY) => print({ name: 'embed', id, part }),
    readerQuote: (id, text) => `${print({ name: 'reader-quote', id })}?text=${encodeURIComponent(text)}`,
    storyJson: (id) => print({ name: 'story-json', id }),
    state: (id) => print({ name: 'state', id }),
    oembedJson: (id, part = WHOLE_STORY) => print({ name: 'oembed-json', id, part }),
    oembedXml: (id, part = WHOLE_STORY) => print({ name: 'oembed-xml', id, part }),
    image: (id, file) => print({ name: 'image', id, file }),
    media: (id, file) => print({ name: 'media', id, file }),
    script: (hash) => print({ name: 'script', ...(hash !== undefined && { hash }) }),
    elements: (file) => print({ name: 'element', file }),
    integrity: () => print({ name: 'integrity' }),
    changes: () => print({ name: 'changes' }),
    oembed: () => print({ name: 'oembed' }),
  };
}

/** The path of a route below the base URL, without a leading slash. Throws `sharing/bad-address`. */
export function pathOf(route: Route): string {
  return ADDRESS_TABLE[route.name].replace(/\{(\w+)\}/g, (_, slot: string) => fillSlot(slot, route));
}

function fillSlot(slot: string, route: Route): string {
  if (slot === 'part') {
    const part = 'part' in route ? route.part : WHOLE_STORY;
    return part.kind === 'story' ? '' : `${part.kind}s/${check('id', part.id, ID_PATTERN)}/`;
  }
  if (slot === 'hash') return 'hash' in route ? `.${check('hash', route.hash ?? '', HASH_PATTERN)}` : '';
  if (slot === 'file') return check('file name', 'file' in route ? route.file : '', FILE_PATTERN);
  return check('id', 'id' in route ? route.id : '', ID_PATTERN);
}

function check(what: string, value: string, pattern: RegExp): string {
  if (pattern.test(value)) return value;
  throw new ClipsheetError(
    'sharing/bad-address',
    `The ${what} in an address must match ${pattern}, but is ${JSON.stringify(value)}. Check the story before linking to it.`,
  );
}
