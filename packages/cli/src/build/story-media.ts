import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureMaker } from '@clipsheet/og-image-generator/node.js';
import { pathOf } from '@clipsheet/sharing';
import { writeWhole } from '../files/write-whole.js';
import type { PlacedMedia } from '../media/place-media.js';
import { mediaHash, publishMedia } from '../media/publish-media.js';
import type { BuildRecord } from './build-record.js';
import type { StoryPlan } from './plan-story.js';

/** The media of a story in the tree. */
export interface StoryMedia {
  /** By the pointer at which the story names them. */
  placed: Map<string, PlacedMedia>;
  /** By the hash in their names, for the record. */
  record: BuildRecord['media'];
  /** Paths below the root. */
  files: string[];
  written: number;
}

/** Makes what is not in the tree yet of the files that a story names; what is there is not made again. */
export async function storyMedia(
  { story, media }: StoryPlan,
  before: BuildRecord | undefined,
  out: string,
  pictures: PictureMaker,
): Promise<StoryMedia> {
  const pathTo = (file: string) => pathOf({ name: 'media', id: story.id, file });
  const result: StoryMedia = { placed: new Map(), record: {}, files: [], written: 0 };
  for (const item of media.items) {
    const hash = mediaHash(item);
    const known = before?.media[hash];
    let placed = known && filesOf(known).every((file) => existsSync(join(out, pathTo(file)))) ? known : undefined;
    if (!placed) {
      const published = await publishMedia(item, pictures);
      for (const { file, bytes } of published.files)
        if (await writeWhole(join(out, pathTo(file)), bytes)) result.written++;
      placed = published.placed;
    }
    result.placed.set(item.pointer, placed);
    result.record[hash] = placed;
    result.files.push(...filesOf(placed).map(pathTo));
  }
  return result;
}

function filesOf({ file, renditions }: PlacedMedia): string[] {
  return [...new Set([file, ...renditions.map((rendition) => rendition.file)])];
}
