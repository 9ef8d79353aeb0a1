import { WHOLE_STORY, type PartRef } from '@clipsheet/story';
import type { CheckedPage, Draft, Drawn, DrawnImage, OpenDraft, Shelf } from './api.js';
import type { Step } from './undo.js';
import type { Words } from './words/en.js';

/** The views of an open story, in the order of their keys. */
export const VIEWS = ['desk', 'fields', 'previews', 'images', 'embed', 'correct'] as const;

/** The name of a view, as it stands in the page's address. */
export type ViewName = (typeof VIEWS)[number];

/** Something that went wrong, with what was expected, and the one thing to do. */
export interface Trouble {
  title: string;
  message: string;
}

/** A draft that another tab saved meanwhile. */
export interface Conflict {
  theirs: OpenDraft;
  /** What both were made from. */
  base: Draft;
}

/** What was published last from here. */
export interface Publication {
  /** RFC 3339. */
  at: string;
  draft: Draft;
  /** Addresses that caches must drop. */
  purge: readonly string[];
  /** What the publication noticed, one sentence each. */
  warnings: readonly string[];
}

/** Everything that the page shows. It is replaced, never changed. */
export interface StudioState {
  words: Words;
  theme: 'light' | 'dark';
  view: ViewName;
  shelf?: Shelf | undefined;
  open?: OpenDraft | undefined;
  /** The draft as edited here. */
  draft?: Draft | undefined;
  drawn?: Drawn | undefined;
  steps: readonly Step[];
  saving: 'saved' | 'saving' | 'offline';
  busy?: string | undefined;
  trouble?: Trouble | undefined;
  conflict?: Conflict | undefined;
  /** The share image of each part that was drawn last; it stays until the next is there. */
  shown: Readonly<Record<string, DrawnImage & { bytes: number }>>;
  part: PartRef;
  /** What was just done, for who cannot see it. */
  said: string;
  publishing?: boolean;
  published?: Publication | undefined;
  /** Whether any page is checked instead of a story, and what was found. */
  isChecking: boolean;
  checked?: CheckedPage | undefined;
  areKeysOff: boolean;
  isHelpOpen: boolean;
  isDropping: boolean;
}

/** What a story that was just opened begins with. */
export const JUST_OPENED = {
  drawn: undefined,
  steps: [],
  shown: {},
  part: WHOLE_STORY,
  busy: undefined,
  trouble: undefined,
  conflict: undefined,
  saving: 'saved',
  published: undefined,
  isChecking: false,
} as const satisfies Partial<StudioState>;

/** What is left when a story is put back. */
export const PUT_BACK = {
  open: undefined,
  draft: undefined,
  drawn: undefined,
  view: 'desk',
  trouble: undefined,
  isChecking: false,
} as const satisfies Partial<StudioState>;

/** The studio before anything is opened. */
export const EMPTY_DESK = {
  ...JUST_OPENED,
  view: 'desk',
  said: '',
  isHelpOpen: false,
  isDropping: false,
} as const satisfies Partial<StudioState>;
