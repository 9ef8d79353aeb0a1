import type { Encoder } from '../encoder.js';
import { bestQuality } from '../photo/best-quality.js';
import { PictureError } from '../picture-error.js';
import type { TakumiRenderer } from './takumi-renderer.js';

/** JPEG or PNG by takumi, where sharp does not run. Rejects for WebP, of which takumi has no lossy kind everywhere. */
export function takumiEncoder(renderer: TakumiRenderer): Encoder {
  return ({ pixels, width, height }, type, maxBytes) => {
    if (type === 'image/webp')
      throw new PictureError(
        'picture/no-such-type',
        'The type must be JPEG or PNG here, but is WebP. Ask for one of those.',
      );
    const node = {
      type: 'image' as const,
      src: { width, height, data: opaque(pixels) },
      style: { width, height },
    };
    if (type === 'image/png') return renderer.render(node, { width, height, format: 'png' });
    return bestQuality((quality) => renderer.render(node, { width, height, format: 'jpeg', quality }), maxBytes);
  };
}

function opaque(rgb: Uint8Array): Uint8Array {
  const rgba = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from] ?? 0;
    rgba[to + 1] = rgb[from + 1] ?? 0;
    rgba[to + 2] = rgb[from + 2] ?? 0;
  }
  return rgba;
}
