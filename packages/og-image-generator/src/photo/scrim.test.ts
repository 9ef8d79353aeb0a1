import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blend } from './blend.js';
import type { CroppedPhoto } from './photo-source.js';
import { darkestTone, scrimFor } from './scrim.js';

const WIDTH = 240;
const HEIGHT = 126;
const WORDS = [{ start: 12, top: 60, width: 200, height: 60 }];

function photo(colourAt: (x: number, y: number) => [number, number, number]): CroppedPhoto {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) pixels.set(colourAt(x, y), (y * WIDTH + x) * 3);
  return { pixels, width: WIDTH, height: HEIGHT };
}

const photos: Record<string, CroppedPhoto> = {
  white: photo(() => [255, 255, 255]),
  black: photo(() => [0, 0, 0]),
  'one white window': photo((x, y) => (x === 99 && y === 90 ? [255, 255, 255] : [20, 20, 24])),
  'saturated stripes': photo(
    (x) =>
      [
        [255, 0, 0],
        [0, 255, 0],
        [0, 0, 255],
        [255, 255, 0],
      ][x % 4] as [number, number, number],
  ),
  noise: photo((x, y) => [(x * 7919 + y * 104729) % 256, (x * 31 + y * 517) % 256, (x * 911 + y * 13) % 256]),
};

for (const [name, given] of Object.entries(photos))
  test(`every pixel under the words leaves white at least 5.3:1: ${name}`, () => {
    const covered = { ...given, pixels: given.pixels.slice() };
    blend(covered, scrimFor(given, WORDS, 55), new Uint8Array(0), HEIGHT);
    let least = Infinity;
    for (let y = 60; y < 120; y++)
      for (let x = 12; x < 212; x++) least = Math.min(least, whiteOn(covered.pixels.subarray((y * WIDTH + x) * 3)));
    assert.ok(least >= 5.3, `${least.toFixed(2)}:1`);
  });

test('a dark photo keeps a light scrim, a white one gets a dense one, and above both the photo is untouched', () => {
  const [dark, white] = [photos['black'], photos['white']].map((given) => given && scrimFor(given, WORDS, 55));
  assert.ok(dark && white);
  assert.ok((dark.alphas[60] ?? 1) <= 0.32);
  assert.ok((white.alphas[60] ?? 0) > 0.6);
  assert.equal(white.alphas[10], 0);
});

test('the scrim has the photo’s own dark tone, darkened where the photo has none', () => {
  assert.deepEqual(darkestTone(photo((_, y) => (y < 20 ? [10, 20, 40] : [200, 180, 160]))), [10, 20, 40]);
  const [red, green, blue] = darkestTone(photo(() => [255, 200, 200]));
  assert.ok(red < 80 && green < red && blue === green);
});

function whiteOn([red = 0, green = 0, blue = 0]: Uint8Array): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05);
}
