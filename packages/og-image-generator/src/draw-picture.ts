import type { Story } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import { compose, nameOf, type Composed } from './compose.js';
import { contentDigest } from './content-digest.js';
import type { Encoder } from './encoder.js';
import type { Engine } from './engine.js';
import { fileCredit } from './file/file-credit.js';
import { creditSize, writeCredit } from './file/write-credit.js';
import { readMark } from './mark.js';
import {
  altOf,
  describePicture,
  flat,
  hashOf,
  type Description,
  type NameOptions,
  type OgImageName,
} from './og-image-name.js';
import { paletteFor } from './palette.js';
import { drawBesideWords } from './photo/draw-beside-words.js';
import { drawOnPhoto } from './photo/draw-on-photo.js';
import { flatten } from './photo/flatten.js';
import type { PhotoSource } from './photo/photo-source.js';
import { PictureError } from './picture-error.js';
import { pictureWords, type PictureWords } from './picture-words.js';
import { measuresOf } from './ratio.js';

/** How a picture is drawn. */
export interface DrawPictureOptions extends NameOptions {
  /** Bytes of the story's share photo, the video's poster or the portrait of the quote's speaker. */
  photo?: Uint8Array | undefined;
  /** PNG bytes of the publisher's mark. */
  logo?: Uint8Array | undefined;
  /** Most bytes that a photo card may have; default 280,000 (networks drop pictures from about 300 KB). */
  maxBytes?: number | undefined;
}

/** What draws: letters and boxes to pixels, photos to pixels, pixels to files. */
export interface Tools {
  engine: Engine;
  photos: PhotoSource;
  encoder: Encoder;
}

/** Something that was drawn otherwise than asked. */
export interface PictureWarning {
  code: 'missing-glyphs' | 'photo-refused' | 'photo-small' | 'logo-refused';
  message: string;
}

/** A picture of a story. */
export interface OgImage extends OgImageName {
  bytes: Uint8Array;
  warnings: PictureWarning[];
  /** Which words were cut for want of room: `headline`, `dek`, `quote`, `credit` … */
  shortened: string[];
}

const MAX_BYTES = 280_000;
// Below this a photo is drawn blown up, so that its blocks are seen.
const SMALL_PHOTO = 0.5;

/**
 * Draws the share image of a story or of one of its parts with the tools given. The same story, options and bytes give
 * the same bytes. A photo that cannot be read leaves the words alone, with a warning; nothing under a content warning
 * is ever drawn. Throws PictureError for a part or layout that the story does not have.
 */
export async function drawPicture(story: Story, options: DrawPictureOptions, tools: Tools): Promise<OgImage> {
  const { photo, logo } = options;
  const described = describePicture(story, { ...options, hasPhoto: photo !== undefined });
  const drawing: Drawing = { options, described, tools, mark: logo && readMark(logo) };
  // Digests are worked out on another thread while the picture is drawn.
  const digesting = Promise.all([
    options.photoDigest ?? (photo && contentDigest(photo)),
    options.logoDigest ?? (logo && contentDigest(logo)),
  ]);
  digesting.catch(() => undefined);
  const drawn = await (described.isPhoto && photo ? drawWithPhoto(drawing, photo) : drawWords(drawing));
  const [photoDigest, logoDigest] = await digesting;
  return { ...described.name, hash: hashOf(described, { ...options, photoDigest, logoDigest }), ...drawn };
}

interface Drawing {
  options: DrawPictureOptions;
  described: Description;
  tools: Tools;
  mark: ReturnType<typeof readMark> | undefined;
}

type Drawn = Pick<OgImage, 'bytes' | 'warnings' | 'shortened'> & Partial<Pick<OgImage, 'layout' | 'alt'>>;

async function drawWords(drawing: Drawing): Promise<Drawn> {
  const { described, tools } = drawing;
  const { name, words, credit } = described;
  const composed = await composeFor(drawing, words, described.custom);
  const marks = remarks(drawing, composed, words);
  if (name.type !== 'image/png') return { bytes: await encodeFlat(drawing, composed, credit), ...marks };
  return { bytes: writeCredit(await tools.engine.png(composed.picture), credit), ...marks };
}

