import { cleanText, safeUrl, type PartRef, type Sentences, type Story } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import type { Addresses } from './addresses.js';
import { frameHtml, playsProviderVideo } from './embed-frame.js';
import { FRAME_WIDTH, frameHeight } from './frame-size.js';
import { frameTitle } from './embed-code.js';
import { attributes, escapeMarkup, references } from './markup-escape.js';
import { partOf, partWords } from './part-words.js';
import type { ShareImage } from './share-image.js';

/** An oEmbed 1.0 answer (oembed.com, 2.3.4), in the specification's own spelling. */
export interface OEmbed {
  version: '1.0';
  type: 'rich' | 'video' | 'link';
  title: string;
  author_name?: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
  html?: string;
  width?: number;
  height?: number;
}

/** How an oEmbed answer is made. */
export interface OEmbedOptions {
  addresses: Addresses;
  /** Default: the whole story. */
  part?: PartRef | undefined;
  /** The share image, which obeys the share-photo rule; the thumbnail. */
  image?: ShareImage | undefined;
  /** CSS pixels that the consumer allows. Default: no limit. */
  maxWidth?: number | undefined;
  maxHeight?: number | undefined;
  /** Default: the sentences of the story's language. */
  sentences?: Sentences | undefined;
}

/** Short, so that a correction or a withdrawal arrives; consumers keep frozen copies all the same. */
const CACHE_AGE_SECONDS = 300;

/**
 * The oEmbed answer for a share page: `video` for a film, else `rich`, with one bare blockquote and one frame, which
 * is all that WordPress lets through from a provider it does not know; `link` for a story that may only be linked to.
 * Undefined once the part has been withdrawn: answer 404 or 410. Throws `sharing/no-part`.
 */
export function oembed(story: Story, options: OEmbedOptions): OEmbed | undefined {
  const { addresses, part: ref, image, sentences = sentencesFor(story.lang) } = options;
  const part = partOf(story, ref);
  const words = partWords(story, ref, sentences);
  if (words.isWithdrawn) return undefined;
  const title = cleanText(words.title);
  const about = { version: '1.0', title, ...authors(story), ...provider(story, addresses) } as const;
  if (story.embedding === 'link-only') return { ...about, type: 'link', cache_age: CACHE_AGE_SECONDS };
  const { maxWidth = Infinity, maxHeight = Infinity } = options;
  const width = Math.min(FRAME_WIDTH, Math.floor(maxWidth));
  const height = Math.min(frameHeight(story, ref), Math.floor(maxHeight));
  const frame = frameHtml({
    src: addresses.embed(story.id, ref),
    title: frameTitle(story, title),
    width,
    height,
    hasPlayer: playsProviderVideo(story, part),
  });
  const link = `<a${attributes({ href: addresses.page(story.id, ref) })}>${escapeMarkup(title)}</a>`;
  return {
    ...about,
    type: part.kind === 'video' ? 'video' : 'rich',
    cache_age: CACHE_AGE_SECONDS,
    // A thumbnail must respect the same limits (2.3.4).
    ...(image && image.width <= maxWidth && image.height <= maxHeight && thumbnail(image)),
    html: `<blockquote>${link}</blockquote>${frame}`,
    width,
    height,
  };
}

/** An oEmbed answer as XML 1.0 in UTF-8. */
export function oembedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${references(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`;
}

function authors({ byline }: Story): Pick<OEmbed, 'author_name' | 'author_url'> {
  const [first] = byline;
  if (!first) return {};
  const url = byline.length === 1 && first.url ? safeUrl(first.url, 'media') : undefined;
  return { author_name: cleanText(byline.map(({ name }) => name).join(', ')), ...(url && { author_url: url }) };
}

function provider({ publisher }: Story, { baseUrl }: Addresses): Pick<OEmbed, 'provider_name' | 'provider_url'> {
  const url = publisher?.url && safeUrl(publisher.url, 'media');
  return { provider_name: cleanText(publisher?.name ?? new URL(baseUrl).hostname), provider_url: url || baseUrl };
}

function thumbnail({ url, width, height }: ShareImage): Partial<OEmbed> {
  return { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height };
}
