import { renderPart } from '@clipsheet/elements/ssr.js';
import { ogImageName, RATIOS, type Ratio } from '@clipsheet/og-image-generator';
import type { PictureMaker } from '@clipsheet/og-image-generator/node.js';
import { partImage, type BlobStore, type Publication, type StoredStory } from '@clipsheet/server';
import type { GuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import { imageFileName, pathOf, quoteStates } from '@clipsheet/sharing';
import { ClipsheetError, partKey, partsOf, readStory, type PartRef, type Story } from '@clipsheet/story';
import type { Drawn, DrawnImage } from '@clipsheet/studio';
import { readRecord } from '../build/build-record.js';
import { storedStory } from '../build/stored-story.js';
import { collectMedia, type Media } from '../media/collect-media.js';
import type { PlacedMedia } from '../media/place-media.js';
import { mediaHash, publishMedia, type PublishedMedia } from '../media/publish-media.js';
import type { Drafts, KeptDraft } from './drafts.js';
import { fetchedPictures, type RefusedFile } from './fetched-pictures.js';
import { partWeights } from './part-weights.js';
import { withoutStrayPaths } from './stray-paths.js';

/** What drafts are made with. */
export interface MakingTools {
  drafts: Drafts;
  pictures: PictureMaker;
  fetchGuarded: GuardedFetch;
  /** Stories that are published, and their files; what was made for one is not made again for its draft. */
  out: string;
  blobs: BlobStore;
  /** The address below which the draft is shown, and the one that the code to paste names. */
  publication: () => Publication;
  publicUrl: string;
}

/** A picture that may be asked for: what it is drawn from. */
export interface ImageRecipe {
  story: Story;
  part: PartRef;
  ratio: Ratio;
  photo?: Uint8Array | undefined;
  photoDigest?: string | undefined;
  logo?: Uint8Array | undefined;
  logoDigest?: string | undefined;
}

/** A version of a draft as readers would get it. */
export interface MadeDraft {
  stored: StoredStory;
  drawn: Drawn;
  /** Published files by their path below the root. */
  blobs: Map<string, Uint8Array>;
  /** What each of its pictures is drawn from, by file name. */
  recipes: Map<string, ImageRecipe>;
}

const CREDIT_MISSING = '[credit missing]';

/** The story of a draft as far as it is one: a missing credit is said where it would stand. */
export function draftStory({ draft: { story } }: KeptDraft): Story {
  const photos = story.photos.map((photo) => ({ ...photo, credit: photo.credit ?? CREDIT_MISSING }));
  const read = readStory({ ...story, photos });
  if (read) return read;
  return {
    ...story,
    photos,
    headline: story.headline === '' ? story.id : story.headline,
    lang: story.lang === '' ? 'en' : story.lang,
  };
}

/** Makes of a draft what a build would publish, but in memory; media that were made once are not made again. */
export function draftMaker(tools: MakingTools): (kept: KeptDraft) => Promise<MadeDraft> {
  const media = new Map<string, PublishedMedia>();
  return async (kept) => {
    const publication = tools.publication();
    const { baseUrl } = publication;
    const { story, refused } = await fetchedPictures(draftStory(kept), kept, tools.drafts, tools.fetchGuarded);
    const confined = withoutStrayPaths(story, kept, tools.drafts);
    const collected = await collectMedia(confined.story, kept.home);
    const known = (await readRecord(tools.out, kept.id))?.media ?? {};
    const made = await publishedMedia(collected, { known, media, pictures: tools.pictures });
    const blobs = new Map<string, Uint8Array>();
    for (const { files } of made.published.values())
      for (const { file, bytes } of files) blobs.set(pathOf({ name: 'media', id: kept.id, file }), bytes);
    const placed = new Map([...made.published].map(([pointer, one]) => [pointer, one.placed]));
    const all = [...refused, ...confined.refused, ...made.refused];
    const stored = storedStory(
      {
        path: kept.home,
        story: confined.story,
        media: { ...collected, refused: [...new Set([...collected.refused, ...all.map(({ pointer }) => pointer)])] },
        content: '',
        isChanged: true,
        gone: [],
        quoteStates: quoteStates(confined.story),
        age: '',
      },
      placed,
      baseUrl,
    );
    const recipes = new Map<string, ImageRecipe>();
    const bytesOf = (path: string) => Promise.resolve(blobs.get(path) ?? tools.blobs.get(path));
    const images = await imagesOf(stored, publication, bytesOf, recipes);
    const preRendered = preRenderedParts(stored, baseUrl, tools.publicUrl, publication.now);
    return {
      stored,
      blobs,
      recipes,
      drawn: {
        version: kept.version,
        story: stored.document,
        images,
        refused: unique([...all, ...asRefused(collected.warnings)]),
        preRendered,
        weights: await partWeights(stored, preRendered, publication),
      },
    };
  };
}

async function publishedMedia(
  { items, problems }: Media,
  tools: { known: Readonly<Record<string, PlacedMedia>>; media: Map<string, PublishedMedia>; pictures: PictureMaker },
): Promise<{ published: Map<string, PublishedMedia>; refused: RefusedFile[] }> {
  const published = new Map<string, PublishedMedia>();
  const refused = asRefused(problems);
  await Promise.all(
    items.map(async (item) => {
      const key = mediaHash(item);
      const placed = tools.known[key];
      try {
        const made = placed
          ? { placed, files: [] }
          : (tools.media.get(key) ?? (await publishMedia(item, tools.pictures)));
        // What is published needs no bytes here, but the same file in another story does.
        if (!placed) tools.media.set(key, made);
        published.set(item.pointer, made);
      } catch (error) {
        if (!(error instanceof ClipsheetError)) throw error;
        // What is wrong with a photo is said of the photo, not of its cuts as well.
        if (item.kind !== 'crops') refused.push({ pointer: item.pointer, message: error.message });
      }
    }),
  );
  return { published, refused };
}

/** Every picture that can be drawn of a story: the share image of each part, and the same in the other ratios. */
async function imagesOf(
  { story }: StoredStory,
  publication: Publication,
  bytesOf: (path: string) => Promise<Uint8Array | undefined>,
  recipes: Map<string, ImageRecipe>,
): Promise<DrawnImage[]> {
  const media = async (file: string | undefined) =>
    file === undefined ? undefined : bytesOf(pathOf({ name: 'media', id: story.id, file }));
  const images: DrawnImage[] = [];
  for (const part of partsOf(story)) {
    const own = partImage(story, part, publication);
    if (!own) continue;
    const logo = { logo: await media(own.logo?.file), logoDigest: own.logo?.digest };
    const withPhoto = { ...logo, photo: await media(own.photo?.file), photoDigest: own.photo?.digest };
    const ways = [
      ...RATIOS.map((ratio) => ({ ratio, from: withPhoto })),
      // The words alone, for who has no picture that may be shown.
      ...(own.photo ? (['1.91:1', '1:1'] as const).map((ratio) => ({ ratio, from: logo })) : []),
    ];
    for (const { ratio, from } of ways) {
      const name = ogImageName(story, { part, ratio, now: publication.now, ...digestsOf(from) });
      const file = imageFileName(name);
      const isShareImage = file === own.file;
      recipes.set(file, { story, part, ratio, ...from });
      const { layout, width, height, type, alt } = name;
      const url = isShareImage
        ? `draft/${pathOf({ name: 'image', id: story.id, file })}`
        : `pictures/${story.id}/${file}`;
      images.push({ part, ratio, layout, url, width, height, type, alt, isShareImage });
    }
  }
  return images;
}

function digestsOf({ photoDigest, logoDigest }: { photoDigest?: string | undefined; logoDigest?: string | undefined }) {
  return { photoDigest, logoDigest };
}

/** The pre-rendered tag of each part, with the addresses that it will have once it is published. */
function preRenderedParts(
  { story, state }: StoredStory,
  baseUrl: string,
  publicUrl: string,
  now: Date,
): Record<string, string> {
  const rebased = readStory(
    JSON.parse(JSON.stringify(story), (_key, value: unknown) =>
      typeof value === 'string' && value.startsWith(baseUrl) ? publicUrl + value.slice(baseUrl.length) : value,
    ),
  );
  if (!rebased) return {};
  return Object.fromEntries(
    partsOf(rebased).map((part) => [
      partKey(part),
      renderPart(rebased, { part, addresses: publicUrl, quoteStates: state.quotes, now }),
    ]),
  );
}

function asRefused(sentences: readonly string[]): RefusedFile[] {
  return sentences.flatMap((message) => {
    const pointer = /^(\/[\w/-]+)/.exec(message)?.[1];
    return pointer === undefined ? [] : [{ pointer, message }];
  });
}

function unique(files: readonly RefusedFile[]): RefusedFile[] {
  return [...new Map([...files].reverse().map((file) => [file.pointer, file])).values()].reverse();
}
