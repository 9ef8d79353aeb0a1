import { RATIOS, type Ratio } from '@clipsheet/og-image-generator/names.js';
import { headersFor, pathOf, type Route } from '@clipsheet/sharing';
import { WHOLE_STORY, type PartRef, type Story } from '@clipsheet/story';
import { ByteCache } from './byte-cache.js';
import type { Answer } from './http/respond.js';
import type { BlobStore, StoredStory } from './ports.js';
import type { Publication } from './publication.js';
import { partImage, type PartImage } from './share-image.js';
import { storyImages } from './story-files.js';

/** What a share image is drawn from beside the words of its story. */
export interface DrawOptions {
  part: PartRef;
  /** Default 1.91:1. */
  ratio?: Ratio | undefined;
  /** Bytes of the photo or poster that it shows and of the publisher's mark, with what stands for them in its name. */
  photo?: Uint8Array | undefined;
  photoDigest?: string | undefined;
  logo?: Uint8Array | undefined;
  logoDigest?: string | undefined;
  now: Date;
}

/** Draws a share image. */
export type DrawPicture = (story: Story, options: DrawOptions) => Promise<Uint8Array>;

type ImageRoute = Extract<Route, { file: string; id: string }> & { name: 'image' };

/**
 * Draws a share image from the published files that its story names. Undefined when a photo that belongs into it cannot
 * be read: another picture under its name would be a lie.
 */
export async function drawImage(
  { part, ratio, photo, logo }: PartImage,
  story: Story,
  now: Date,
  { blobs, draw }: { blobs: BlobStore; draw: DrawPicture },
): Promise<Uint8Array | undefined> {
  const media = async (file: string | undefined) =>
    file === undefined ? undefined : blobs.get(pathOf({ name: 'media', id: story.id, file }));
  const [photoBytes, logoBytes] = await Promise.all([media(photo?.file), media(logo?.file)]);
  if (photo && !photoBytes) return undefined;
  return draw(story, {
    part,
    ratio,
    photo: photoBytes,
    photoDigest: photo?.digest,
    logo: logoBytes,
    logoDigest: logo?.digest,
    now,
  });
}

/**
 * Makes the answerer of image addresses. Equal requests at one time share one drawing. What a store cannot keep is kept
 * here, up to `memoryBytes`, and given only while a story determines it.
 */
export function pictureAnswerer(
  blobs: BlobStore,
  draw: DrawPicture | undefined,
  memoryBytes: number,
): (route: ImageRoute, stored: StoredStory, publication: Publication) => Promise<Answer | undefined> {
  const underWay = new Map<string, Promise<Uint8Array | undefined>>();
  const drawn = new ByteCache(blobs.put ? 0 : memoryBytes);

  /** The bytes of an image that the story determines: stored, else drawn and then stored. */
  async function bytesOf(
    image: PartImage,
    { story }: StoredStory,
    { now }: Publication,
  ): Promise<Uint8Array | undefined> {
    const path = pathOf({ name: 'image', id: story.id, file: image.file });
    const kept = drawn.get(path) ?? (await blobs.get(path));
    if (kept || !draw) return kept;
    const bytes = await drawImage(image, story, now, { blobs, draw });
    if (!bytes) return undefined;
    drawn.set(path, bytes);
    await blobs.put?.(path, bytes);
    return bytes;
  }

  function once(image: PartImage, stored: StoredStory, publication: Publication): Promise<Uint8Array | undefined> {
    const key = `${stored.story.id}/${image.file}`;
    const running = underWay.get(key) ?? bytesOf(image, stored, publication).finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  }

  return async (route, stored, publication) => {
    const { story } = stored;
    if (story.withdrawn) {
      // Whatever bytes may still be kept under that name, only the card is shown from now on.
      const card = partImage(story, WHOLE_STORY, publication);
      const body = (card && (await once(card, stored, publication))) ?? new Uint8Array();
      return { status: 410, headers: headersFor('image', { status: 410, file: card?.file }), body };
    }
    const determined = storyImages(stored, publication, ratioIn(route.file)).find(({ file }) => file === route.file);
    const body = determined ? await once(determined, stored, publication) : await blobs.get(pathOf(route));
    if (body) return { status: 200, headers: headersFor('image', { file: route.file }), body };
    // An old picture that was removed since it may show what was taken back: the story's own of today says so.
    const own =
      hasTakenBack(story) && draw && isPictureName(route.file) ? partImage(story, WHOLE_STORY, publication) : undefined;
    const card = own && (await once(own, stored, publication));
    return card && { status: 410, headers: headersFor('image', { status: 410, file: own.file }), body: card };
  };
}

/** The ratio that a picture's name gives, if it is one of ours. */
function ratioIn(file: string): Ratio | undefined {
  const named = /-([\d.]+)x(\d+)\./.exec(file);
  return RATIOS.find((ratio) => named && ratio === `${named[1]}:${named[2]}`);
}

function hasTakenBack({ photos, videos, quotes }: Story): boolean {
  return [...photos, ...videos, ...quotes].some(({ withdrawn }) => withdrawn);
}

/** Whether a name could ever have been a share image's: only those are answered when they are gone. */
function isPictureName(file: string): boolean {
  return /^[a-z]+(?:-[a-z]+)*-[\d.]+x\d+\.[0-9a-f]{32}\.(?:jpg|png)$/.test(file);
}
