import { dirname, resolve, sep } from 'node:path';
import type { Story } from '@clipsheet/story';
import type { Drafts, KeptDraft } from './drafts.js';
import type { RefusedFile } from './fetched-pictures.js';

/**
 * The story without the files of this machine that a page of a stranger names: it may show those only that were brought
 * in with it or kept beside its draft. A draft of the user's own file stays as it is.
 */
export function withoutStrayPaths(
  story: Story,
  { id, home, isOwnFile }: Pick<KeptDraft, 'id' | 'home' | 'isOwnFile'>,
  drafts: Drafts,
): { story: Story; refused: RefusedFile[] } {
  const refused: RefusedFile[] = [];
  if (isOwnFile) return { story, refused };
  const kept = drafts.filesOf(id) + sep;
  const strays = (pointer: string, address: string) => {
    if (/^[\w.-]+$/.test(address) || /^https?:/i.test(address)) return false;
    if (resolve(dirname(home), address).startsWith(kept)) return false;
    const message = `${pointer} must be a file that was brought in, but is ${JSON.stringify(address)}. Drop the file here.`;
    refused.push({ pointer, message });
    return true;
  };
  const photos = story.photos.map(({ src, ...photo }, index) => ({
    ...photo,
    ...(src !== undefined && !strays(`/photos/${index}/src`, src) && { src }),
  }));
  const videos = story.videos.map(({ src, poster, captions, ...video }, index) => ({
    ...video,
    ...(src !== undefined && !strays(`/videos/${index}/src`, src) && { src }),
    ...(poster !== undefined && !strays(`/videos/${index}/poster`, poster) && { poster }),
    captions: captions.filter((one, number) => !strays(`/videos/${index}/captions/${number}/src`, one.src)),
  }));
  if (!story.publisher) return { story: { ...story, photos, videos }, refused };
  const { logo, ...paper } = story.publisher;
  const publisher = { ...paper, ...(logo !== undefined && !strays('/publisher/logo', logo) && { logo }) };
  return { story: { ...story, publisher, photos, videos }, refused };
}
