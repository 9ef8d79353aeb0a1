import * as v from 'valibot';
import { EMAIL_PATTERN } from './email-address.js';

/** The schema number that this release writes. A reader of a newer one reads what it knows. */
export const STORY_SCHEMA = 1;

/** Ids of stories and of their parts: what an address may contain without encoding. */
export const ID_PATTERN = /^[a-z0-9-]{1,80}$/;

/** Why a reader should be asked before a picture or a film is shown. */
export const WARNING_REASONS = [
  'violence',
  'injury',
  'death',
  'child',
  'war',
  'sexual-violence',
  'nudity',
  'self-harm',
  'abuse',
  'hate',
  'distress',
  'flashing',
] as const;

/** What made the picture, after IPTC's digital source types; unknown counts as a photograph. */
export const PICTURE_KINDS = ['photograph', 'illustration', 'generated'] as const;

// A date (2016-08-18) or a date and time with its zone (RFC 3339). Whether the day exists is asked in checkStory.
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
// BCP 47, as far as a page needs it: ar, pt-BR, zh-Hant-TW.
const LANG_PATTERN = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const REGION_PATTERN = /^[A-Z]{2}$/;
const COLOUR_PATTERN = /^#[0-9a-fA-F]{6}$/;

const text = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(ID_PATTERN));
const date = v.pipe(v.string(), v.regex(DATE_PATTERN));
const lang = v.pipe(v.string(), v.regex(LANG_PATTERN));
const dir = v.picklist(['ltr', 'rtl']);
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));
const seconds = v.pipe(v.number(), v.minValue(0));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
// Addresses are strings here; that they are safe is asked in checkStory, since JSON Schema cannot say it.
const address = text;

/** The editor's statement of why media is covered until a reader agrees. */
export const warningSchema = v.object({
  reasons: v.pipe(v.array(v.picklist(WARNING_REASONS)), v.minLength(1)),
  words: v.optional(text),
});

/** When and why a story, picture, video or quote was taken back. */
export const withdrawalSchema = v.object({ date, reason: text });

const media = {
  lang: v.optional(lang),
  /** Its own warning; `none` says an editor looked and lifts the story's warning for this one. */
  warning: v.optional(v.union([warningSchema, v.literal('none')])),
  withdrawn: v.optional(withdrawalSchema),
};

/** One of the files in which a published picture is offered. */
export const renditionSchema = v.object({
  src: address,
  width: pixels,
  height: pixels,
  type: v.picklist(['image/jpeg', 'image/webp', 'image/png']),
});

/** A picture with its credit, after schema.org ImageObject. */
export const photoSchema = v.object({
  id,
  src: v.optional(address),
  width: v.optional(pixels),
  height: v.optional(pixels),
  alt: v.optional(v.string()),
  caption: v.optional(text),
  credit: text,
  kind: v.optional(v.picklist(PICTURE_KINDS)),
  licence: v.optional(address),
  focalPoint: v.optional(v.object({ x: fraction, y: fraction })),
  renditions: v.optional(v.array(renditionSchema), []),
  /** Cuts of it without words for who wants a shape of his own: not for a srcset. Absent where none were made. */
  crops: v.optional(v.array(renditionSchema)),
  ...media,
});

/** Captions or subtitles of a video, in WebVTT. */
export const captionsSchema = v.object({ src: address, lang, label: v.optional(text) });

/** A film, after schema.org VideoObject. `src` is the page at its provider or the file itself. */
export const videoSchema = v.object({
  id,
  title: v.optional(text),
  src: v.optional(address),
  poster: v.optional(address),
  width: v.optional(pixels),
  height: v.optional(pixels),
  duration: v.optional(seconds),
  start: v.optional(seconds),
  end: v.optional(seconds),
  captions: v.optional(v.array(captionsSchema), []),
  transcript: v.optional(v.array(v.object({ start: seconds, text })), []),
  credit: v.optional(text),
  /** The last day on which it may be shown. */
  availableUntil: v.optional(date),
  /** Countries in which alone it can be watched (ISO 3166-1 alpha-2). */
  regions: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(REGION_PATTERN))), v.minLength(1))),
  ...media,
});

