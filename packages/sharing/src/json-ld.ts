import {
  attribution,
  cleanText,
  mayShare,
  safeUrl,
  sharePhoto,
  videoSource,
  warningFor,
  warningWords,
  type Correction,
  type PartRef,
  type Photo,
  type Quote,
  type Sentences,
  type Story,
  type Video,
} from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import type { Addresses } from './addresses.js';
import { articleUrl } from './article-url.js';
import { partOf, partWords } from './part-words.js';

/** How JSON-LD is written. */
export interface JsonLdOptions {
  addresses: Addresses;
  /** Default: the whole story. */
  part?: PartRef | undefined;
  /** Default: the sentences of the story's language. */
  sentences?: Sentences | undefined;
}

/** A JSON-LD document or a node of one; undefined values are not written. */
export type JsonLd = { [key: string]: JsonLd | readonly JsonLd[] | string | number | undefined };

/**
 * What a share page says in schema.org's words: a NewsArticle with its photos, films, quotations and corrections; for
 * a quote or a film a WebPage about it, whose headline agrees with `og:title` (Mastodon prefers it). Only photos and
 * films that may be shown unasked are named, clean ones without words in them, photos in the shapes they were cut to. A withdrawn part is a WebPage with the
 * notice. Throws `sharing/no-part`.
 */
export function jsonLd(story: Story, { addresses, part: ref, sentences: given }: JsonLdOptions): JsonLd {
  const sentences = given ?? sentencesFor(story.lang);
  const part = partOf(story, ref);
  const { title, description, isWithdrawn } = partWords(story, ref, sentences);
  const url = addresses.page(story.id, ref);
  const context = { '@context': 'https://schema.org' };
  const page = { ...context, '@type': 'WebPage', url, headline: title, description: description || undefined };
  if (isWithdrawn) return { ...page, inLanguage: sentences.lang };
  if (part.kind === 'story') return { ...context, ...newsArticle(story, url, sentences) };
  const article = { '@type': 'NewsArticle', headline: story.headline, url: articleUrl(story) };
  const about =
    part.kind === 'quote' ? quotation(part.quote, story, sentences) : videoObject(part.video, story, sentences);
  return {
    ...page,
    inLanguage: story.lang,
    datePublished: story.published,
    dateModified: story.modified,
    publisher: publisher(story),
    mainEntity: { ...about, isPartOf: article },
  };
}

/** A document as a script element. What could end it, or an entity decoder could break, is written as `\u`. */
export function jsonLdScript(document: JsonLd): string {
  const clean = (_: string, value: unknown) => (typeof value === 'string' ? cleanText(value) : value);
  return `<script type="application/ld+json">${inMarkup(JSON.stringify(document, clean))}</script>`;
}

/**
 * A published story as a script element that nothing runs: whoever reads the page again (`readArticle` does) has the
 * very story, with its ids and revision.
 */
export function storyScript(story: Story): string {
  return `<script type="application/json" data-clip="story">${inMarkup(JSON.stringify(story))}</script>`;
}

/** Mastodon decodes entities before it parses: `&` must not stand there at all. */
const inMarkup = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

function newsArticle(story: Story, page: string, sentences: Sentences): JsonLd {
  const url = articleUrl(story) ?? page;
  const photos = story.photos.filter((photo) => mayShare(photo, story)).flatMap(imageObjects);
  return {
    '@type': 'NewsArticle',
    url,
    mainEntityOfPage: url,
    headline: story.headline,
    description: story.dek,
    inLanguage: story.lang,
    datePublished: story.published,
    dateModified: story.modified,
    articleSection: story.section,
    license: web(story.licence),
    author: some(
      story.byline.map(({ name, role, url: of }) => ({ '@type': 'Person', name, jobTitle: role, url: web(of) })),
    ),
    publisher: publisher(story),
    image: some(photos),
    video: some(story.videos.filter((video) => !video.withdrawn).map((video) => videoObject(video, story, sentences))),
    hasPart: some(story.quotes.filter((quote) => !quote.withdrawn).map((quote) => quotation(quote, story, sentences))),
    contentRating: story.warning && warningWords(story.warning, sentences).lead,
    correction: some(story.corrections.map((correction) => correctionComment(correction, sentences))),
  };
}

function publisher({ publisher: of }: Story): JsonLd | undefined {
  if (!of) return undefined;
  const logo = web(of.logo);
  return {
    '@type': 'NewsMediaOrganization',
    name: of.name,
    url: web(of.url),
    logo: logo === undefined ? undefined : { '@type': 'ImageObject', url: logo },
  };
}

/** The largest file of a photo, and its cuts in the shapes that search engines want; all with the same credit. */
function imageObjects(photo: Photo): JsonLd[] {
  const { src, width, height, renditions, crops = [], credit, caption, licence } = photo;
  const [largest = { src, width, height }] = [...renditions].sort((one, other) => other.width - one.width);
  return [largest, ...crops].flatMap((file) => {
    const url = web(file.src);
    if (url === undefined) return [];
    const size = { width: distance(file.width), height: distance(file.height) };
    return [{ '@type': 'ImageObject', url, ...size, creditText: credit, caption, license: web(licence) }];
  });
}

/** A length as schema.org wants it: with its unit. */
function distance(pixels: number | undefined): string | undefined {
  return pixels === undefined ? undefined : `${pixels} px`;
}

function quotation(quote: Quote, story: Story, sentences: Sentences): JsonLd {
  const { speaker } = attribution(quote, story.lang, sentences);
  const affiliation = quote.speaker && quote.affiliation;
  const person: JsonLd = {
    '@type': quote.speaker ? 'Person' : 'Organization',
    name: speaker,
    // Free words ("harbour master") are a description; schema.org's affiliation wants an organisation.
    description: affiliation,
  };
  return {
    '@type': 'Quotation',
    text: quote.text,
    inLanguage: quote.lang ?? story.lang,
    creator: speaker === '' ? undefined : person,
    dateCreated: quote.date && /^\d{4}-\d{2}-\d{2}/.test(quote.date) ? quote.date : undefined,
    citation: quote.source && { '@type': 'CreativeWork', name: quote.source.name, url: web(quote.source.url) },
  };
}

function videoObject(video: Video, story: Story, sentences: Sentences): JsonLd {
  const warning = warningFor(video, story);
  const isOpen = mayShare(video, story);
  const source = video.src !== undefined && isOpen ? videoSource(video.src) : undefined;
  return {
    '@type': 'VideoObject',
    name: video.title ?? story.headline,
    description: story.dek ?? story.headline,
    inLanguage: video.lang ?? story.lang,
    uploadDate: story.published,
    duration: video.duration === undefined ? undefined : `PT${Math.round(video.duration)}S`,
    thumbnailUrl: isOpen ? (web(video.poster) ?? web(sharePhoto(story)?.src)) : undefined,
    contentRating: warning && warningWords(warning, sentences).lead,
    contentUrl: source && !source.player ? source.page : undefined,
    embedUrl: source?.player,
    creditText: video.credit,
    transcript: video.transcript.map(({ text }) => text).join(' ') || undefined,
  };
}

function correctionComment({ date, was, is, note }: Correction, sentences: Sentences): JsonLd {
  const pieces = [was && sentences.was + sentences.colon + was, is && sentences.is + sentences.colon + is, note];
  return { '@type': 'CorrectionComment', text: pieces.filter(Boolean).join(' · ') || undefined, datePublished: date };
}

function web(address: string | undefined): string | undefined {
  return address === undefined ? undefined : safeUrl(address, 'media');
}

function some<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
