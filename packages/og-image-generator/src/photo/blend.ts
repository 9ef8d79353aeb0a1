import type { CroppedPhoto } from './photo-source.js';
import type { Scrim } from './scrim.js';

/** Lays a scrim and then an overlay (RGBA, not premultiplied, its first row at `overlayTop`) over a photo, in place. */
export function blend(photo: CroppedPhoto, scrim: Scrim, overlay: Uint8Array, overlayTop: number): void {
  const { pixels, width, height } = photo;
  layScrim(photo, scrim);
  // Four bytes at once: most of an overlay is empty.
  const aligned = overlay.byteOffset % 4 === 0 ? overlay : overlay.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, width * (height - overlayTop));
  const offset = overlayTop * width * 3;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0;
    const alpha = word >>> 24;
    if (alpha === 0) continue;
    const at = offset + index * 3;
    const rest = 255 - alpha;
    // (x * 257 + 32768) >>> 16 divides by 255 and rounds.
    pixels[at] = (((word & 255) * alpha + (pixels[at] ?? 0) * rest) * 257 + 32768) >>> 16;
    pixels[at + 1] = ((((word >>> 8) & 255) * alpha + (pixels[at + 1] ?? 0) * rest) * 257 + 32768) >>> 16;
    pixels[at + 2] = ((((word >>> 16) & 255) * alpha + (pixels[at + 2] ?? 0) * rest) * 257 + 32768) >>> 16;
  }
}

// Two bytes in each half of a 32-bit number: a row of a scrim mixes every byte by the same share.
const EVEN = 0x00ff00ff;
const ODD = 0xff00ff00;

function layScrim({ pixels, width, height }: CroppedPhoto, { tone, alphas }: Scrim): void {
  // Four bytes at once need rows of whole words, whose bytes are red, green, blue in turn: so three words repeat.
  const aligned = pixels.byteOffset % 4 === 0 && (width * 3) % 12 === 0;
  if (!aligned) return layScrimByBytes({ pixels, width, height }, { tone, alphas });
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const perRow = (width * 3) / 4;
  for (let row = 0; row < height; row++) {
    const share = Math.round((alphas[row] ?? 0) * 256);
    if (share === 0) continue;
    const keep = 256 - share;
    const [r = 0, g = 0, b = 0] = tone.map((value) => value * share + 128);
    // R G B R | G B R G | B R G B, the first byte lowest.
    const [even0, odd0] = [r | (b << 16), g | (r << 16)];
    const [even1, odd1] = [g | (r << 16), b | (g << 16)];
    const [even2, odd2] = [b | (g << 16), r | (b << 16)];
    const end = (row + 1) * perRow;
    for (let at = row * perRow; at < end; at += 3) {
      words[at] = mixed(words[at] ?? 0, keep, even0, odd0);
      words[at + 1] = mixed(words[at + 1] ?? 0, keep, even1, odd1);
      words[at + 2] = mixed(words[at + 2] ?? 0, keep, even2, odd2);
    }
  }
}

function mixed(word: number, keep: number, even: number, odd: number): number {
  return (((Math.imul(word & EVEN, keep) + even) >>> 8) & EVEN) | ((Math.imul((word >>> 8) & EVEN, keep) + odd) & ODD);
}

function layScrimByBytes({ pixels, width, height }: CroppedPhoto, { tone, alphas }: Scrim): void {
  for (let row = 0; row < height; row++) {
    const share = Math.round((alphas[row] ?? 0) * 256);
    const keep = 256 - share;
    const end = (row + 1) * width * 3;
    for (let at = row * width * 3; share > 0 && at < end; at++)
      pixels[at] = ((pixels[at] ?? 0) * keep + (tone[at % 3] ?? 0) * share + 128) >> 8;
  }
}
