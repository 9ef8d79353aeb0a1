import type { Photo, Story } from '@clipsheet/story';

/** What the source turned out to be. */
export type SourceType = 'html' | 'markdown' | 'text' | 'feed' | 'json-ld' | 'story';

/** How sure a finding is: read from the source, concluded, absent, for the editor to decide, or to be looked at. */
export type FindingKind = 'found' | 'guessed' | 'missing' | 'proposed' | 'warning';

/** One line of the report: what is known about one field of the draft and why. */
export interface Finding {
  /** JSON Pointer into the story; empty for the source as a whole. */
  pointer: string;
  kind: FindingKind;
  /** The tag, rule or words that it came from. */
  source: string;
  /** From 0 (nothing is known) to 1 (the source says so itself). */
  confidence: number;
  /** A sentence for the editor. */
  message: string;
}

/** A photo as far as the article tells: its credit may still be missing. */
export type PhotoDraft = Omit<Photo, 'credit'> & { credit?: string };

/** A story as far as the article tells. `parseStory` accepts it once the report has nothing missing that it needs. */
export type StoryDraft = Omit<Story, 'photos'> & { photos: PhotoDraft[] };

/** What was read: the draft, how each of its fields came about, and as what the source was understood. */
export interface Reading {
  story: StoryDraft;
  report: Finding[];
  type: SourceType;
}

/** What the caller knows about a source. */
export interface ReadOptions {
  /** Found out from name and content when left out. */
  type?: SourceType | undefined;
  /** The file's name, used in messages and to tell its type. */
  name?: string | undefined;
  /** The address that the page was fetched from: relative addresses in it are made absolute. */
  url?: string | undefined;
  /**
   * `full` (default): every quote, those with a guessed speaker marked as guesses in the report. `precise`: only those
   * whose speaker was found; the others stay in the report, so that none is lost.
   */
  quotes?: 'full' | 'precise' | undefined;
  /**
   * Gives the file of a photo by its address as the article writes it, so that its own IPTC, XMP and EXIF fields can
   * complete what the article does not say. Undefined for a file that is not at hand. Nothing is fetched.
   */
  photoFile?: ((src: string) => Uint8Array | undefined) | undefined;
}
