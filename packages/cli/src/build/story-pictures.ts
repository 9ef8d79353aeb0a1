import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measuresOf, RATIOS, type Ratio } from '@clipsheet/og-image-generator/names.js';
import type { PictureMaker } from '@clipsheet/og-image-generator/node.js';
import { drawImage, storyImages, type PartImage, type Publication, type StoredStory } from '@clipsheet/server';
import { pathOf } from '@clipsheet/sharing';
import { findPart, partKey, WHOLE_STORY, type PartRef } from '@clipsheet/story';
import { CommandError } from '../command-error.js';
import { folderBlobs } from '../files/publication-folder.js';
import { writeWhole } from '../files/write-whole.js';
import { UNKNOWN_PART, type RememberedImage } from '../memory/memory.js';
import type { BuildRecord } from './build-record.js';

/** Where pictures are made and kept. */
export interface PictureTools {
  out: string;
  /** A tree of an earlier build, whose old pictures are kept alive. */
  previous?: string | undefined;
  pictures: PictureMaker;
  publication: Publication;
  /** The ratios in which share images are drawn. */
  ratios: readonly Ratio[];
}

/** The share images of a story in the tree. */
export interface StoryPictures {
  /** Every share image ever published, with the present ones. */
  remembered: Record<string, RememberedImage>;
  /** File names of the present ones. */
  current: string[];
  /** Paths whose bytes were overwritten by a card. */
  overwritten: string[];
  warnings: string[];
  written: number;
}

/**
 * Draws the share images that a story determines and that are not in the tree, keeps old ones answering, and puts a
 * card in the place of every one that shows what was taken back.
 */
export async function storyPictures(
  stored: StoredStory,
  remembered: Readonly<Record<string, RememberedImage>>,
  before: BuildRecord | undefined,
  tools: PictureTools,
): Promise<StoryPictures> {
  const { story } = stored;
  const { out, previous, pictures, publication, ratios } = tools;
  const pathTo = (file: string) => pathOf({ name: 'image', id: story.id, file });
  const result: StoryPictures = {
    remembered: { ...remembered },
    current: [],
    overwritten: [],
    warnings: [],
    written: 0,
  };
  const write = async (file: string, bytes: Uint8Array) => {
    const isNew = await writeWhole(join(out, pathTo(file)), bytes);
    if (isNew) result.written++;
    return isNew;
  };

  const images = ratios
    .flatMap((ratio) => storyImages(stored, publication, ratio))
    .filter(({ part }) => !isTakenBack(stored, part));
  for (const image of images) {
    result.current.push(image.file);
    result.remembered[image.file] = memoryOf(image);
    if (before?.images.includes(image.file) && existsSync(join(out, pathTo(image.file)))) continue;
    const draw = async (...[drawn, options]: Parameters<PictureMaker['draw']>) => {
      const picture = await pictures.draw(drawn, options);
      result.warnings.push(...picture.warnings.map(({ message }) => `${image.file}: ${message}`));
      return picture.bytes;
    };
    const bytes = await drawImage(image, story, publication.now, { blobs: folderBlobs(out), draw });
    if (bytes) await write(image.file, bytes);
  }

  // What was written by a build that was killed before it could remember is found in the folder.
  const inFolder = await readdir(join(out, 'stories', story.id, 'images')).catch(() => []);
  const old = new Set([...Object.keys(remembered), ...inFolder.filter((name) => !name.startsWith('.'))]);
  for (const file of [...old].filter((one) => !result.current.includes(one)).sort()) {
    const memory = remembered[file];
    if (mustBeCovered(stored, memory)) {
      const card = await cardFor(stored, file, memory, tools);
      if (await write(file, card)) result.overwritten.push(pathTo(file));
    } else if (!existsSync(join(out, pathTo(file)))) {
      if (previous && existsSync(join(previous, pathTo(file)))) {
        await write(file, await readFile(join(previous, pathTo(file))));
      } else await write(file, await cardFor(stored, file, memory, tools)); // the address is given out: it must answer
    }
  }
  return result;
}

function memoryOf({ part, photo, image: { width, height } }: PartImage): RememberedImage {
  return { part: partKey(part), width, height, ...(photo && { shows: photo.id }) };
}

/** Whether a part, or the story around it, was withdrawn. */
function isTakenBack({ story }: StoredStory, part: PartRef): boolean {
  const found = findPart(story, part);
  const own = found?.kind === 'quote' ? found.quote : found?.kind === 'video' ? found.video : undefined;
  return (story.withdrawn ?? own?.withdrawn) !== undefined;
}

/** Whether an old picture may show what was taken back. Of one that nobody remembers, the worst is assumed. */
function mustBeCovered(stored: StoredStory, memory: RememberedImage | undefined): boolean {
  const { story } = stored;
  if (story.withdrawn) return true;
  const takenBack = [...story.photos, ...story.videos, ...story.quotes].filter(({ withdrawn }) => withdrawn);
  if (!memory || memory.part === UNKNOWN_PART) return takenBack.length > 0;
  return takenBack.some(({ id }) => [`quotes/${id}`, `videos/${id}`].includes(memory.part) || memory.shows === id);
}

/**
 * What stands at the address of a picture that may not be shown any more, in its size and type: the notice of the
 * withdrawal; where only a photo was withdrawn and the story stands, the story's picture of today.
 */
async function cardFor(
  { story }: StoredStory,
  file: string,
  memory: RememberedImage | undefined,
  { pictures, publication }: PictureTools,
): Promise<Uint8Array> {
  const [kind, id] = (memory?.part ?? 'story').split('/');
  const asked: PartRef =
    kind === 'quotes' || kind === 'videos'
      ? { kind: kind === 'quotes' ? 'quote' : 'video', id: id ?? '' }
      : WHOLE_STORY;
  const part = findPart(story, asked) ? asked : WHOLE_STORY;
  const ratio = ratioOf(memory);
  // Only a card without a photo is drawn: it is the same whatever has become of the story's media.
  const card = await pictures.draw(story, { part, ratio, now: publication.now });
  if (!file.endsWith('.jpg')) return card.bytes;
  const [jpeg] = await pictures.renditions(card.bytes, { widths: [card.width] });
  if (!jpeg)
    throw new CommandError('cli/picture', `${file} could not be covered: its card gave no JPEG. Please report it.`);
  return jpeg.bytes;
}

function ratioOf(memory: RememberedImage | undefined): Ratio {
  const fits = (ratio: Ratio) =>
    measuresOf(ratio).width === memory?.width && measuresOf(ratio).height === memory.height;
  return RATIOS.find(fits) ?? '1.91:1';
}
