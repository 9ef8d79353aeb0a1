import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isWithdrawnMedia, storyFiles, type StoredStory } from '@clipsheet/server';
import { pathOf } from '@clipsheet/sharing';
import { digest } from '@clipsheet/story';
import { removeFile, writeWhole } from '../files/write-whole.js';
import type { RememberedImage, RememberedStory } from '../memory/memory.js';
import { readRecord, removeRecord, writeRecord } from './build-record.js';
import type { StoryPlan } from './plan-story.js';
import { storedStory } from './stored-story.js';
import { storyMedia } from './story-media.js';
import { storyPictures, type PictureTools } from './story-pictures.js';

/** What a story is built with. */
export interface StoryTools extends PictureTools {
  /** What our own software is: pages of another release are printed again. */
  software: string;
}

/** What came of one story. */
export interface BuiltStory {
  /** How many files were written or removed; 0 for a story in which nothing changed. */
  written: number;
  images: Record<string, RememberedImage>;
  /** Paths of pictures and media that were overwritten or removed because something was taken back. */
  purged: string[];
  warnings: string[];
}

/**
 * Makes all files of one story in the tree. When nothing that decides them has changed and all are there, nothing is
 * read or made. The record is taken away first and written last, so a build that is killed in between starts this
 * story again and no other.
 */
export async function buildStory(
  plan: StoryPlan,
  remembered: RememberedStory | undefined,
  tools: StoryTools,
): Promise<BuiltStory> {
  const { out, publication, pictures, software } = tools;
  const { id } = plan.story;
  const known = remembered?.images ?? {};
  const { baseUrl } = publication;
  const { content, story, age, gone, quoteStates } = plan;
  const inputs = digest(JSON.stringify([software, baseUrl, content, story.revision, age, gone, quoteStates]));
  const before = await readRecord(out, id);
  const warnings = plan.media.warnings;
  const isThere = (file: string) => existsSync(join(out, file));
  const imagePath = (file: string) => pathOf({ name: 'image', id, file });
  if (before?.inputs === inputs && before.files.every(isThere) && Object.keys(known).map(imagePath).every(isThere)) {
    // A build that was killed before it could remember has left what it did in the record.
    const purged = plan.isChanged ? before.purged : [];
    return { written: 0, images: { ...known, ...before.remembered }, purged, warnings };
  }

  await removeRecord(out, id);
  const media = await storyMedia(plan, before, out, pictures);
  const stored = storedStory(plan, media.placed, baseUrl);
  const images = await storyPictures(stored, known, before, tools);
  const removed = await removeTakenBack(stored, media.files, out);
  const files = [...media.files, ...Object.keys(images.remembered).map(imagePath)];
  let written = media.written + images.written + removed.length;
  for await (const { path, body } of storyFiles(stored, publication)) {
    if (body === undefined) written += Number(await removeFile(join(out, path)));
    else {
      written += Number(await writeWhole(join(out, path), body));
      files.push(path);
    }
  }
  const purged = [...images.overwritten, ...removed].sort();
  await writeRecord(out, id, {
    inputs,
    media: media.record,
    images: images.current,
    remembered: images.remembered,
    purged,
    files: files.sort(),
  });
  return { written, images: images.remembered, purged, warnings: [...warnings, ...images.warnings] };
}

/** Deletes the media of what was taken back; media of earlier revisions stay, for tags placed then still show them. */
async function removeTakenBack({ story }: StoredStory, current: readonly string[], out: string): Promise<string[]> {
  const names = await readdir(join(out, 'stories', story.id, 'media')).catch(() => []); // none were ever published
  const removed: string[] = [];
  for (const file of names.filter((name) => !name.startsWith('.')).sort()) {
    const path = pathOf({ name: 'media', id: story.id, file });
    if (isWithdrawnMedia(story, file) && !current.includes(path) && (await removeFile(join(out, path))))
      removed.push(path);
  }
  return removed;
}
