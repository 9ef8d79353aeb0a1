import { dirname, join, relative } from 'node:path';
import { digest, type Story } from '@clipsheet/story';
import type { GuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import { writeWhole } from '../files/write-whole.js';
import type { Drafts } from './drafts.js';

/** A picture that could not be had: where the story names it, and why. */
export interface RefusedFile {
  pointer: string;
  message: string;
}

/**
 * The story with every picture on another machine fetched (through the guard), kept beside the draft and named by its
 * path from the article, so that it is published like one that always lay there. What cannot be had keeps its address
 * and is named.
 */
export async function fetchedPictures(
  story: Story,
  { id, home }: { id: string; home: string },
  drafts: Drafts,
  fetchGuarded: GuardedFetch,
): Promise<{ story: Story; refused: RefusedFile[] }> {
  const refused: RefusedFile[] = [];
  const local = async (pointer: string, address: string | undefined): Promise<string | undefined> => {
    if (address === undefined || !/^https?:/i.test(address)) return address;
    const file = join(drafts.filesOf(id), digest(address));
    if (!(await drafts.hasFile(file))) {
      try {
        await writeWhole(file, (await fetchGuarded(address, { accept: 'image/jpeg, image/png, image/webp' })).bytes);
      } catch {
        refused.push({
          pointer,
          message: `${pointer} must be a picture that can be fetched, but ${address} gave none. Drop the file here instead.`,
        });
        return address;
      }
    }
    return relative(dirname(home), file);
  };
  const photos = await Promise.all(
    story.photos.map(async (photo, index) => naming(photo, 'src', await local(`/photos/${index}/src`, photo.src))),
  );
  const videos = await Promise.all(
    story.videos.map(async (video, index) =>
      naming(video, 'poster', await local(`/videos/${index}/poster`, video.poster)),
    ),
  );
  const logo = await local('/publisher/logo', story.publisher?.logo);
  const publisher = story.publisher && naming(story.publisher, 'logo', logo);
  return { story: { ...story, ...(publisher && { publisher }), photos, videos }, refused };
}

function naming<T extends object, K extends keyof T>(item: T, name: K, value: T[K] | undefined): T {
  return value === undefined ? item : { ...item, [name]: value };
}
