import { directionOf, type Direction, type Part, type Sentences, type Story } from '@clipsheet/story';
import type { TemplateResult } from 'lit/html.js';

/** How the words of a quote stand to the story's present text, as the publisher's `state.json` says. */
export type QuoteStateName = 'same' | 'changed' | 'missing';

/** All that a template draws from: one part of a story, in one language, at one moment. */
export interface View {
  story: Story;
  part: Part;
  /** Address of the story's `story.json`: pages and state stand beside it. */
  src: string;
  sentences: Sentences;
  /** Sentences of further languages in which this story quotes: their marks are needed. */
  others?: readonly Sentences[] | undefined;
  now: Date;
  /** Revision of the tag, when it was placed; undefined for a tag that carries none. */
  rev?: number | undefined;
  /** Undefined while it is not known. */
  quoteState?: QuoteStateName | undefined;
  /** Address of the very sentence in the article; undefined where the article's text is not at hand. */
  sentenceLink?: string | undefined;
  /** Draws a quote and a film below the card: at hand on the server, imported where a card is that wide. */
  drawParts?: ((view: View) => TemplateResult | symbol) | undefined;
  /** Draws the links to networks: at hand on the server, imported by a share bar. */
  drawNetworks?: ((view: View, url: string, wanted?: string) => TemplateResult[]) | undefined;
  /** Whether the device has a share sheet of its own. */
  hasShareSheet?: boolean;
}

/** The language in which dates are written: the story's own with its region, where the sentences are in it too. */
export function dateLang({ story, sentences }: View): string {
  return primary(story.lang) === primary(sentences.lang) ? story.lang : sentences.lang;
}

/** Opening and closing quotation marks of a language, those of the sentences where it is not at hand. */
export function quoteMarks({ sentences, others = [] }: View, lang: string): readonly [string, string] {
  return (
    [sentences, ...others].find((known) => primary(known.lang) === primary(lang))?.quoteMarks ?? sentences.quoteMarks
  );
}

/** Custom properties that the story itself decides: its publisher's colour and the focal point of its first picture. */
export function storyVariables({ story }: View): Record<string, string> {
  const { colour } = story.publisher ?? {};
  const { x, y } = story.photos.find(({ src }) => src)?.focalPoint ?? {};
  return {
    ...(colour && /^#[\da-f]{6}$/i.test(colour) && { '--publisher': colour }),
    ...(isShare(x) && isShare(y) && { '--focus': `${Math.round(x * 100)}% ${Math.round(y * 100)}%` }),
  };
}

/** `lang` and `dir` of the words that are ours, not the story's. */
export function ownLanguage({ sentences }: View): { lang: string; dir: Direction } {
  return { lang: sentences.lang, dir: directionOf(sentences.lang) };
}

const primary = (lang: string) => lang.toLowerCase().split('-')[0];
const isShare = (value: number | undefined): value is number => value !== undefined && value >= 0 && value <= 1;
