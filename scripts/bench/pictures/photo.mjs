// A photo-like JPEG: octaves of seeded noise over a gradient, so that its spectrum, and with it the work of decoding
// and encoding, is that of a photograph. No file is kept: the same numbers give the same photo.
import sharp from 'sharp';

/** A JPEG of `width` × `height` px at quality 82. */
export async function photoLike(width, height) {
  let seed = 0x9e3779b9;
  const random = () => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return ((seed ^ (seed >>> 13)) >>> 0) / 4294967296;
  };
  const octaves = [
    [5, 0.34],
    [13, 0.24],
    [41, 0.17],
    [131, 0.11],
    [400, 0.08],
    [width >> 1, 0.04],
    [width, 0.02],
  ];
  const sum = new Float32Array(width * height * 3);
  for (const [w, share] of octaves) {
    const h = Math.max(2, Math.round((w * height) / width));
    const noise = Buffer.from(Uint8Array.from({ length: w * h * 3 }, () => random() * 256));
    const grown = await sharp(noise, { raw: { width: w, height: h, channels: 3 } }).resize(width, height, { kernel: 'cubic', fit: 'fill' }).raw().toBuffer();
    for (let index = 0; index < sum.length; index++) sum[index] += grown[index] * share;
  }
  const pixels = Buffer.alloc(sum.length);
  for (let index = 0; index < sum.length; index++) {
    const light = 1.25 - 0.5 * (Math.floor(index / 3 / width) / height);
    pixels[index] = Math.max(0, Math.min(255, (sum[index] * 1.5 - 68) * light + 10));
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg({ quality: 82 }).toBuffer();
}
