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

function layScrim({ pixels, width, height }: CroppedPhoto, { tone, alphas }: Scrim): void {
  const [red, green, blue] = tone;
  for (let row = 0; row < height; row++) {
    const alpha = alphas[row] ?? 0;
    if (alpha === 0) continue;
    const keep = Math.round((1 - alpha) * 65536);
    const [r, g, b] = [red * (65536 - keep) + 32768, green * (65536 - keep) + 32768, blue * (65536 - keep) + 32768];
    const end = (row + 1) * width * 3;
    for (let at = row * width * 3; at < end; at += 3) {
      pixels[at] = ((pixels[at] ?? 0) * keep + r) >> 16;
      pixels[at + 1] = ((pixels[at + 1] ?? 0) * keep + g) >> 16;
      pixels[at + 2] = ((pixels[at + 2] ?? 0) * keep + b) >> 16;
    }
  }
}
