import {
  EMAIL_PATTERN,
  ID_PATTERN,
  PICTURE_KINDS,
  WARNING_REASONS,
  type Correction,
  type Quote,
  type Story,
  type Video,
  type Warning,
  type WarningReason,
  type Withdrawal,
} from '@clipsheet/story';
import { linkAddress, mediaAddress } from '../address.js';
import { given } from '../given.js';
import type { Facts } from '../manuscript.js';
import { plainText } from '../plain-text.js';
import { readDate } from '../read-date.js';
import type { PhotoDraft } from '../reading.js';
import { byline as bylineIn } from '../text/byline.js';
import { isRecord, listOf, recordOf, readFields, type FieldReader, type Shape } from './field-reader.js';

const COLOUR = /^#[0-9a-f]{6}$/i;
const LANG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const FEDIVERSE = /^@[\w.-]+@[\w.-]+$/;

const simple = <T>(expects: string, read: (value: unknown) => T | undefined): FieldReader<T> => ({ expects, read });
const string = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) || undefined : undefined;
const matching = (expects: string, pattern: RegExp) =>
  simple(expects, (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined));
const oneOf = <T extends string>(values: readonly T[]) =>
  simple(`one of ${values.join(', ')}`, (value) => values.find((one) => one === value));
const number = (expects: string, fits: (value: number) => boolean) =>
  simple(expects, (value) => (typeof value === 'number' && Number.isFinite(value) && fits(value) ? value : undefined));

const text = simple('a text', string);
const id = matching('an id of small letters, digits and hyphens', ID_PATTERN);
const lang = matching('a language tag such as en or pt-BR', LANG);
const link = simple('an https or http address', (value) => linkAddress(string(value)));
const media = simple('an https address or a path beside the article', (value) => mediaAddress(string(value)));
const date = simple('a date such as 2016-08-18', (value) => (typeof value === 'string' ? readDate(value) : undefined));
const pixels = number('a whole number of pixels', (value) => Number.isInteger(value) && value > 0);
const seconds = number('a number of seconds', (value) => value >= 0);
const fraction = number('a number from 0 to 1', (value) => value >= 0 && value <= 1);

const withdrawn: FieldReader<Withdrawal> = {
  expects: 'a date and a reason',
  read: (value, pointer, problems) => {
    const { date: day, reason } = readFields<Withdrawal>(value, { date, reason: text }, pointer, problems);
    return day && reason ? { date: day, reason } : undefined;
  },
};

/** `none`, reasons as a list or with commas, or `{ reasons, words }`. A word that is no reason counts as `distress`. */
export const warning: FieldReader<Warning | 'none'> = {
  expects: `none, or reasons out of ${WARNING_REASONS.join(', ')}`,
  read: (value) => {
    if (value === 'none' || value === false) return 'none';
    const { reasons: listed, words } = isRecord(value) ? value : { reasons: value, words: undefined };
    const names = (typeof listed === 'string' ? listed.split(',') : Array.isArray(listed) ? listed : []).map(
      (name: unknown) => string(name)?.toLowerCase() ?? '',
    );
    if (names.length === 0 || names.every((name) => name === '')) return undefined;
    const known = WARNING_REASONS.filter((reason) => names.includes(reason));
    const reasons: WarningReason[] = known.length > 0 ? known : ['distress'];
    return given({ reasons, words: string(words) ?? (known.length > 0 ? undefined : names.join(', ')) });
  },
};

const medium = { lang, warning, withdrawn };
const focalPoint: FieldReader<{ x: number; y: number }> = {
  expects: 'x and y from 0 to 1',
  read: (value, pointer, problems) => {
    const { x, y } = readFields<{ x: number; y: number }>(value, { x: fraction, y: fraction }, pointer, problems);
    return x === undefined || y === undefined ? undefined : { x, y };
  },
};

type Present<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };

const rendition: FieldReader<PhotoDraft['renditions'][number]> = {
  expects: 'a rendition with src, width, height and type',
  read: (value, pointer, problems) => {
    const { src, width, height, type } = readFields<PhotoDraft['renditions'][number]>(
      value,
      { src: media, width: pixels, height: pixels, type: oneOf(['image/jpeg', 'image/webp', 'image/png']) },
      pointer,
      problems,
    );
    return src && width && height && type ? { src, width, height, type } : undefined;
  },
};
const photo = recordOf<Present<PhotoDraft>>('a photo with src and credit', {
  id,
  src: media,
  width: pixels,
  height: pixels,
  alt: simple('a text', (value) => (typeof value === 'string' ? plainText(value) : undefined)),
  caption: text,
  credit: text,
  kind: oneOf(PICTURE_KINDS),
  licence: link,
  focalPoint,
  renditions: listOf(rendition),
  crops: listOf(rendition),
  ...medium,
});

