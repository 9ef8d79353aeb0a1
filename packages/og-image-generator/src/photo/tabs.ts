import { tokens } from '@clipsheet/story';
import type { Area } from '../boxes.js';
import type { CroppedPhoto } from './photo-source.js';

const BRIGHT = 140;
const INK = Number.parseInt(tokens.picture.ink.slice(1), 16);

/**
 * Tabs are drawn white with words in ink. On a bright photo they would be lost, so there the two change places: in
 * the overlay (RGBA, as wide as the photo, from its first row), within an area in px from the left.
 */
export function matchTabs(photo: CroppedPhoto, overlay: Uint8Array, area: Area): void {
  if (meanBrightness(photo, area) < BRIGHT) return;
  const [red, green, blue] = [INK >> 16, (INK >> 8) & 255, INK & 255];
  for (const at of pixelsIn(area, photo.width)) {
    overlay[at * 4] = 255 + red - (overlay[at * 4] ?? 0);
    overlay[at * 4 + 1] = 255 + green - (overlay[at * 4 + 1] ?? 0);
    overlay[at * 4 + 2] = 255 + blue - (overlay[at * 4 + 2] ?? 0);
  }
}

function meanBrightness({ pixels, width }: CroppedPhoto, area: Area): number {
  let sum = 0;
  let count = 0;
  for (const at of pixelsIn(area, width)) {
    sum += ((pixels[at * 3] ?? 0) * 54 + (pixels[at * 3 + 1] ?? 0) * 183 + (pixels[at * 3 + 2] ?? 0) * 19) >> 8;
    count++;
  }
  return sum / Math.max(1, count);
}

function* pixelsIn({ start, top, width, height }: Area, rowLength: number): Generator<number> {
  const left = Math.max(0, Math.floor(start));
  const right = Math.min(rowLength, Math.ceil(start + width));
  for (let row = Math.floor(top); row < top + height; row++)
    for (let x = left; x < right; x++) yield row * rowLength + x;
}
