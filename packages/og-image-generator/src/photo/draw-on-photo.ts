import { leftOf, type Area } from '../boxes.js';
import type { Composed } from '../compose.js';
import type { Engine } from '../engine.js';
import { blend } from './blend.js';
import type { Crop, CroppedPhoto, OpenedPhoto } from './photo-source.js';
import { scrimFor } from './scrim.js';
import { matchTabs } from './tabs.js';

/** Crops a photo while the engine draws the words, lays a scrim under them and both together. */
export async function drawOnPhoto(
  engine: Engine,
  { picture, under, clearHeight, tabs }: Composed,
  photo: OpenedPhoto,
  focalPoint: Crop['focalPoint'],
): Promise<CroppedPhoto> {
  const { width, height } = picture;
  // Without tabs nothing is drawn above the words: the fewer rows, the faster.
  const overlayTop = tabs ? 0 : Math.max(0, Math.floor(clearHeight) - 8);
  const clear = { top: tabs ? tabs.top + tabs.height : 0, bottom: clearHeight };
  const [cropped, overlay] = await Promise.all([
    photo.crop({ width, height, focalPoint, clear }),
    engine.overlay(picture, overlayTop),
  ]);
  const fromLeft = ({ start, ...area }: Area): Area => ({
    ...area,
    start: leftOf({ start, width: area.width }, picture),
  });
  const scrim = scrimFor(cropped, under.map(fromLeft), clearHeight);
  if (tabs) matchTabs(cropped, overlay, fromLeft(tabs));
  blend(cropped, scrim, overlay, overlayTop);
  return cropped;
}
