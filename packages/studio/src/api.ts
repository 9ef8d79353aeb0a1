import type { Finding, StoryDraft } from '@clipsheet/ingest';
import type { PageProblem, Preview, ShareImage } from '@clipsheet/sharing';
import type { PartRef } from '@clipsheet/story';

/** What an editor has said about one field. */
export type Verdict = 'accepted' | 'corrected' | 'rejected';

/** One story on the desk: what was read, and what the editor made of it. */
export interface Draft {
  story: StoryDraft;
  /** What the reading found, by JSON Pointer. */
  report: readonly Finding[];
  /** What the editor has said, by JSON Pointer. */
  verdicts: Readonly<Record<string, Verdict>>;
  /** Why a check does not matter here, by the check's id. */
  excused: Readonly<Record<string, string>>;
}

/** A draft as the server keeps it. */
export interface OpenDraft {
  id: string;
  /** Counts up with every save; a save that names another one is refused with what is there. */
  version: number;
  /** RFC 3339. */
  savedAt: string;
  /** Where it came from, for people: a file's name, an address, "pasted text". */
  origin: string;
  draft: Draft;
  /** What readers have now; absent for a story that was never published. */
  live?: LiveStory;
}

/** The published form of a story. */
export interface LiveStory {
  revision: number;
  /** Its `story.json`. */
  document: unknown;
  /** The share image that stands in the head of each part's page, by the part's key. */
  images: Readonly<Record<string, ShareImage>>;
}

/** What came of a save. */
export interface Saved {
  version: number;
  savedAt: string;
}

/** One picture that the server can draw of a draft, by the real image route. */
export interface DrawnImage {
  part: PartRef;
  ratio: string;
  layout: string;
  /** Relative to the studio. */
  url: string;
  width: number;
  height: number;
  type: 'image/jpeg' | 'image/png';
  /** Every word drawn and what the photo shows. */
  alt: string;
  /** Whether this is the one that the pages name as `og:image`. */
  isShareImage: boolean;
}

/** What a part weighs on its way to a reader, in bytes as gzip leaves them. */
export interface PartWeight {
  /** The pre-rendered tag, without the script. */
  tag: number;
  /** The page inside the frame, without its pictures. */
  frame: number;
}

/** What the server made of a version of a draft. */
export interface Drawn {
  version: number;
  /** The draft as it would be published: media at their addresses. */
  story: unknown;
  images: DrawnImage[];
  /** Pictures and films that cannot be shown, each with a sentence that says why. */
  refused: { pointer: string; message: string }[];
  /** The pre-rendered tag of each part, at the publication's own address, by `story`, `quotes/{id}` or `videos/{id}`. */
  preRendered: Readonly<Record<string, string>>;
  /** What each part weighs, by the same key. */
  weights: Readonly<Record<string, PartWeight>>;
}

/** What can be opened. */
export interface Shelf {
  /** The address of the publication, which stands in the code to paste. */
  baseUrl: string;
  /** Articles beside the publication, each with its headline. */
  articles: ShelfStory[];
  /** Published stories that have no article here. */
  stored: ShelfStory[];
  /** Drafts that were begun. */
  drafts: ShelfStory[];
}

/** One line of the shelf. */
export interface ShelfStory {
  /** What opens it: the article's name, the story's or the draft's id. */
  name: string;
  headline: string;
  lang: string;
  /** For a draft: when it was saved. */
  savedAt?: string;
}

/** What came of a publication. */
export interface Published {
  revision: number;
  /** What readers have now. */
  live: LiveStory;
  /** Addresses that caches must drop. */
  purge: string[];
  warnings: string[];
}

/** What each network shows of a page on the web, and what is wrong with it. */
export interface CheckedPage {
  url: string;
  previews: Preview[];
  problems: PageProblem[];
  /** Where the pictures that the page names can be looked at: addresses below the studio by their own. */
  pictures: Readonly<Record<string, string>>;
}

/** Why the server did not do it. */
export interface Refused {
  /** Permanent: `studio/conflict`, `ingest/empty` … */
  code: string;
  /** Says which thing, what was expected, what came and what to do. */
  message: string;
  /** What is there instead, after a conflict. */
  current?: OpenDraft;
}
