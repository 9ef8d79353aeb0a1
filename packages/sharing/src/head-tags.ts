import { shorten, type PartRef, type Sentences, type Story } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import type { Addresses } from './addresses.js';
import { articleUrl } from './article-url.js';
import { jsonLd, jsonLdScript } from './json-ld.js';
import { attributes, escapeMarkup } from './markup-escape.js';
import { partWords } from './part-words.js';
import type { PreviewRules } from './preview/preview-rules.js';
import { previewTable } from './preview/preview-table.js';
import { isReadTag } from './preview/tags-read.js';
import type { ShareImage } from './share-image.js';

const LONGEST_AUTHORS = 300;

/** How the head of a share page is printed. */
export interface HeadTagsOptions {
  addresses: Addresses;
  /** Default: the whole story. */
  part?: PartRef | undefined;
  /** The one share image of this page; left out once the part has been withdrawn. */
  image?: ShareImage | undefined;
  /** Default: the sentences of the story's language. */
  sentences?: Sentences | undefined;
  /** What networks read; tags that are there for a network stand only while one reads them. Default: all known. */
  table?: readonly PreviewRules[] | undefined;
}

/**
 * What the head of a share page tells crawlers, `title` included: description, canonical address, oEmbed discovery,
 * Open Graph, X card, theme colour, author's fediverse address, robots and JSON-LD. Exactly one `og:image`, every
 * address absolute; `og:url` is the page's own address, for Facebook shows the tags found there, while the canonical
 * one is the article's. A withdrawn part has its notice, no picture, no discovery and asks not to be indexed.
 * Throws `sharing/no-part`.
 */
export function headTags(story: Story, options: HeadTagsOptions): string {
  const { addresses, part, sentences = sentencesFor(story.lang), table = previewTable } = options;
  const read = (name: string, content: string | undefined) => (isReadTag(name, table) ? named(name, content) : '');
  const { title, description, isWithdrawn } = partWords(story, part, sentences);
  const page = addresses.page(story.id, part);
  const image = isWithdrawn ? undefined : options.image;
  // WhatsApp shows no card where the description is empty.
  const summary = description || story.publisher?.name || title;
  return [
    `<title>${escapeMarkup(title)}</title>`,
    named('description', summary),
    link('canonical', isWithdrawn ? page : (articleUrl(story) ?? page)),
    ...(isWithdrawn ? [] : discoveryLinks(story, options, title)),
    property('og:type', 'article'),
    property('og:site_name', story.publisher?.name),
    property('og:title', title),
    property('og:description', summary),
    property('og:url', page),
    property('og:locale', openGraphLocale(isWithdrawn ? sentences.lang : story.lang)),
    ...(image ? imageTags(image) : []),
    ...(isWithdrawn ? [] : articleTags(story)),
    read('twitter:card', image ? 'summary_large_image' : 'summary'),
    read('twitter:image:alt', image?.alt),
    read('theme-color', story.publisher?.colour),
    read('fediverse:creator', isWithdrawn ? undefined : story.byline.find(({ fediverse }) => fediverse)?.fediverse),
    isWithdrawn ? named('robots', 'noindex') : read('robots', 'max-image-preview:large'),
    jsonLdScript(jsonLd(story, { ...options, sentences })),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

// WordPress looks for rel, type and href with a pattern that stops at the first angle bracket.
function discoveryLinks(story: Story, { addresses, part }: HeadTagsOptions, title: string): string[] {
  return [
    link('alternate', addresses.oembedJson(story.id, part), { type: 'application/json+oembed', title }),
    link('alternate', addresses.oembedXml(story.id, part), { type: 'text/xml+oembed', title }),
  ];
}

function imageTags({ url, width, height, type, alt }: ShareImage): string[] {
  return [
    property('og:image', url),
    property('og:image:width', width),
    property('og:image:height', height),
    property('og:image:type', type),
    property('og:image:alt', alt),
  ];
}

function articleTags({ published, modified, section, byline }: Story): string[] {
  return [
    property('article:published_time', published),
    property('article:modified_time', modified),
    property('article:section', section),
    named('author', shorten(byline.map(({ name }) => name).join(', '), LONGEST_AUTHORS)),
  ];
}

/** `language_TERRITORY`, known only where the story's language names a territory. */
function openGraphLocale(lang: string): string | undefined {
  const [, language, territory] = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(lang) ?? [];
  return language && `${language}_${territory}`;
}

// Signal reads Open Graph by `property` alone, X and the rest of HTML by `name`.
function property(name: string, content: string | number | undefined): string {
  return content === undefined || content === '' ? '' : `<meta${attributes({ property: name, content })}>`;
}

function named(name: string, content: string | undefined): string {
  return content ? `<meta${attributes({ name, content })}>` : '';
}

function link(rel: string, href: string, { type, title }: { type?: string; title?: string } = {}): string {
  return `<link${attributes({ rel, type, href, title })}>`;
}
