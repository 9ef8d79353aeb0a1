import {
  dateLang,
  directionOf,
  type Direction,
  type FurtherSentences,
  type Part,
  type Quote,
  type Sentences,
  type Story,
  type Video,
  type Warning,
  type Withdrawal,
} from '@clipsheet/story';
import type { nothing, TemplateResult } from 'lit/html.js';
import type { NodeToMake } from './behaviours/node-to-make.js';

/** How the words of a quote stand to the story's present text, as the publisher's `state.json` says. */
export type QuoteStateName = 'same' | 'changed' | 'missing';

/** What one of our templates gives. */
export type Drawn = TemplateResult | typeof nothing;

/** What a veil covers. */
export interface Covered {
  kind: 'picture' | 'film';
  node: NodeToMake;
  /** Who owns it. */
  credit: unknown;
}

/** Veils, notices and withdrawals. */
export interface States {
  style: string;
  linkOnly(view: View): Drawn;
  notice(name: 'aged' | 'link' | 'changed' | 'missing', lead: unknown, words?: unknown): TemplateResult;
  notices(view: View, first?: TemplateResult): Drawn;
  peek(view: View): Drawn;
  veil(view: View, warning: Warning, covered: Covered): Drawn;
  withdrawn(view: View, withdrawal: Withdrawal, what: 'story' | 'photo' | 'video' | 'quote'): Drawn;
  withdrawnBox(view: View, withdrawal: Withdrawal, what: 'story' | 'video' | 'quote'): Drawn;
}

/** A film behind its still. */
export interface Film {
  style: string;
  ready(view: View): Promise<Film>;
  facade(view: View, video: Video): Drawn;
  filmLine(view: View, video: Video): Drawn;
  canPlay(view: View, video: Video): boolean;
  /** Whether there is something to say of where, or that, it can be watched. */
  needsNotice(view: View, video: Video): boolean;
  /** That, with a link to where it can be watched. */
  filmNotice(view: View, video: Video, elsewhere: TemplateResult): TemplateResult | undefined;
  transcript(view: View, video: Video): Drawn;
}

/** What only some quotes have. */
export interface QuoteFurther {
  style: string;
  ready(view: View): Promise<QuoteFurther>;
  around(words: string | undefined): Drawn;
  origin(view: View, quote: Quote): Drawn;
  controls(view: View, quote: Quote): Drawn;
}

/** The links to networks of a share bar. */
export interface Networks {
  /** `tag` is the share bar, where it is an element of a page. */
  ready(view: View, tag?: HTMLElement): Promise<Networks>;
  networkLinks(view: View, url: string, wanted?: string): TemplateResult[];
}

/** Templates of which most stories need none: at hand on the server, imported where a story asks for them. */
export interface Further {
  states?: States;
  film?: Film;
  /** A quote and a film below the widest card. */
  parts?: { style: string; storyParts(view: View): Drawn };
  networks?: Networks;
  quotes?: QuoteFurther;
}

/** All that a template draws from: one part of a story, in one language, at one moment. */
export interface View {
  story: Story;
  part: Part;
  /** Address of the story's `story.json`: pages and state stand beside it. */
  src: string;
  sentences: Sentences;
  /** Sentences of the languages in which this story quotes, by their tags: their quotation marks are needed. */
  others?: ReadonlyMap<string, Sentences> | undefined;
  /** What few readers ask for, in the language of the sentences; undefined where nothing on show needs it. */
  more?: FurtherSentences | undefined;
  /** Whether this stands in an embed frame, whose script imports nothing: no button asks for more than is there. */
  isFrame?: boolean | undefined;
  now: Date;
  /** Revision of the tag, when it was placed; undefined for a tag that carries none. */
  rev?: number | undefined;
  /** Undefined while it is not known. */
  quoteState?: QuoteStateName | undefined;
  /** Address of the very sentence in the article; undefined where the article's text is not at hand. */
  sentenceLink?: string | undefined;
  /** Host name of the page around, which some players must be told; unknown on a server. */
  host?: string | undefined;
  further: Further;
  /** Whether this stands on the publication's own page of the part, whose address may name a moment (`#t=84`). */
  isOwnPage?: boolean | undefined;
  /** Whether the device has a share sheet of its own. */
  hasShareSheet?: boolean;
}

/** The language in which dates are written. */
export function dates({ story, sentences }: View): string {
  return dateLang(story, sentences);
}

/** Opening and closing quotation marks of a language, those of the sentences where it is not at hand. */
export function quoteMarks({ sentences, others }: View, lang: string): readonly [string, string] {
  return (others?.get(lang) ?? sentences).quoteMarks;
}

/** Custom properties that the story itself decides: its publisher's colour and the focal point of its first picture. */
export function storyVariables({ story }: View): Record<string, string> {
  const { colour } = story.publisher ?? {};
  const { x = NaN, y = NaN } = story.photos.find(({ src }) => src)?.focalPoint ?? {};
  const [left, top] = [x, y].map((share) => (share >= 0 && share <= 1 ? `${Math.round(share * 100)}%` : ''));
  return {
    ...(colour && /^#[\da-f]{6}$/i.test(colour) && { '--publisher': colour }),
    ...(left && top && { '--focus': `${left} ${top}` }),
  };
}

/** `lang` and `dir` of the words that are ours, not the story's. */
export function ownLanguage({ sentences }: View): { lang: string; dir: Direction } {
  return { lang: sentences.lang, dir: directionOf(sentences.lang) };
}
