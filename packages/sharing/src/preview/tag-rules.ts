import type { PageHead } from './page-head.js';
import type { PageRule } from './page-problem.js';
import type { Reading } from './preview-rules.js';
import { ldDocuments, readAll, readFirst } from './read-place.js';

/** Bytes within which all tags of a head should stand; WhatsApp reads ten times as far. */
export const HEAD_BYTES = 30_000;

// WordPress looks for a discovery link no further than this.
const DISCOVERY_BYTES = 150 * 1024;
const OFFICIAL_FACEBOOK = 'https://developers.facebook.com/docs/sharing/webmasters';
const WHATSAPP = 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews';
const MASTODON = 'https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb';
const SIGNAL = 'https://github.com/signalapp/Signal-Desktop/blob/main/ts/linkPreviews/linkPreviewFetch.ts';
const WORDPRESS = 'https://github.com/WordPress/WordPress/blob/master/wp-includes/class-wp-oembed.php';

const meta = (name: string): Reading => ({ meta: name });
const valueOf = (head: PageHead, name: string) => readFirst(head, [meta(name)])?.value;

/** Rules about the words and addresses in the head of a page. */
export const tagRules: readonly PageRule[] = [
  {
    rule: 'needed-tags',
    level: 'error',
    networks: ['whatsapp'],
    source: WHATSAPP,
    find: ({ head }) =>
      ['og:title', 'og:description', 'og:url']
        .filter((name) => !valueOf(head, name))
        .map((name) => `${name} must be there and not empty, but is missing. Without it WhatsApp shows no card.`),
  },
  {
    rule: 'property-attribute',
    level: 'error',
    networks: ['signal'],
    source: SIGNAL,
    find: ({ head }) => {
      const named = new Set(head.tags.filter(({ by, name }) => by === 'name' && name.startsWith('og:')).map(nameOf));
      const lost = [...named].filter((name) => !head.tags.some((tag) => tag.by === 'property' && tag.name === name));
      return lost.length === 0
        ? []
        : [`${lost.join(', ')} must stand in property="…", but stand in name="…". Signal does not read them there.`];
    },
  },
  {
    rule: 'doubled-tags',
    level: 'warning',
    networks: [],
    source: 'https://ogp.me/#array',
    find: ({ head }) =>
      ['og:title', 'og:description', 'og:url', 'twitter:card']
        .filter((name) => new Set(readAll(head, meta(name)).map(({ value }) => value)).size > 1)
        .map(
          (name) =>
            `${name} must be there once, but is there with different words. Networks differ in which they take.`,
        ),
  },
  {
    rule: 'head-bytes',
    level: 'warning',
    networks: ['whatsapp'],
    source: WHATSAPP,
    find: ({ head }) => {
      const last = Math.max(0, ...head.tags.filter(isForCrawlers).map(({ end }) => end ?? 0));
      return last <= HEAD_BYTES
        ? []
        : [
            `All that crawlers read must stand in the first ${HEAD_BYTES} bytes, but ends at ${last}. Move styles and scripts behind it; WhatsApp stops at 307200.`,
          ];
    },
  },
  {
    rule: 'own-address',
    level: 'error',
    networks: ['facebook', 'threads', 'whatsapp'],
    source: OFFICIAL_FACEBOOK,
    find: ({ head }) => {
      const address = valueOf(head, 'og:url');
      if (address === undefined) return [];
      if (!URL.canParse(address)) return [`og:url must be an absolute address, but is ${JSON.stringify(address)}.`];
      const [own, given] = [new URL(head.url), new URL(address)];
      const what = `og:url must be the page’s own address, but is ${address}.`;
      if (given.host !== own.host) return [`${what} Facebook refuses another domain.`];
      return given.pathname === own.pathname ? [] : [`${what} Facebook shows the tags that stand there.`];
    },
  },
  {
    rule: 'json-ld',
    level: 'error',
    networks: ['mastodon', 'google-search', 'google-discover'],
    source: MASTODON,
    find: ({ head }) =>
      head.tags
        .filter(({ kind }) => kind === 'json-ld')
        .flatMap(({ content }) => {
          if (!parses(content)) return ['JSON-LD must be valid JSON, but does not parse. Nobody reads it.'];
          // Mastodon decodes character references before it parses.
          return /&(?:quot|#34|#x22);/i.test(content)
            ? ['JSON-LD must not hold &quot;, but does: Mastodon decodes it before it parses. Write & as \\u0026.']
            : [];
        }),
  },
  {
    rule: 'one-headline',
    level: 'warning',
    networks: ['mastodon'],
    source: MASTODON,
    find: ({ head }) => {
      const [own] = ldDocuments(head);
      const title = valueOf(head, 'og:title');
      const headline = own?.['headline'];
      return typeof headline === 'string' && title !== undefined && headline.trim() !== title
        ? [
            `The JSON-LD headline must agree with og:title, but they are ${JSON.stringify(headline)} and ${JSON.stringify(title)}. Mastodon shows the first, others the second.`,
          ]
        : [];
    },
  },
  {
    rule: 'card-type',
    level: 'warning',
    networks: ['x', 'discord'],
    source: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
    find: ({ head }) =>
      readFirst(head, [meta('og:image'), meta('twitter:image')]) && !valueOf(head, 'twitter:card')
        ? ['twitter:card must say summary_large_image, but is missing. X and Discord show the picture small.']
        : [],
  },
  {
    rule: 'theme-colour',
    level: 'warning',
    networks: ['discord'],
    source: 'measurements of one tester',
    find: ({ head }) =>
      readAll(head, { meta: 'theme-color', by: ['name'] })
        .filter(({ value }) => !/^#[0-9a-f]{6}$/i.test(value))
        .map(
          ({ value }) => `theme-color must be # and six digits, but is ${JSON.stringify(value)}. Discord misreads it.`,
        ),
  },
  {
    rule: 'large-previews',
    level: 'warning',
    networks: ['google-discover'],
    source: 'https://developers.google.com/search/docs/appearance/google-discover',
    find: ({ head }) => {
      const robots = valueOf(head, 'robots') ?? '';
      return /noindex|max-image-preview\s*:\s*large/i.test(robots)
        ? []
        : ['robots must say max-image-preview:large, but does not. Google Discover shows a small picture or none.'];
    },
  },
  {
    rule: 'discovery-link',
    level: 'warning',
    networks: [],
    source: WORDPRESS,
    find: ({ head }) => {
      const link = head.tags.find(
        ({ kind, type }) => kind === 'link' && /^application\/json\+oembed$/i.test(type ?? ''),
      );
      if (!link) return ['A link to an oEmbed answer must be there, but is missing. WordPress shows the bare address.'];
      if ((link.end ?? 0) > DISCOVERY_BYTES)
        return [`The oEmbed link must stand in the first ${DISCOVERY_BYTES} bytes, but ends at ${link.end}.`];
      return URL.canParse(link.content)
        ? []
        : [`The oEmbed link must be an absolute address, but is ${JSON.stringify(link.content)}.`];
    },
  },
];

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function nameOf({ name }: { name: string }): string {
  return name;
}

function isForCrawlers({ kind, name }: { kind: string; name: string }): boolean {
  return kind === 'title' || kind === 'json-ld' || /^(og|article|twitter):|^(description|robots|canonical)$/.test(name);
}
