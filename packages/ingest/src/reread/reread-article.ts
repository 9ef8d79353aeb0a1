import { quoteState, type QuoteState, type Story } from '@clipsheet/story';
import { readArticle } from '../read-article.js';
import type { Reading, ReadOptions, StoryDraft } from '../reading.js';
import { changesBetween, type Change } from './changes.js';
import { keepIds } from './keep-ids.js';

/** How a quote of the earlier story stands to the article now. */
export interface QuoteDrift extends QuoteState {
  /** The quote's id, which stays. */
  id: string;
  /** Its words before. */
  text: string;
}

/** An article read again, compared with the story that was made of it before. */
export interface Rereading extends Reading {
  /** What an editor sees changed, in the order of the story's fields. Empty when nothing is. */
  changes: Change[];
  /** Each quote of the earlier story: same, changed or missing. */
  quotes: QuoteDrift[];
}

/**
 * Reads an edited article again: story, photos, videos and quotes keep the ids they had (a photo is known by its file or
 * its credit, a quote also when some of its words changed), the revision is one more when anything is different, and the
 * answer says what. Throws what readArticle throws.
 */
export function rereadArticle(
  source: string | Uint8Array,
  previous: Story | StoryDraft,
  options: ReadOptions = {},
): Rereading {
  const reading = readArticle(source, options);
  const kept = keepIds(reading.story, previous);
  const changes = changesBetween(previous, kept);
  const story: StoryDraft = { ...kept, revision: changes.length > 0 ? previous.revision + 1 : previous.revision };
  const text = story.body;
  const quotes = previous.quotes.map(({ id, text: words }) => ({ id, text: words, ...quoteState(words, text) }));
  return { ...reading, story, changes, quotes };
}