/** Words that somebody said, after schema.org Quotation. `text` has no quotation marks of its own. */
export const quoteSchema = v.object({
  id,
  text,
  speaker: v.optional(text),
  affiliation: v.optional(text),
  spokenTo: v.optional(text),
  /** When it was said: a date, or the story's own words ("earlier this month"). */
  date: v.optional(text),
  source: v.optional(v.object({ name: text, url: v.optional(address) })),
  lang: v.optional(lang),
  dir: v.optional(dir),
  original: v.optional(v.object({ text, lang })),
  before: v.optional(text),
  after: v.optional(text),
  /** Id of a photo of the speaker in this story. */
  portrait: v.optional(id),
  withdrawn: v.optional(withdrawalSchema),
});

/** What was wrong, what is right and when it was changed, after schema.org CorrectionComment. */
export const correctionSchema = v.object({
  date: v.optional(date),
  was: v.optional(text),
  is: v.optional(text),
  note: v.optional(text),
});

/** The whole document: what is known about one story, as text only. No field ever holds HTML. */
export const storySchema = v.object({
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  url: v.optional(address),
  headline: text,
  dek: v.optional(text),
  kicker: v.optional(text),
  lang,
  dir: v.optional(dir),
  byline: v.optional(
    v.array(
      v.object({
        name: text,
        role: v.optional(text),
        url: v.optional(address),
        /** The author's fediverse address, @name@host. */
        fediverse: v.optional(v.pipe(v.string(), v.regex(/^@[\w.-]+@[\w.-]+$/))),
      }),
    ),
    [],
  ),
  dateline: v.optional(text),
  section: v.optional(text),
  licence: v.optional(address),
  publisher: v.optional(
    v.object({
      name: text,
      url: v.optional(address),
      logo: v.optional(address),
      /** Where readers report errors. */
      email: v.optional(v.pipe(v.string(), v.regex(EMAIL_PATTERN))),
      colour: v.optional(v.pipe(v.string(), v.regex(COLOUR_PATTERN))),
    }),
  ),
  published: v.optional(date),
  modified: v.optional(date),
  photos: v.optional(v.array(photoSchema), []),
  videos: v.optional(v.array(videoSchema), []),
  quotes: v.optional(v.array(quoteSchema), []),
  corrections: v.optional(v.array(correctionSchema), []),
  body: v.optional(v.array(text), []),
  warning: v.optional(warningSchema),
  withdrawn: v.optional(withdrawalSchema),
  embedding: v.optional(v.picklist(['open', 'link-only'])),
  archived: v.optional(address),
});

/** One reason why media is covered. */
export type WarningReason = (typeof WARNING_REASONS)[number];
/** What made a picture. */
export type PictureKind = (typeof PICTURE_KINDS)[number];
/** The editor's statement of why media is covered, checked. */
export type Warning = v.InferOutput<typeof warningSchema>;
/** When and why something was taken back, checked. */
export type Withdrawal = v.InferOutput<typeof withdrawalSchema>;
/** One file of a published picture, checked. */
export type Rendition = v.InferOutput<typeof renditionSchema>;
/** A picture with its credit, checked; its lists are there, if only empty. */
export type Photo = v.InferOutput<typeof photoSchema>;
/** One file of captions, checked. */
export type Captions = v.InferOutput<typeof captionsSchema>;
/** A film, checked; its lists are there, if only empty. */
export type Video = v.InferOutput<typeof videoSchema>;
/** Words that somebody said, checked. */
export type Quote = v.InferOutput<typeof quoteSchema>;
/** What was wrong and what is right, checked. */
export type Correction = v.InferOutput<typeof correctionSchema>;
/** A checked story: every list is there, if only empty. */
export type Story = v.InferOutput<typeof storySchema>;
/** A story as written down, before its lists are filled in. */
export type StoryInput = v.InferInput<typeof storySchema>;
