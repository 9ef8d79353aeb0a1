import type { Story } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import { compose, type Composed } from './compose.js';
import { contentDigest } from './content-digest.js';
import type { Encoder } from './encoder.js';
import type { Engine } from './engine.js';
import { fileCredit } from './file/file-credit.js';
import { creditSize, writeCredit } from './file/write-credit.js';
import type { FontReader } from './fonts/font-shelf.js';
import type { Layout } from './layout-name.js';
import { altOf, describePicture, type Description, type NameOptions, type OgImageName } from './og-image-name.js';
import { paletteFor } from './palette.js';
import { drawOnPhoto } from './photo/draw-on-photo.js';
import type { PhotoSource } from './photo/photo-source.js';
import { encodeJpeg } from './photo/sharp-encoder.js';
import { flatten } from './photo/flatten.js';
import { openPhoto } from './photo/sharp-photo.js';
import { PictureError } from './picture-error.js';
import { pictureWords, type PictureWords } from './picture-words.js';
import { measuresOf } from './ratio.js';
import { takumiEngine } from './takumi/takumi-engine.js';

/** How a picture is drawn. */
export interface OgImageOptions extends NameOptions {
  /** Bytes of the story's share photo, or of the video's poster. */
  photo?: Uint8Array | undefined;
  /** PNG bytes of the publisher's mark. */
  logo?: Uint8Array | undefined;
  /** Gives font files by their address in npm packages. */
  fonts: FontReader;
  /** Most bytes that a photo card may have; default 280,000 (networks drop pictures from about 300 KB). */
  maxBytes?: number | undefined;
  /** Letters and boxes to pixels; default takumi's native module. */
  engine?: Engine | undefined;
  /** Reads photos; default sharp. */
  photos?: PhotoSource | undefined;
  /** Writes JPEG; default sharp. */
  encoder?: Encoder | undefined;
}

/** Something that was drawn otherwise than asked. */
export interface PictureWarning {
  code: 'missing-glyphs' | 'photo-refused' | 'photo-small';
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
const engines = new WeakMap<FontReader, Engine>();

/**
 * Draws the share image of a story or of one of its parts. The same story, options and bytes give the same bytes. A
 * photo that cannot be read leaves the words alone, with a warning; nothing under a content warning is ever drawn.
 * Throws PictureError for a part that the story does not have.
 */
export async function generateOgImage(story: Story, options: OgImageOptions): Promise<OgImage> {
  const { photo, logo, fonts, maxBytes = MAX_BYTES, encoder = encodeJpeg } = options;
  const photoDigest = options.photoDigest ?? (photo && (await contentDigest(photo)));
  const logoDigest = options.logoDigest ?? (logo && (await contentDigest(logo)));
  const described = describePicture(story, { ...options, photoDigest: photo && photoDigest, logoDigest });
  const { name, words, credit, focalPoint } = described;
  const drawing: Drawing = { story, options, described, engine: options.engine ?? engineFor(fonts) };

  if (name.type === 'image/png' || !photo) {
    const composed = await composeFor(drawing, words);
    const bytes = writeCredit(await drawing.engine.png(composed.picture), credit);
    return { ...name, bytes, ...remarks(composed, words) };
  }
  try {
    const composing = composeFor(drawing, words);
    // A photo that fails first must not leave the other's failure unheard.
    composing.catch(() => undefined);
    const opened = await (options.photos ?? openPhoto)(photo);
    const composed = await composing;
    const pixels = await drawOnPhoto(drawing.engine, composed, opened, focalPoint);
    const bytes = writeCredit(await encoder(pixels, maxBytes - creditSize(credit)), credit);
    const marks = remarks(composed, words);
    if (opened.width < name.width * SMALL_PHOTO)
      marks.warnings.push({
        code: 'photo-small',
        message: `The photo should be at least ${name.width} px wide, but is ${opened.width}. It looks coarse; give a larger one.`,
      });
    return { ...name, bytes, ...marks };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return wordsAlone(drawing, error, encoder, maxBytes);
  }
}

interface Drawing {
  story: Story;
  options: OgImageOptions;
  described: Description;
  engine: Engine;
}

function engineFor(fonts: FontReader): Engine {
  const engine = engines.get(fonts) ?? takumiEngine(fonts);
  engines.set(fonts, engine);
  return engine;
}

function composeFor({ story, described: { name }, options, engine }: Drawing, words: PictureWords): Promise<Composed> {
  const palette = paletteFor(words.layout, story.publisher?.colour);
  const logo = options.logo && { data: options.logo, shape: pngShape(options.logo) };
  return compose(engine, words, { lang: story.lang, measures: measuresOf(name.ratio), palette, logo });
}

/** What stands in for a photo that cannot be read: the words on paper, under the address and type already given out. */
async function wordsAlone(
  drawing: Drawing,
  refused: PictureError,
  encoder: Encoder,
  maxBytes: number,
): Promise<OgImage> {
  const { story, options, described, engine } = drawing;
  const { name, part } = described;
  const layout: Layout = name.layout === 'video' ? 'video-text' : 'story-text';
  const words = pictureWords(story, part, layout, sentencesFor(story.lang), options.now);
  const composed = await composeFor(drawing, words);
  const { width, height } = composed.picture;
  const pixels = flatten(await engine.overlay(composed.picture, 0));
  const alt = altOf(words, undefined);
  const credit = fileCredit(story, undefined, words.main, alt);
  const bytes = writeCredit(await encoder({ pixels, width, height }, maxBytes - creditSize(credit)), credit);
  const marks = remarks(composed, words);
  marks.warnings.push({ code: 'photo-refused', message: refused.message });
  return { ...name, layout, alt, bytes, ...marks };
}

function remarks({ missing, shortened }: Composed, words: PictureWords): Pick<OgImage, 'warnings' | 'shortened'> {
  const warnings: PictureWarning[] = [];
  if (missing.length > 0) {
    const list = missing.map(
      (character) => `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
    );
    warnings.push({
      code: 'missing-glyphs',
      message: `Every character must be in a font, but none has ${list.slice(0, 12).join(', ')}. Emoji are left out, others drawn as boxes.`,
    });
  }
  const names = { main: words.layout === 'quote' ? 'quote' : 'headline', openingMark: 'quote' } as const;
  return { warnings, shortened: shortened.map((key) => (key === 'main' || key === 'openingMark' ? names[key] : key)) };
}

/** Width over height of a PNG, by its header (PNG 11.2.2); 1 for anything else. */
function pngShape(bytes: Uint8Array): number {
  if (bytes.length < 24) return 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? width / height : 1;
}
