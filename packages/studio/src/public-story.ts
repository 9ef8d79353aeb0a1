import { readStory, type Story } from '@clipsheet/story';
import type { Draft, Drawn } from './api.js';

/**
 * The draft as readers would get it: today's words of the draft, with the media at the addresses that the server gave
 * them. What has no address there yet is left without one. Undefined while the draft is no story at all.
 */
export function publicStory({ story }: Draft, drawn: Drawn | undefined, from: string, to: string): Story | undefined {
  const placed = drawn && readStory(drawn.story);
  const place = <T extends { id: string }>(
    items: readonly T[],
    known: readonly Partial<T>[] | undefined,
    names: (keyof T)[],
  ) =>
    items.map((item) => {
      const there = known?.find(({ id }) => id === item.id);
      const media = Object.fromEntries(
        names.flatMap((name) => (there?.[name] === undefined ? [] : [[name, there[name]]])),
      );
      const bare = Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name as keyof T)));
      return { ...bare, ...media };
    });
  const read = readStory({
    ...story,
    ...(story.publisher && {
      publisher: { ...story.publisher, logo: placed?.publisher?.logo },
    }),
    photos: place(story.photos as Story['photos'], placed?.photos, ['src', 'width', 'height', 'renditions', 'crops']),
    videos: place(story.videos, placed?.videos, ['src', 'poster', 'width', 'height', 'captions']),
  });
  if (!read || from === to) return read;
  return readStory(
    JSON.parse(JSON.stringify(read), (_key, value: unknown) =>
      typeof value === 'string' && value.startsWith(from) ? to + value.slice(from.length) : value,
    ),
  );
}
