import type { Correction, PictureKind, Quote, Story, Video, Warning, Withdrawal } from '@clipsheet/story';
import type { Found } from './found.js';
import type { PhotoDraft, SourceType } from './reading.js';

/** Anything a picture can tell about itself, before it has an id. Each part remembers where it was read. */
export interface PhotoBlock {
  kind: 'photo';
  src?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: Found<string> | undefined;
  pictureKind?: PictureKind | undefined;
  licence?: string | undefined;
  source: string;
}

/** A film in the article. */
export interface VideoBlock {
  kind: 'video';
  video: Partial<Video>;
  source: string;
}

/** A quotation that the article itself sets off. */
export interface BlockQuote {
  kind: 'blockquote';
  paragraphs: string[];
  /** The line that names the speaker, as written: "Rose Tregarth, the keeper’s daughter". */
  attribution?: string | undefined;
  /** The address that the quotation is from. */
  cite?: string | undefined;
  source: string;
}

/** What an article is made of, in its order, whatever it was written in. Every text is plain. */
export type Block =
  | { kind: 'heading' | 'paragraph'; text: string }
  | { kind: 'correction'; correction: Correction; source: string }
  | { kind: 'notice'; text: string; source: string }
  | { kind: 'embed'; what: string; source: string }
  | PhotoBlock
  | VideoBlock
  | BlockQuote;

/** What the source says about the story outside of its running text. */
export interface Facts {
  id?: Found<string> | undefined;
  headline?: Found<string> | undefined;
  dek?: Found<string> | undefined;
  kicker?: Found<string> | undefined;
  lang?: Found<string> | undefined;
  url?: Found<string> | undefined;
  byline?: Found<Story['byline']> | undefined;
  dateline?: Found<string> | undefined;
  section?: Found<string> | undefined;
  licence?: Found<string> | undefined;
  publisher?: Found<NonNullable<Story['publisher']>> | undefined;
  published?: Found<string> | undefined;
  modified?: Found<string> | undefined;
  archived?: Found<string> | undefined;
  embedding?: Found<'open' | 'link-only'> | undefined;
  withdrawn?: Found<Withdrawal> | undefined;
  warning?: Found<Warning | 'none'> | undefined;
}

/** Something in the source that could not be understood or kept, as a sentence. */
export interface Problem {
  pointer: string;
  source: string;
  message: string;
}

/** An article after its own format has been read and before anything is concluded from its words. */
export interface Manuscript {
  type: SourceType;
  facts: Facts;
  blocks: Block[];
  /** What could not be understood or kept. */
  problems: Problem[];
  /** Photos, videos and corrections that are described apart from the text, complete with ids where they have them. */
  listed: {
    /** `overrides`: what it says counts more than the text; `spare`: only for an article without a photo in its text. */
    photos: { photo: Partial<PhotoDraft>; source: string; overrides?: boolean; spare?: boolean }[];
    videos: { video: Partial<Video>; source: string; overrides?: boolean }[];
    corrections: { correction: Correction; source: string }[];
    quotes: { quote: Partial<Quote>; source: string }[];
  };
}
