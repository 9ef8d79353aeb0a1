import { Renderer } from '@takumi-rs/core';
import type { Story } from '@clipsheet/story';
import { contentDigest } from './content-digest.js';
import { drawPicture, type DrawPictureOptions, type OgImage, type Tools } from './draw-picture.js';
import type { FontReader } from './fonts/font-shelf.js';
import { readOwnFonts, type OwnFonts } from './fonts/own-font.js';
import { sharpEncoder } from './photo/sharp-encoder.js';
import { openPhoto } from './photo/sharp-photo.js';
import { takumiEngine } from './takumi/takumi-engine.js';

/** How a picture is drawn, and by what. */
export interface OgImageOptions extends DrawPictureOptions, Partial<Tools> {
  /** Gives font files by their address in npm packages. */
  fonts: FontReader;
  /** The publisher's own font files. */
  ownFonts?: OwnFonts | undefined;
}

/**
 * Draws the share image of a story or of one of its parts: letters by takumi's native module, photos by sharp, unless
 * other tools are given. The same story, options and bytes give the same bytes. A photo that cannot be read leaves the
 * words alone, with a warning; nothing under a content warning is ever drawn. Throws PictureError for a part or layout
 * that the story does not have, and for own fonts that are none.
 */
export async function generateOgImage(story: Story, options: OgImageOptions): Promise<OgImage> {
  const { fonts, ownFonts, engine, photos = openPhoto, encoder = sharpEncoder } = options;
  if (!ownFonts) return drawPicture(story, options, { engine: engine ?? (await engineFor(fonts)), photos, encoder });
  const files = [ownFonts.headline, ownFonts.text];
  const fontDigests = await Promise.all(files.map(async (file) => (file ? contentDigest(file) : '')));
  const own = engine ?? (await engineFor(fonts, ownFonts, fontDigests.join(' ')));
  return drawPicture(story, { ...options, fontDigests }, { engine: own, photos, encoder });
}

// A publisher has one set of fonts; a server of several keeps those of the last few.
const MOST_ENGINES = 8;
const engines = new WeakMap<FontReader, Map<string, Promise<Tools['engine']>>>();

function engineFor(fonts: FontReader, ownFonts?: OwnFonts, key = ''): Promise<Tools['engine']> {
  const known = engines.get(fonts) ?? new Map<string, Promise<Tools['engine']>>();
  engines.set(fonts, known);
  let engine = known.get(key);
  if (!engine) {
    const [oldest] = known.keys();
    if (known.size >= MOST_ENGINES && oldest !== undefined) known.delete(oldest);
    engine = readOwnFonts(ownFonts).then((own) => takumiEngine(new Renderer(), fonts, own));
    // What failed is told to its caller and tried anew for the next.
    engine.catch(() => known.delete(key));
    known.set(key, engine);
  }
  return engine;
}
