import { quoteStates } from '@clipsheet/sharing';
import { ageNotice, digest, type PartRef, type QuoteState, type Story } from '@clipsheet/story';
import { CommandError } from '../command-error.js';
import { collectMedia, type Media } from '../media/collect-media.js';
import { mediaHash } from '../media/publish-media.js';
import { lackingNotices } from '../memory/ahead.js';
import type { Ahead, RememberedStory } from '../memory/memory.js';
import { keepQuoteIds } from '../memory/quote-ids.js';
import type { StoryFile } from './read-story-file.js';

/** A story as it shall be published, before anything is made. */
export interface StoryPlan {
  /** The article's path. */
  path: string;
  /** The story with its revision and with the quote ids that were given out; its media still lie beside the article. */
  story: Story;
  media: Media;
  /** Digest of the article's bytes; absent where there is no file. */
  article?: string | undefined;
  /** What is remembered of the story where it is ahead of its article. */
  ahead?: Ahead | undefined;
  /** Digest of all that the editors decided. */
  content: string;
  isChanged: boolean;
  /** Quotes and videos that once had an address and are not in the story any more. */
  gone: PartRef[];
  /** How each quote stands to the story's present text, those that are gone among them. */
  quoteStates: Record<string, QuoteState['state']>;
  /** What the age of the story says today: pages are printed again on its birthdays. */
  age: string;
}

/**
 * Works out what a story is now by what is remembered of it: its revision, its quotes' ids, what is gone. Throws
 * `cli/article` when files that it names cannot be read, and when a published correction or withdrawal would be lost.
 */
export async function planStory(
  { path, story: read, warnings, digest: article, ahead }: StoryFile,
  remembered: RememberedStory | undefined,
  now: Date,
): Promise<StoryPlan> {
  const lacking = ahead ? [] : lackingNotices(read, path, remembered?.ahead);
  if (lacking.length > 0) throw new CommandError('cli/article', lacking.join('\n'));
  const quotes = keepQuoteIds(read.quotes, remembered?.quotes ?? {});
  const story = { ...read, quotes };
  const media = await collectMedia(story, path);
  if (media.problems.length > 0) throw new CommandError('cli/article', media.problems.join('\n'));
  // What the cuts of a photo show follows from the photo and the story.
  const own = media.items.filter(({ kind }) => kind !== 'crops');
  const files = own.map((item) => [item.pointer, mediaHash(item)]);
  const content = digest(JSON.stringify([{ ...story, revision: 0 }, files]));
  const isChanged = remembered?.content !== content;
  const next = remembered ? remembered.revision + (isChanged ? 1 : 0) : 1;
  const quoteIds = new Set(quotes.map(({ id }) => id));
  const videoIds = new Set(story.videos.map(({ id }) => id));
  const goneQuotes = Object.keys(remembered?.quotes ?? {}).filter((id) => !quoteIds.has(id));
  const goneVideos = (remembered?.videos ?? []).filter((id) => !videoIds.has(id));
  const gone: PartRef[] = [
    ...goneQuotes.map((id) => ({ kind: 'quote' as const, id })),
    ...goneVideos.map((id) => ({ kind: 'video' as const, id })),
  ];
  const age = ageNotice(story, now, story.lang);
  return {
    path,
    article,
    ahead,
    story: { ...story, revision: Math.max(story.revision, next) },
    media: { ...media, warnings: [...warnings, ...media.warnings] },
    content,
    isChanged,
    gone,
    quoteStates: quoteStates(story, gone),
    age: age ? `${age.years}` : '',
  };
}
