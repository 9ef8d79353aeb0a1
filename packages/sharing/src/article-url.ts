import { safeUrl, type Story } from '@clipsheet/story';

/** The address of the article itself, when the story gives one that may be linked to. */
export function articleUrl(story: Pick<Story, 'url'>): string | undefined {
  const url = story.url && safeUrl(story.url, 'link');
  return url && /^https?:/.test(url) ? url : undefined;
}
