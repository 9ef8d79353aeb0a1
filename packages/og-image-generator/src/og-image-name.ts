import { altText, digest, findPart, type Part, type PartRef, type Photo, type Story } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import type { CustomLayout } from './custom-layout.js';
import { fileCredit, type FileCredit } from './file/file-credit.js';
import { layoutFor, layoutInstead, mediaOf, showsPhoto, type Layout } from './layout-name.js';
import { PictureError } from './picture-error.js';
import { pictureWords, type PictureWords } from './picture-words.js';
import { measuresOf, type Ratio } from './ratio.js';
import { PICTURE_VERSIONS } from './versions.js';

/** What becomes of a character that no font has: a refusal, a box, or nothing. It is reported in any case. */
export type MissingGlyphs = 'error' | 'box' | 'drop';

/** What a picture file may be. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';

/** What decides which picture of a story is meant. */
export interface NameOptions {
  /** Default: the whole story. */
  part?: PartRef | undefined;
  /** Default 1.91:1, the ratio that `og:image` names. */
  ratio?: Ratio | undefined;
  /**
   * One of ours instead of the part's own, where it shows no more (`story-text` instead of `story`), or a layout of
   * one's own.
   */
  layout?: Layout | CustomLayout | undefined;
  /** Default: JPEG where a photo is shown, else PNG, which every network reads. */
  type?: PictureType | undefined;
  /** `digest()` of the bytes of the share photo, poster or portrait; absent when they are not at hand, and the words stand alone. */
  photoDigest?: string | undefined;
  /** `digest()` of the bytes of the publisher's mark, and of its font files. */
  logoDigest?: string | undefined;
  fontDigests?: readonly string[] | undefined;
  /** Default `box`. */
  missingGlyphs?: MissingGlyphs | undefined;
  /** The moment at which the story's age is judged; without it no "From 2016" is printed. */
  now?: Date | undefined;
}

/** A picture's name and what can be said about it without drawing it. */
export interface OgImageName {
  /** One of LAYOUTS, or the name of a layout of one's own. */
  layout: Layout | (string & {});
  ratio: Ratio;
  /** 32 hexadecimal digits over all that decides the picture. */
  hash: string;
  type: PictureType;
  width: number;
  height: number;
  /** The words drawn and what the photo shows, at most 420 graphemes. */
  alt: string;
}

/**
 * Names a picture without drawing it: the same name always means the same picture, and any change of a drawn word, of
 * the photo, its focal point, the layout, ratio, fonts or engine gives another. Throws PictureError
 * (`picture/no-such-part`, `picture/no-such-layout`).
 */
export function ogImageName<Type extends PictureType = 'image/jpeg' | 'image/png'>(
  story: Story,
  options: NameOptions & { type?: Type | undefined } = {},
): OgImageName & { type: Type } {
  const described = describePicture(story, { ...options, hasPhoto: options.photoDigest !== undefined });
  const name = { ...described.name, hash: hashOf(described, options) };
  return name as typeof name & { type: Type }; // the type asked for, or one of the two that come without asking
}

/** All that is known of a picture before it is drawn, and before the digest of its photo is known. */
export function describePicture(story: Story, options: DescribeOptions): Description {
  const { ratio = '1.91:1', now, hasPhoto, layout: asked } = options;
  const part = partOf(story, options.part);
  const own = layoutFor(story, part, hasPhoto);
  const custom = typeof asked === 'object' && own !== 'story-veiled' && own !== 'withdrawn' ? asked : undefined;
  const layout = typeof asked === 'string' ? layoutInstead(own, asked) : custom && !custom.photo ? flat(own) : own;
  const words = pictureWords(story, part, layout, sentencesFor(story.lang), now);
  const isPhoto = showsPhoto(layout);
  const media = isPhoto ? mediaOf(story, part) : undefined;
  const more = custom?.words?.(story, part) ?? {};
  const alt = altOf(
    words,
    media && 'alt' in media ? media.alt : undefined,
    Object.values(more).map(({ text }) => text),
  );
  const { width, height } = measuresOf(ratio);
  const type = options.type ?? (isPhoto ? 'image/jpeg' : 'image/png');
  return {
    name: { layout: custom?.name ?? layout, ratio, type, width, height, alt },
    story,
    part,
    words,
    more,
    custom,
    isPhoto,
    credit: fileCredit(story, media, words.main, alt),
    focalPoint: media && 'focalPoint' in media ? media.focalPoint : undefined,
  };
}

/** The hash in a picture's name. */
export function hashOf(described: Description, options: Omit<NameOptions, 'layout'>): string {
  const { name, story, words, more, custom, isPhoto, credit, focalPoint } = described;
  return digest(
    JSON.stringify({
      versions: PICTURE_VERSIONS,
      ratio: name.ratio,
      type: name.type,
      words,
      credit,
      lang: story.lang,
      colour: story.publisher?.colour ?? null,
      logo: options.logoDigest ?? null,
      photo: isPhoto ? options.photoDigest : null,
      focalPoint: focalPoint ?? null,
      ...(custom && { custom: [custom.name, custom.version, more] }),
      ...(options.fontDigests && { fonts: options.fontDigests }),
      ...(options.missingGlyphs && { missing: options.missingGlyphs }),
    }),
  );
}

/** What a description needs: whether there is a photo, not which. */
export interface DescribeOptions extends Pick<NameOptions, 'part' | 'ratio' | 'layout' | 'type' | 'now'> {
  hasPhoto: boolean;
}

/** A picture before it is drawn. */
export interface Description {
  name: Omit<OgImageName, 'hash'>;
  story: Story;
  part: Part;
  words: PictureWords;
  /** Words of a layout of one's own. */
  more: ReturnType<NonNullable<CustomLayout['words']>>;
  custom: CustomLayout | undefined;
  isPhoto: boolean;
  /** What the file will say about itself. */
  credit: FileCredit;
  focalPoint: Photo['focalPoint'];
}

function partOf(story: Story, ref: PartRef | undefined): Part {
  const part = findPart(story, ref);
  if (part) return part;
  const asked = ref && 'id' in ref ? `${ref.kind} "${ref.id}"` : 'such part';
  throw new PictureError(
    'picture/no-such-part',
    `The part must be in story ${story.id}, but it has no ${asked}. Take an id from the story.`,
  );
}

/** The layout of the same words without a photo. */
export function flat(layout: Layout): Layout {
  if (layout === 'story') return 'story-text';
  if (layout === 'video') return 'video-text';
  return layout === 'quote-portrait' ? 'quote' : layout;
}

/** The alt text of a picture: every word drawn, then what the photo shows. */
export function altOf(words: PictureWords, photoAlt: string | undefined, more: readonly string[] = []): string {
  const [open, close] = words.quoteMarks ?? ['', ''];
  return altText([
    words.kicker,
    `${open}${words.main}${close}`,
    words.speaker && [words.speaker, words.details].filter(Boolean).join(', '),
    words.dek,
    words.warning,
    words.warningWords,
    ...more,
    words.plate,
    words.corrected,
    words.aged,
    photoAlt,
    words.credit,
    words.publisher,
  ]);
}
