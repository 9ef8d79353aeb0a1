import { WARNING_REASONS, type Video } from '@clipsheet/story';
import { linkAddress, mediaAddress } from '../address.js';
import { found } from '../found.js';
import { given } from '../given.js';
import type { Block } from '../manuscript.js';
import { creditIn, splitCaption } from '../photos/credit.js';
import { plainText } from '../plain-text.js';
import { readDate } from '../read-date.js';
import { videoSource } from '@clipsheet/story';
import type { Directive } from './directives.js';

const SOURCE = 'a Markdown directive';
const PHOTO = /^(?:photo|image|figure|picture|img)$/;
const VIDEO = /^(?:video|youtube|vimeo|embed|film)$/;
const QUOTE = /^(?:quote|pullquote|blockquote)$/;
const CORRECTION = /^(?:correction|clarification|erratum)$/;
const WARNING = /^(?:warning|content-warning|trigger-warning|notice)$/;

/**
 * The blocks of a directive: `::photo{src credit caption alt}`, `::video[title]{src poster start end}`,
 * `:::quote{speaker affiliation cite}`, `:::correction{date was is}`, `:::warning`. Another one's text stays as
 * paragraphs; one without text is named as something that is not carried over.
 */
export function directiveBlocks(directive: Directive, base: string | undefined): Block[] {
  const { name } = directive;
  if (PHOTO.test(name)) return photo(directive, base);
  if (VIDEO.test(name)) return video(directive, base);
  if (QUOTE.test(name)) return quotation(directive, base);
  if (CORRECTION.test(name)) return correction(directive);
  if (WARNING.test(name)) return warning(directive);
  const texts = paragraphs(directive);
  return texts.length > 0
    ? texts.map((text): Block => ({ kind: 'paragraph', text }))
    : [{ kind: 'embed', what: `The directive “${name}”`, source: SOURCE }];
}

function photo(directive: Directive, base: string | undefined): Block[] {
  const value = reader(directive);
  const src = mediaAddress(value('src', 'url', 'href'), base);
  const line = [...paragraphs(directive), plainText(directive.label)].find((text) => text !== '');
  const split = splitCaption(value('caption') ?? line ?? '');
  const printed = value('credit', 'copyright', 'photographer', 'source');
  const credit = printed === undefined ? split.credit : (creditIn(printed) ?? { credit: printed, rule: SOURCE });
  if (src === undefined && !credit) return [];
  return [
    {
      kind: 'photo',
      source: SOURCE,
      ...given({
        src,
        alt: value('alt'),
        caption: split.caption,
        credit: credit && found(credit.credit, SOURCE, 1),
        pictureKind: credit?.pictureKind,
        licence: linkAddress(value('licence', 'license')),
      }),
    },
  ];
}

function video(directive: Directive, base: string | undefined): Block[] {
  const value = reader(directive);
  const id = value('id');
  const written =
    value('src', 'url', 'href') ??
    (directive.name === 'youtube' && id ? `https://www.youtube.com/watch?v=${id}` : undefined) ??
    (directive.name === 'vimeo' && id ? `https://vimeo.com/${id}` : undefined) ??
    (/^https?:\S+$/.test(directive.label) ? directive.label : undefined);
  const src = mediaAddress(written, base);
  if (src === undefined) return [{ kind: 'embed', what: 'A video without an address', source: SOURCE }];
  const source = videoSource(src);
  const film: Partial<Video> = given({
    src: source?.page ?? src,
    title:
      value('title') ?? (plainText(directive.label) === written ? undefined : plainText(directive.label) || undefined),
    poster: mediaAddress(value('poster'), base),
    credit: value('credit'),
    start: seconds(value('start')) ?? source?.start,
    end: seconds(value('end')) ?? source?.end,
    duration: seconds(value('duration')),
  });
  return [{ kind: 'video', video: film, source: SOURCE }];
}

function quotation(directive: Directive, base: string | undefined): Block[] {
  const value = reader(directive);
  const texts = paragraphs(directive);
  const words = texts.length > 0 ? texts : [plainText(directive.label)].filter((text) => text !== '');
  if (words.length === 0) return [];
  const speaker = value('speaker', 'author', 'by');
  const affiliation = value('affiliation', 'role');
  const attribution = speaker && affiliation ? `${speaker}, ${affiliation}` : speaker;
  return [
    {
      kind: 'blockquote',
      paragraphs: words,
      attribution,
      cite: linkAddress(value('cite', 'source', 'url'), base),
      source: SOURCE,
    },
  ];
}

function correction(directive: Directive): Block[] {
  const value = reader(directive);
  const note = [plainText(directive.label), ...paragraphs(directive)].filter((text) => text !== '').join(' ');
  const fields = given({
    date: readDate(value('date') ?? ''),
    was: value('was'),
    is: value('is'),
    note: note || undefined,
  });
  return fields.note === undefined && fields.is === undefined
    ? []
    : [{ kind: 'correction', correction: fields, source: SOURCE }];
}

function warning(directive: Directive): Block[] {
  const text = [plainText(directive.label), ...paragraphs(directive)].filter((part) => part !== '').join(' ');
  const reasons = (reader(directive)('reasons', 'reason') ?? '')
    .split(/[\s,]+/)
    .filter((word) => WARNING_REASONS.some((reason) => reason === word));
  const words = text || reasons.join(', ');
  return words === '' ? [] : [{ kind: 'notice', text: words, source: SOURCE }];
}

/** The first of several attributes that is there, as plain text. */
const reader =
  ({ attributes }: Directive) =>
  (...names: string[]): string | undefined =>
    names.map((name) => plainText(attributes.get(name) ?? '')).find((text) => text !== '');

/** The paragraphs inside, without the signs of emphasis and links. */
const paragraphs = ({ content }: Directive): string[] =>
  content
    .split(/\n\s*\n/)
    .map((part) =>
      plainText(
        part
          .replace(/!?\[([^\]]*)\]\([^)\s]*(?:\s"[^"]*")?\)/g, '$1')
          .replace(/(\*\*|__|[*_`~])(?=\S)([^*_`~]+)\1/g, '$2')
          .replace(/\s*\n\s*/g, ' '),
      ),
    )
    .filter((text) => text !== '');

const seconds = (value: string | undefined): number | undefined => {
  const [, minutes, rest] = /^(?:(\d{1,3}):)?(\d{1,5}(?:\.\d+)?)s?$/.exec(value ?? '') ?? [];
  return rest === undefined ? undefined : Number(minutes ?? 0) * 60 + Number(rest);
};
