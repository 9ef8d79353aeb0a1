import { readStory, WHOLE_STORY, type PartRef, type Story } from '@clipsheet/story';
import { fetchOnce } from '../fetch-once.js';
import { inTime } from '../in-time.js';
import { pageBeside } from '../part-address.js';

/** Which part of which story a tag shows, by its attributes, and the page of that part. */
export function shownPart(tag: Element): { src: string; ref: PartRef; page: string } {
  const src = new URL(tag.getAttribute('src') ?? '', tag.baseURI).href;
  const [quote, video] = [tag.getAttribute('quote'), tag.getAttribute('video')];
  const ref: PartRef = quote ? { kind: 'quote', id: quote } : video ? { kind: 'video', id: video } : WHOLE_STORY;
  return { src, ref, page: pageBeside(src, ref) };
}

/** The story at an address as it is now. Rejects when there is none. */
export async function storyAt(src: string): Promise<Story> {
  const story = readStory(await inTime(fetchOnce(src)));
  if (!story) throw new Error(`what stands at ${src} is no story`);
  return story;
}
