import { leftOf, type Area } from '../boxes.js';
import type { Composed } from '../compose.js';
import type { Engine } from '../engine.js';
import { blend } from './blend.js';
import type { Crop, CroppedPhoto, OpenedPhoto } from './photo-source.js';

/** Lays a photo into its area of a picture, on the ground and under the words and tabs. */
export async function drawBesideWords(
  engine: Engine,
  { picture, tabs, photoCovered }: Composed,
  area: Area,
  photo: OpenedPhoto,
  focalPoint: Crop['focalPoint'],
): Promise<CroppedPhoto> {
  const { width, height, ground = '#ffffff' } = picture;
  // Tabs hang over a portrait's upper edge: the face belongs below them.
  const clear = {
    top: Math.max(photoCovered, tabs && area.top < tabs.top + tabs.height ? tabs.top + tabs.height : 0),
    bottom: area.height,
  };
  const [cropped, overlay] = await Promise.all([
    photo.crop({ width: area.width, height: area.height, focalPoint, clear }),
    engine.overlay({ ...picture, ground: undefined }, 0),
  ]);
  const pixels = filled(width * height, ground);
  const left = leftOf(area, picture);
  for (let row = 0; row < area.height; row++)
    pixels.set(
      cropped.pixels.subarray(row * area.width * 3, (row + 1) * area.width * 3),
      ((area.top + row) * width + left) * 3,
    );
  const whole = { pixels, width, height };
  blend(whole, { tone: [0, 0, 0], alphas: new Float64Array(height) }, overlay, 0);
  return whole;
}

function filled(count: number, colour: string): Uint8Array {
  const value = Number.parseInt(colour.slice(1), 16);
  const pixels = new Uint8Array(count * 3);
  pixels.set([value >> 16, (value >> 8) & 255, value & 255]);
  // Each copy doubles what is filled.
  for (let done = 3; done < pixels.length; done *= 2) pixels.copyWithin(done, 0, Math.min(done, pixels.length - done));
  return pixels;
}
