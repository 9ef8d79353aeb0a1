import { cropWindow } from '../photo/crop-window.js';
import { flatten } from '../photo/flatten.js';
import { storedRectangle, turnUpright } from '../photo/orientation.js';
import { photoHeader } from '../photo/photo-header.js';
import type { PhotoSource } from '../photo/photo-source.js';
import { PictureError } from '../picture-error.js';
import type { TakumiRenderer } from './takumi-renderer.js';

/** Decoding takes four bytes a pixel out of the 128 MB that a worker at the edge may have. */
const MOST_PIXELS = 6_000_000;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Reads photos by takumi, where sharp does not run: JPEG, PNG, WebP and GIF, of at most 6 megapixels. Orientation is
 * applied; colour profiles are not, and AVIF is not read: let an image service make an sRGB JPEG of 1,600 px first.
 */
export function takumiPhotos(renderer: TakumiRenderer): PhotoSource {
  // Async, so that what is thrown rejects.
  // eslint-disable-next-line @typescript-eslint/require-await
  return async (bytes) => {
    const header = photoHeader(bytes);
    if (!header)
      throw new PictureError(
        'picture/not-a-picture',
        `The photo must be a JPEG, PNG, WebP or GIF file here, but its first bytes say otherwise (${bytes.length} bytes). Give such a file.`,
      );
    const { orientation, isWhole } = header;
    const [width, height] = orientation >= 5 ? [header.height, header.width] : [header.width, header.height];
    if (bytes.length > MOST_BYTES || width * height > MOST_PIXELS || width * height === 0)
      throw new PictureError(
        'picture/too-large',
        `The photo must have at most ${MOST_PIXELS / 1e6} megapixels and 4 MB here, but has ${width} × ${height} px and ${bytes.length} bytes. Give a smaller file.`,
      );
    if (!isWhole)
      throw new PictureError(
        'picture/damaged',
        'The photo must be a whole picture, but has no end. Save it again and retry.',
      );
    return {
      width,
      height,
      async crop(crop) {
        const { scaledWidth, scaledHeight, left, top } = cropWindow({ width, height }, crop);
        const wanted = { left, top, width: crop.width, height: crop.height };
        const window = storedRectangle(orientation, wanted, { width: scaledWidth, height: scaledHeight });
        const [fullWidth, fullHeight] = orientation >= 5 ? [scaledHeight, scaledWidth] : [scaledWidth, scaledHeight];
        const place = { position: 'absolute', left: -window.left, top: -window.top } as const;
        const raw = await renderer
          .render(
            {
              type: 'container',
              style: { display: 'flex', position: 'relative', ...sizeOf(window), backgroundColor: '#ffffff' },
              children: [{ type: 'image', src: 'photo', style: { ...place, width: fullWidth, height: fullHeight } }],
            },
            { ...sizeOf(window), format: 'raw', images: [{ src: 'photo', data: bytes, cache: 'none' }] },
          )
          .catch((cause: unknown) => {
            throw new PictureError(
              'picture/damaged',
              `The photo must be a whole picture, but cannot be read: ${String(cause)}. Save it again and retry.`,
              { cause },
            );
          });
        const pixels = turnUpright(flatten(raw), orientation, crop.width, crop.height);
        return { pixels, width: crop.width, height: crop.height };
      },
    };
  };
}

function sizeOf({ width, height }: { width: number; height: number }) {
  return { width, height };
}