const captions: FieldReader<Video['captions'][number]> = {
  expects: 'captions with src and lang',
  read: (value, pointer, problems) => {
    const {
      src,
      lang: language,
      label,
    } = readFields<{ src: string; lang: string; label: string }>(
      value,
      { src: media, lang, label: text },
      pointer,
      problems,
    );
    return src && language ? given({ src, lang: language, label }) : undefined;
  },
};
const line: FieldReader<Video['transcript'][number]> = {
  expects: 'a line with start and text',
  read: (value, pointer, problems) => {
    const { start, text: words } = readFields<{ start: number; text: string }>(
      value,
      { start: seconds, text },
      pointer,
      problems,
    );
    return start === undefined || words === undefined ? undefined : { start, text: words };
  },
};
const video = recordOf<Present<Video>>('a video with src', {
  id,
  title: text,
  src: media,
  poster: media,
  width: pixels,
  height: pixels,
  duration: seconds,
  start: seconds,
  end: seconds,
  captions: listOf(captions),
  transcript: listOf(line),
  credit: text,
  availableUntil: date,
  regions: listOf(matching('a two-letter code of a country in capitals', /^[A-Z]{2}$/)),
  ...medium,
});

const source: FieldReader<NonNullable<Quote['source']>> = {
  expects: 'a source with a name',
  read: (value, pointer, problems) => {
    if (typeof value === 'string') return { name: plainText(value) };
    const { name, url } = readFields<{ name: string; url: string }>(
      value,
      { name: text, url: link },
      pointer,
      problems,
    );
    return name ? given({ name, url }) : undefined;
  },
};
const original: FieldReader<NonNullable<Quote['original']>> = {
  expects: 'the original words with their lang',
  read: (value, pointer, problems) => {
    const { text: words, lang: language } = readFields<{ text: string; lang: string }>(
      value,
      { text, lang },
      pointer,
      problems,
    );
    return words && language ? { text: words, lang: language } : undefined;
  },
};
const quote = recordOf<Present<Quote>>('a quote with text', {
  id,
  text,
  speaker: text,
  affiliation: text,
  spokenTo: text,
  date: text,
  source,
  lang,
  dir: oneOf(['ltr', 'rtl']),
  original,
  before: text,
  after: text,
  portrait: id,
  withdrawn,
});

const correction: FieldReader<Correction> = {
  expects: 'a correction with date, was and is, or a note',
  read: (value, pointer, problems) => {
    const note = string(value);
    if (note !== undefined) return { note };
    const fields = readFields<Present<Correction>>(value, { date, was: text, is: text, note: text }, pointer, problems);
    return (fields.is ?? fields.note) ? given(fields) : undefined;
  },
};

type Author = Story['byline'][number];
const authors: FieldReader<Author[]> = {
  expects: 'the authors, each a name or name and role',
  read: (value, pointer, problems) => {
    if (typeof value === 'string')
      return bylineIn(plainText(value), { needsOpening: false }) ?? [{ name: plainText(value) }];
    const read = (Array.isArray(value) ? value : [value]).flatMap((item: unknown, index): Author[] => {
      const name = string(item);
      if (name !== undefined) return [{ name }];
      const fields = readFields<Present<Author>>(
        item,
        { name: text, role: text, url: link, fediverse: matching('a fediverse address such as @name@host', FEDIVERSE) },
        `${pointer}/${index}`,
        problems,
      );
      return fields.name ? [given({ ...fields, name: fields.name })] : [];
    });
    return read.length > 0 ? read : undefined;
  },
};

type Publisher = NonNullable<Story['publisher']>;
const publisher: FieldReader<Publisher> = {
  expects: 'the publisher, a name or name, url, logo, colour and email',
  read: (value, pointer, problems) => {
    const only = string(value);
    if (only !== undefined) return { name: only };
    const colour = matching('a colour such as #0a6a73', COLOUR);
    const { color, ...fields } = readFields<Present<Publisher> & { color: string }>(
      value,
      {
        name: text,
        url: link,
        logo: media,
        colour,
        color: colour,
        email: matching('one e-mail address', EMAIL_PATTERN),
      },
      pointer,
      problems,
    );
    return fields.name ? given({ ...fields, name: fields.name, colour: fields.colour ?? color }) : undefined;
  },
};

/** The values of the facts without their sources. */
export type FactValues = { [K in keyof Facts]-?: NonNullable<Facts[K]>['value'] };

/** What front matter may say: each field of a story by its own name. */
export interface StoryFields extends FactValues {
  photos: Partial<PhotoDraft>[];
  videos: Partial<Video>[];
  quotes: Partial<Quote>[];
  corrections: Correction[];
}

/** How each field of a story is read from front matter. */
export const STORY_FIELDS: Shape<StoryFields> = {
  id,
  headline: text,
  dek: text,
  kicker: text,
  lang,
  url: link,
  byline: authors,
  dateline: text,
  section: text,
  licence: link,
  publisher,
  published: date,
  modified: date,
  archived: link,
  embedding: oneOf(['open', 'link-only']),
  withdrawn,
  warning,
  photos: listOf(photo),
  videos: listOf(video),
  quotes: listOf(quote),
  corrections: listOf(correction),
};
