import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFile, writeWhole } from '../files/write-whole.js';
import type { RememberedImage } from '../memory/memory.js';
import type { PlacedMedia } from '../media/place-media.js';

/** The folder of a tree in which a build keeps what it knows about it; hosts need not publish it. */
export const RECORDS_FOLDER = '.clipsheet';

/** Within a tree, what says for which address it was built. */
export const PUBLICATION_FILE = join(RECORDS_FOLDER, 'publication.json');

/** What a tree's files of one story were made from. Written last, so that it never promises what is not there. */
export interface BuildRecord {
  /** Digest of all that decides the files. */
  inputs: string;
  /** Media by the hash in their names. */
  media: Record<string, PlacedMedia>;
  /** Share images that hold what their names say. */
  images: string[];
  /** Every share image ever published, as the memory will keep it. */
  remembered: Record<string, RememberedImage>;
  /** Paths of pictures and media that were overwritten or removed when these files were made. */
  purged: string[];
  /** Every file of the story, below the root. */
  files: string[];
}

/** The record of a story in a tree; undefined when there is none that can be used. */
export async function readRecord(out: string, id: string): Promise<BuildRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(pathOfRecord(out, id), 'utf8')) as Partial<BuildRecord>;
    const { inputs, media, images, remembered, purged, files } = record;
    if (!inputs || !media || !images || !remembered || !purged || !files) return undefined;
    return { inputs, media, images, remembered, purged, files };
  } catch {
    return undefined; // never built, or not to be understood: everything is made again
  }
}

/** Keeps the record of a story that is finished. */
export async function writeRecord(out: string, id: string, record: BuildRecord): Promise<void> {
  await writeWhole(pathOfRecord(out, id), `${JSON.stringify(record)}\n`);
}

/** Forgets a story before its files are changed. */
export async function removeRecord(out: string, id: string): Promise<void> {
  await removeFile(pathOfRecord(out, id));
}

function pathOfRecord(out: string, id: string): string {
  return join(out, RECORDS_FOLDER, 'stories', `${id}.json`);
}
