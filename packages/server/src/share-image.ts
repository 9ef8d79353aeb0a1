import { ogImageName, shownMedia, type Ratio } from '@clipsheet/og-image-generator/names.js';
import { addresses, imageFileName, routeOf, type ShareImage } from '@clipsheet/sharing';
import { findPart, type PartRef, type Story } from '@clipsheet/story';
import type { Publication } from './publication.js';
import { READER_QUOTE_ID } from './reader-quotes/quote-ids.js';

/** A published file that is drawn into a picture. */
export interface DrawnFile {
  /** Its name below `media/`. */
  file: string;
  /** What stands for its content in the picture's name. */
  digest: string;
}

/** The share image that a story determines for one of its parts, before anybody has drawn it. */
export interface PartImage {
  part: PartRef;
  /** Its file name below `images/`. */
  file: string;
  ratio: Ratio;
  /** The photo or poster that it shows, and the publisher's mark. */
  photo?: DrawnFile & { id: string };
  logo?: DrawnFile;
  /** How a page names it. */
  image: ShareImage;
}

/**
 * The share image of a part. Its address covers all that determines it and is known without drawing: the digest of a
 * photo stands in the name of its published file. The ratio is 1.91:1 unless another is asked for. Undefined when the story has no such part.
 */
export function partImage(
  story: Story,
  part: PartRef,
  { baseUrl, now }: Publication,
  ratio?: Ratio,
): PartImage | undefined {
  if (!findPart(story, part)) return undefined;
  const shown = shownMedia(story, part);
  const photo = drawnFile(shown?.address, baseUrl);
  const logo = drawnFile(story.publisher?.logo, baseUrl);
  const name = ogImageName(story, { part, ratio, photoDigest: photo?.digest, logoDigest: logo?.digest, now });
  const file = imageFileName(name);
  const { width, height, type, alt } = name;
  return {
    part,
    file,
    ratio: name.ratio,
    ...(photo && shown && { photo: { ...photo, id: shown.id } }),
    ...(logo && { logo }),
    image: { url: addresses(baseUrl).image(story.id, file) + chosen(part), width, height, type, alt },
  };
}

/** A file of ours by its address; its digest is the hash in its name. Undefined for an address that is not ours. */
function drawnFile(address: string | undefined, baseUrl: string): DrawnFile | undefined {
  const route = address === undefined ? undefined : routeOf(address, baseUrl);
  const digest = route?.name === 'media' ? route.file.split('.').at(-2) : undefined;
  return route?.name === 'media' && digest !== undefined ? { file: route.file, digest } : undefined;
}

/** The picture of a quote that a reader chose is worked out from the quote, so its address says which. */
function chosen(part: PartRef): string {
  return part.kind === 'quote' && READER_QUOTE_ID.test(part.id) ? `?quote=${part.id}` : '';
}
