import type { PartRef } from '@clipsheet/story';

/**
 * Every address of a publication, below its base URL. Links are printed from this table, static files are laid out by
 * it and requests are routed by it, so a site can change between static and dynamic without a link breaking.
 * `reader-quote` is asked with `?text=…`: whole sentences that a reader chose. `{part}` is empty for the story itself, else `quotes/{id}/` or `videos/{id}/`; `{hash}` is empty for the evergreen
 * script, else a dot and the hash of the frozen one.
 */
export const ADDRESS_TABLE = {
  page: 'stories/{id}/{part}',
  embed: 'stories/{id}/{part}embed/',
  'reader-quote': 'stories/{id}/quotes/',
  'story-json': 'stories/{id}/story.json',
  state: 'stories/{id}/state.json',
  'oembed-json': 'stories/{id}/{part}oembed.json',
  'oembed-xml': 'stories/{id}/{part}oembed.xml',
  image: 'stories/{id}/images/{file}',
  media: 'stories/{id}/media/{file}',
  script: 'clipsheet{hash}.js',
  element: 'elements/{file}',
  integrity: 'integrity.json',
  changes: 'changes.json',
  oembed: 'oembed',
} as const;

/** What stands at an address. */
export type RouteName = keyof typeof ADDRESS_TABLE;

/** One address of the table with its slots filled in. */
export type Route =
  | { name: 'page' | 'embed' | 'oembed-json' | 'oembed-xml'; id: string; part: PartRef }
  | { name: 'story-json' | 'state'; id: string }
  | { name: 'reader-quote'; id: string }
  | { name: 'image' | 'media'; id: string; file: string }
  | { name: 'script'; hash?: string }
  | { name: 'element'; file: string }
  | { name: 'integrity' | 'changes' | 'oembed' };

/** Names of files below `images/`, `media/` and `elements/`: a name and endings, 200 characters at most. */
export const FILE_PATTERN = /^(?=.{1,200}$)[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)+$/;

/** The hash in the name of a frozen script. */
export const HASH_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;
