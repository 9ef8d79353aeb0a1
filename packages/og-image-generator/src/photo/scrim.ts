import type { Area } from '../boxes.js';
import type { CroppedPhoto } from './photo-source.js';

/** A veil of one dark tone over the foot of a photo, so that white words can be read on it. */
export interface Scrim {
  /** The photo's own darkest tone. */
  tone: readonly [number, number, number];
  /** How much of it covers each row, 0 to 1. */
  alphas: Float64Array;
}

/** What white words must have against every pixel under them (WCAG 2.2, 1.4.3 asks 4.5; encoding takes a little). */
const LEAST_CONTRAST = 5.4;
const FIRST_ALPHA = 0.3;
const STEP = 0.04;
const MOST_ALPHA = 0.98;
const FOOT = 0.06;
/** How far above the words it starts, in heights of the picture. */
const RUN_UP = 0.26;

/** Relative luminance of an sRGB value, 0 to 1 (WCAG 2.2). */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

// What each value of a channel gives to the relative luminance, in 65536ths: whole numbers, for the loop over pixels.
const [RED, GREEN, BLUE] = [0.2126, 0.7152, 0.0722].map((share) =>
  Uint16Array.from(LINEAR, (value) => Math.round(value * share * 65535)),
) as [Uint16Array, Uint16Array, Uint16Array]; // map keeps the three

/**
 * The scrim that a photo needs under words: as weak as it can be while white has 5.4:1 on the brightest pixel under
 * any of them. `under` are areas in px from the left edge; `wordsTop` is where the words begin.
 */
export function scrimFor(photo: CroppedPhoto, under: readonly Area[], wordsTop: number): Scrim {
  const tone = darkestTone(photo);
  const ramp = rampFor(photo.height, wordsTop);
  let alpha = FIRST_ALPHA;
  for (const [row, pixel] of brightestByRow(photo, under))
    while (alpha < MOST_ALPHA && !isReadable(pixel, tone, alphaAt(ramp, row, alpha)))
      alpha = Math.min(MOST_ALPHA, alpha + STEP);
  return { tone, alphas: Float64Array.from({ length: photo.height }, (_, row) => alphaAt(ramp, row, alpha)) };
}

interface Ramp {
  /** Row at which the scrim begins, row at which it is full, last row. */
  begin: number;
  full: number;
  end: number;
}

function rampFor(height: number, wordsTop: number): Ramp {
  return { begin: wordsTop - RUN_UP * height, full: wordsTop - 0.012 * height, end: height };
}

// From nothing up to full a little above the words, by a smooth S; then slowly denser down to the foot.
function alphaAt({ begin, full, end }: Ramp, row: number, alpha: number): number {
  if (row <= begin) return 0;
  if (row >= full) return Math.min(1, alpha + (FOOT * (row - full)) / (end - full));
  const share = (row - begin) / (full - begin);
  return alpha * share * share * (3 - 2 * share);
}

function isReadable(pixel: number, [red, green, blue]: Scrim['tone'], alpha: number): boolean {
  const mix = (value: number, tone: number) => LINEAR[Math.round(value + (tone - value) * alpha)] ?? 0;
  const luminance =
    0.2126 * mix(pixel >> 16, red) + 0.7152 * mix((pixel >> 8) & 255, green) + 0.0722 * mix(pixel & 255, blue);
  return 1.05 / (luminance + 0.05) >= LEAST_CONTRAST;
}

/** For each row with words the brightest pixel under them, as 0xRRGGBB. */
function brightestByRow({ pixels, width, height }: CroppedPhoto, under: readonly Area[]): Map<number, number> {
  const luminances = new Int32Array(height).fill(-1);
  const rows = new Map<number, number>();
  for (const { start, top, width: areaWidth, height: areaHeight } of under) {
    const left = Math.max(0, Math.floor(start) - 2);
    const right = Math.min(width, Math.ceil(start + areaWidth) + 2);
    const bottom = Math.min(height, Math.ceil(top + areaHeight));
    for (let row = Math.max(0, Math.floor(top)); row < bottom; row++) {
      let brightest = luminances[row] ?? -1;
      let at = -1;
      const end = (row * width + right) * 3;
      for (let index = (row * width + left) * 3; index < end; index += 3) {
        const luminance =
          (RED[pixels[index] ?? 0] ?? 0) + (GREEN[pixels[index + 1] ?? 0] ?? 0) + (BLUE[pixels[index + 2] ?? 0] ?? 0);
        if (luminance > brightest) {
          brightest = luminance;
          at = index;
        }
      }
      if (at < 0) continue;
      luminances[row] = brightest;
      rows.set(row, ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
    }
  }
  return rows;
}

const DARKEST_SHARE = 0.03;
/** A scrim must be able to carry white words: at this luminance white has 11:1. */
const BRIGHTEST_TONE = 0.045;

/** The mean of a photo's darkest pixels, darkened where even those are too bright to carry white words. */
export function darkestTone({ pixels, width, height }: CroppedPhoto): readonly [number, number, number] {
  const every = 29; // a prime number of pixels, so that no pattern of columns is favoured
  const counts = new Uint32Array(256);
  const sums = new Float64Array(256 * 3);
  const last = width * height * 3 - 2;
  for (let index = 0; index < last; index += 3 * every) {
    const [red = 0, green = 0, blue = 0] = [pixels[index], pixels[index + 1], pixels[index + 2]];
    const grey = (red * 54 + green * 183 + blue * 19) >> 8;
    counts[grey] = (counts[grey] ?? 0) + 1;
    sums[grey * 3] = (sums[grey * 3] ?? 0) + red;
    sums[grey * 3 + 1] = (sums[grey * 3 + 1] ?? 0) + green;
    sums[grey * 3 + 2] = (sums[grey * 3 + 2] ?? 0) + blue;
  }
  const wanted = Math.max(1, Math.floor((width * height * DARKEST_SHARE) / every));
  let [count, red, green, blue] = [0, 0, 0, 0];
  for (let grey = 0; grey < 256 && count < wanted; grey++) {
    count += counts[grey] ?? 0;
    red += sums[grey * 3] ?? 0;
    green += sums[grey * 3 + 1] ?? 0;
    blue += sums[grey * 3 + 2] ?? 0;
  }
  let tone: [number, number, number] = [red / count, green / count, blue / count];
  const luminance = ([r, g, b]: typeof tone) =>
    0.2126 * (LINEAR[Math.round(r)] ?? 0) +
    0.7152 * (LINEAR[Math.round(g)] ?? 0) +
    0.0722 * (LINEAR[Math.round(b)] ?? 0);
  while (luminance(tone) > BRIGHTEST_TONE) tone = [tone[0] * 0.94, tone[1] * 0.94, tone[2] * 0.94];
  return [Math.round(tone[0]), Math.round(tone[1]), Math.round(tone[2])];
}
