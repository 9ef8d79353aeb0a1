import { quoteState, uniqueId, videoSource, type Quote, type Story, type Video } from '@clipsheet/story';
import type { PhotoDraft, StoryDraft } from '../reading.js';

/** The story with the ids that its parts had before. Parts that are new get an id that none had. */
export function keepIds(story: StoryDraft, previous: Story | StoryDraft): StoryDraft {
  return {
    ...story,
    id: previous.id,
    photos: matched(story.photos, previous.photos, [samePicture, sameCaption]),
    videos: matched(story.videos, previous.videos, [sameFilm, sameTitle]),
    quotes: matched(story.quotes, previous.quotes, [sameWords, nearlySameWords]),
  };
}

type Same<T> = (now: T, before: T) => boolean;

/** Each part with the id of the one it was, the surest way of telling first; the order of the article stays. */
function matched<T extends { id: string }>(now: readonly T[], before: readonly T[], ways: readonly Same<T>[]): T[] {
  const ids = new Map<T, string>();
  const rest = new Set(before);
  for (const isSame of ways)
    for (const part of now) {
      if (ids.has(part)) continue;
      const old = [...rest].find((other) => isSame(part, other));
      if (!old) continue;
      ids.set(part, old.id);
      rest.delete(old);
    }
  // An id that has been published stays taken, also when its part is gone.
  const taken = new Set(before.map(({ id }) => id));
  return now.map((part) => ({ ...part, id: ids.get(part) ?? uniqueId(part.id, taken) }));
}

const samePicture: Same<PhotoDraft> = (now, before) =>
  now.src !== undefined && before.src !== undefined && fileOf(now.src) === fileOf(before.src);
const sameCaption: Same<PhotoDraft> = (now, before) =>
  (now.src === undefined || before.src === undefined || now.caption !== undefined) &&
  now.caption === before.caption &&
  now.credit === before.credit;
const sameFilm: Same<Video> = (now, before) =>
  now.src !== undefined && before.src !== undefined && pageOf(now.src) === pageOf(before.src);
const sameTitle: Same<Video> = (now, before) => now.title !== undefined && now.title === before.title;
const sameWords: Same<Quote> = (now, before) => bare(now.text) === bare(before.text);
const nearlySameWords: Same<Quote> = (now, before) =>
  quoteState(before.text, [now.text]).state !== 'missing' || quoteState(now.text, [before.text]).state !== 'missing';

const pageOf = (src: string): string => videoSource(src)?.page ?? src;
const fileOf = (src: string): string =>
  (src.split(/[?#]/)[0] ?? '').replace(/[-_]\d{2,5}x\d{2,5}(?=\.\w+$)/, '').replace(/^.*\//, '');
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