async function drawWithPhoto(drawing: Drawing, photo: Uint8Array): Promise<Drawn> {
  const { options, described, tools } = drawing;
  const { name, words, credit, focalPoint } = described;
  const { maxBytes = MAX_BYTES } = options;
  try {
    const composing = composeFor(drawing, words, described.custom);
    // A photo that fails first must not leave the other's failure unheard.
    composing.catch(() => undefined);
    const opened = await tools.photos(photo);
    const composed = await composing;
    const { photoArea } = composed;
    const pixels = photoArea
      ? await drawBesideWords(tools.engine, composed, photoArea, opened, focalPoint)
      : await drawOnPhoto(tools.engine, composed, opened, focalPoint);
    const size = creditSize(name.type, credit);
    const bytes = writeCredit(await tools.encoder(pixels, name.type, maxBytes - size), credit);
    const marks = remarks(drawing, composed, words);
    const wanted = photoArea?.width ?? name.width;
    if (opened.width < wanted * SMALL_PHOTO)
      marks.warnings.push({
        code: 'photo-small',
        message: `The photo should be at least ${wanted} px wide, but is ${opened.width}. It looks coarse; give a larger one.`,
      });
    return { bytes, ...marks };
  } catch (error) {
    if (!(error instanceof PictureError) || error.code === 'picture/missing-glyphs') throw error;
    return wordsInstead(drawing, error);
  }
}

/** What stands in for a photo that cannot be read: the words on paper, under the address and type already given out. */
async function wordsInstead(drawing: Drawing, refused: PictureError): Promise<Drawn> {
  const { story, words: planned, part } = drawing.described;
  const layout = flat(planned.layout);
  const words = pictureWords(story, part, layout, sentencesFor(story.lang), drawing.options.now);
  const composed = await composeFor(drawing, words, undefined);
  const alt = altOf(words, undefined);
  const bytes = await encodeFlat(drawing, composed, fileCredit(story, undefined, words.main, alt));
  const marks = remarks(drawing, composed, words);
  marks.warnings.push({ code: 'photo-refused', message: refused.message });
  return { layout, alt, bytes, ...marks };
}

async function encodeFlat(
  { options, described, tools }: Drawing,
  { picture }: Composed,
  credit: Description['credit'],
): Promise<Uint8Array> {
  const { type } = described.name;
  const { width, height } = picture;
  const pixels = flatten(await tools.engine.overlay(picture, 0));
  const most = (options.maxBytes ?? MAX_BYTES) - creditSize(type, credit);
  return writeCredit(await tools.encoder({ pixels, width, height }, type, most), credit);
}

function composeFor(
  { described: { story, name, more }, options, tools, mark }: Drawing,
  words: PictureWords,
  custom: Description['custom'],
): Promise<Composed> {
  return compose(tools.engine, words, {
    story,
    measures: measuresOf(name.ratio),
    palette: paletteFor(words.layout, story.publisher?.colour),
    logo: mark?.logo,
    custom,
    more: custom && more,
    missingGlyphs: options.missingGlyphs,
  });
}

function remarks(
  { options, mark }: Drawing,
  { missing, shortened }: Composed,
  words: PictureWords,
): Pick<OgImage, 'warnings' | 'shortened'> {
  const warnings: PictureWarning[] = [];
  if (mark?.refused) warnings.push({ code: 'logo-refused', message: mark.refused });
  if (missing.length > 0) {
    const fate = options.missingGlyphs === 'drop' ? 'They are left out.' : 'They are drawn as boxes.';
    warnings.push({
      code: 'missing-glyphs',
      message: `Every character must be in a font, but none has ${missing.slice(0, 12).map(nameOf).join(', ')}. ${fate}`,
    });
  }
  const main = words.quoteMarks ? 'quote' : 'headline';
  return {
    warnings,
    shortened: shortened.map((key) => (key === 'main' ? main : key === 'openingMark' ? 'quote' : key)),
  };
}
