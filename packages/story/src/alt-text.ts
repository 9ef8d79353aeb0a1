import { shorten } from './shorten.js';

/** The longest alt text that X, Mastodon and Bluesky all take comfortably, in graphemes. */
export const MAX_ALT_TEXT = 420;

/** One alt text from its parts, each closed as a sentence, empty parts left out, at most 420 graphemes. */
export function altText(parts: readonly (string | undefined)[], maxGraphemes = MAX_ALT_TEXT): string {
  const sentences = parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .map((part) => (/[.!?…。！？।؟]["”’»」)]?$/u.test(part) ? part : `${part}.`));
  return shorten(sentences.join(' '), maxGraphemes);
}
