import { ClipsheetError } from '@clipsheet/story';
import type { StoredStory } from '../ports.js';
import { isSameText } from '../same-text.js';
import { quoteIdOf, READER_QUOTE_ID, type QuoteKeys } from './quote-ids.js';
import { asQuote, readerQuote, type QuoteRefusal } from './reader-quote.js';
import { sayable, type Sayable } from './sayable.js';
import type { SentencesOf } from './text-range.js';

/** How readers may quote a story in their own choice. */
export interface ReaderQuoteOptions {
  keys: QuoteKeys;
  /** Divides paragraphs into sentences, as the reading of articles does. */
  sentencesOf: SentencesOf;
}

/** Finds the quotes that readers chose. */
export interface ReaderQuotes {
  /** The id under which words of a story are quoted, or why they cannot be. */
  idFor(stored: StoredStory, text: string): Promise<{ id: string } | QuoteRefusal>;
  /** The story with the quote of that id among its own; as it is when there is none (any more). */
  withQuote(stored: StoredStory, id: string): Promise<StoredStory>;
}

// Stories whose passages are kept at hand.
const KEPT = 64;

/** Throws `server/quote-key` for keys that are not 32 bytes long. */
export function readerQuotes({ keys, sentencesOf }: ReaderQuoteOptions): ReaderQuotes {
  const [current] = keys;
  if (!current || keys.length > 2 || keys.some(({ length }) => length !== 32))
    throw new ClipsheetError(
      'server/quote-key',
      'The keys of readers’ quotes must be one or two of 32 bytes, but are not. Make one with crypto.getRandomValues.',
    );
  const kept = new Map<string, Promise<[id: string, Sayable][]>>();

  /** Every passage of a story that may be quoted, by its ids under each key. */
  function passagesOf(stored: StoredStory): Promise<[id: string, Sayable][]> {
    const { story, body = [] } = stored;
    const key = `${story.id} ${story.revision}`;
    const known = kept.get(key) ?? listed(stored, sayable(story, body, sentencesOf));
    kept.delete(key);
    kept.set(key, known);
    for (const [oldest] of kept) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return known;
  }

  async function listed(stored: StoredStory, passages: readonly Sayable[]): Promise<[id: string, Sayable][]> {
    const each = keys.flatMap((key) =>
      passages.map(async (one): Promise<[string, Sayable]> => [await quoteIdOf(stored, one, key), one]),
    );
    return Promise.all(each);
  }

  return {
    async idFor(stored, text) {
      const { story, body = [] } = stored;
      const found = readerQuote(story, body, text, sentencesOf);
      if ('reason' in found) return found;
      const own = story.quotes.find((quote) => quote.text === found.text && !quote.withdrawn);
      return { id: own?.id ?? (await quoteIdOf(stored, found, current)) };
    },
    async withQuote(stored, id) {
      const { story } = stored;
      if (!READER_QUOTE_ID.test(id) || story.withdrawn || !stored.body) return stored;
      const [, passage] = (await passagesOf(stored)).find(([one]) => isSameText(one, id)) ?? [];
      return passage
        ? { ...stored, story: { ...story, quotes: [...story.quotes, asQuote(passage, id, story)] } }
        : stored;
    },
  };
}
