import type { Story } from '@clipsheet/story';
import { drawPicture, type DrawPictureOptions, type OgImage } from './draw-picture.js';
import type { FontReader } from './fonts/font-shelf.js';
import { readOwnFonts, type OwnFonts } from './fonts/own-font.js';
import { takumiEncoder } from './takumi/takumi-encoder.js';
import { takumiEngine } from './takumi/takumi-engine.js';
import { takumiPhotos } from './takumi/takumi-photo.js';
import type { TakumiRenderer } from './takumi/takumi-renderer.js';

export type { CustomLayout } from './custom-layout.js';
export type { DrawPictureOptions, OgImage, PictureWarning } from './draw-picture.js';
export type { FontReader } from './fonts/font-shelf.js';
export type { OwnFonts } from './fonts/own-font.js';
export { PictureError, type PictureErrorCode } from './picture-error.js';
export type { TakumiRenderer } from './takumi/takumi-renderer.js';

/** Draws pictures where neither sharp nor native code runs. */
export type DrawAtEdge = (story: Story, options?: DrawPictureOptions) => Promise<OgImage>;

/**
 * A picture maker for the edge: takumi alone lays out, reads photos and encodes. `renderer` is a Renderer of
 * `@takumi-rs/wasm`, initialised as its host wants it; one of `@takumi-rs/core` gives the same bytes. `fonts` gives
 * font files by their address in npm packages. Rejects for own fonts that are none (`picture/not-a-font`).
 */
export async function drawAtEdge(
  renderer: TakumiRenderer,
  fonts: FontReader,
  ownFonts: OwnFonts = {},
): Promise<DrawAtEdge> {
  const engine = await takumiEngine(renderer, fonts, await readOwnFonts(ownFonts));
  const tools = { engine, photos: takumiPhotos(renderer), encoder: takumiEncoder(renderer) };
  return (story, options = {}) => drawPicture(story, options, tools);
}
