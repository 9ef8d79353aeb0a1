import sharp from 'sharp';
import { seededRandom } from './seeded-random.mjs';

/** Fine grain over raw RGB, so that wide skies do not fall into bands; `strength` is its deviation in steps of 255. */
function addGrain(pixels, strength, seed) {
  const random = seededRandom(seed);
  for (let at = 0; at < pixels.length; at += 3) {
    // Four evenly spread numbers add up to something close enough to a bell.
    const grain = (random.next() + random.next() + random.next() + random.next() - 2) * 1.73 * strength;
    for (let channel = at; channel < at + 3; channel++)
      pixels[channel] = Math.min(255, Math.max(0, Math.round(pixels[channel] + grain)));
  }
}

/**
 * The finished JPEG of a drawing, with grain, in at most `maxBytes`: quality is lowered from 92 until it fits.
 *
 * @param {import('./drawing.mjs').Drawing} drawing
 */
export async function printPicture(drawing, { seed, grain = 2, maxBytes = 200_000 }) {
  const { data, info } = await sharp(Buffer.from(drawing.svg()))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  addGrain(data, grain, `${seed} grain`);
  const raw = { width: info.width, height: info.height, channels: info.channels };
  for (let quality = 92; quality > 40; quality -= 4) {
    const bytes = await sharp(data, { raw }).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (bytes.length <= maxBytes) return bytes;
  }
  throw new Error(`The picture "${seed}" does not fit into ${maxBytes} bytes at quality 44. Give it less grain.`);
}
