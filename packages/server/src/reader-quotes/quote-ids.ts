import type { StoredStory } from '../ports.js';
import type { Sayable } from './sayable.js';

/** What a quote's id looks like that a reader composed: a HMAC-SHA-256 over the story's id and the words. */
export const READER_QUOTE_ID = /^said-[0-9a-f]{64}$/;

/** Keys that sign the words readers choose: 32 bytes each, the one in use first, the one before it second. */
export type QuoteKeys = readonly Uint8Array[];

const encoder = new TextEncoder();

/**
 * The id of a passage, which nobody without the key can make: so a card is drawn only for words that this publication
 * was asked for and has checked.
 */
export async function quoteIdOf({ story }: StoredStory, { text }: Sayable, key: Uint8Array): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const signature = await crypto.subtle.sign('HMAC', imported, encoder.encode(JSON.stringify([story.id, text])));
  const hex = Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0'));
  return `said-${hex.join('')}`;
}
