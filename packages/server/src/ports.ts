import type { PartRef, Story } from '@clipsheet/story';
import type { StoryState } from '@clipsheet/sharing';

/** A story as the public may see it: what every answer about it is made from. */
export interface StoredStory {
  /** Its `story.json`. */
  document: unknown;
  /** The same, read. */
  story: Story;
  /** What its `state.json` says. */
  state: StoryState;
  /** Quotes and videos that once had an address and are no longer in the story. */
  gone: readonly PartRef[];
  /** When it was stored, if the store knows. */
  changed?: Date | undefined;
  /** The paragraphs of the article, which are kept and not published; readers' own quotes are taken from them. */
  body?: readonly string[] | undefined;
}

/** Where published stories are kept. */
export interface StoryStore {
  /** The story of that id, or undefined. */
  get(id: string): Promise<StoredStory | undefined>;
  /** The ids of all stories, in any order. */
  list(): Promise<string[]>;
  /**
   * Keeps a story if the one of its id is still at revision `expected` (undefined: there is none), else `stale`. A store
   * that only reads leaves it out; one that somebody else is writing to says `busy`, and nothing was changed.
   */
  put?(story: StoredStory, expected: number | undefined): Promise<'stored' | 'stale' | 'busy'>;
}

/** Where files are kept whose bytes are not worked out anew: pictures, media, scripts, `changes.json`. */
export interface BlobStore {
  /** The bytes at a path below the root (`stories/a/images/story-1.91x1.ff.jpg`), or undefined. */
  get(path: string): Promise<Uint8Array | undefined>;
  /** When the bytes at a path were put there, if the store knows. */
  changed?(path: string): Promise<Date | undefined>;
  /** Keeps bytes at a path; a store that only reads leaves it out. */
  put?(path: string, bytes: Uint8Array): Promise<void>;
  /** The paths that begin so, if the store can tell. */
  list?(prefix: string): Promise<string[]>;
  /** Removes the bytes at a path for good; says whether there were any. */
  delete?(path: string): Promise<boolean>;
}
