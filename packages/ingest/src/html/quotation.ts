import { linkAddress } from '../address.js';
import type { Block } from '../manuscript.js';
import { marksOf, textOf } from './dom-text.js';

const POSTS: [marks: RegExp, what: string][] = [
  [/\btwitter-(?:tweet|video)\b/, 'A post on X'],
  [/\binstagram-media\b/, 'A post on Instagram'],
  [/\btiktok-embed\b/, 'A video on TikTok'],
  [/\bfb-(?:post|video)\b/, 'A post on Facebook'],
  [/\bbluesky-embed\b/, 'A post on Bluesky'],
  [/\bmastodon-embed\b/, 'A post on Mastodon'],
  [/\breddit-embed|reddit-card\b/, 'A post on Reddit'],
];
const SPEAKER = 'cite, footer, figcaption, [class*="attribution"], [class*="author"], [class*="source"]';

// “… if you neglect them. – Tobias Wren” behind a line break
const SPEAKER_AT_END = /^(.{10,2000}[.!?…”"»])\s[—–―]\s?(\p{Lu}[^.!?]{2,100})$/su;

/** A `<blockquote>` with its speaker, `around` being the figure it stands in; or a note that it is a network's post. */
export function quotationOf(quotation: Element, base: string | undefined, around?: Element): Block | undefined {
  const post = POSTS.find(([marks]) => marks.test(marksOf(quotation)));
  if (post) return { kind: 'embed', what: post[1], source: '<blockquote>' };
  const line = quotation.querySelector(SPEAKER) ?? around?.querySelector(SPEAKER) ?? undefined;
  const inside = line && quotation.contains(line) ? line : undefined;
  const parts = [...quotation.querySelectorAll('p')].filter((part) => !inside?.contains(part));
  const paragraphs = (parts.length > 0 ? parts : [quotation])
    .map((part) => textOf(part, inside))
    .filter((text) => text !== '');
  let attribution = line ? textOf(line) : undefined;
  const last = paragraphs[paragraphs.length - 1];
  if (!attribution && paragraphs.length > 1 && last && /^[—–―-]\s?\S/u.test(last)) attribution = paragraphs.pop();
  const [, words, speaker] = attribution ? [] : (SPEAKER_AT_END.exec(paragraphs[paragraphs.length - 1] ?? '') ?? []);
  if (words && speaker) {
    paragraphs[paragraphs.length - 1] = words;
    attribution = speaker;
  }
  if (paragraphs.length === 0) return undefined;
  return {
    kind: 'blockquote',
    paragraphs,
    attribution: attribution || undefined,
    cite: linkAddress(quotation.getAttribute('cite'), base),
    source: '<blockquote>',
  };
}
