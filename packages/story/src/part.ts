import type { Quote, Story, Video } from './story-schema.js';

/** Which part of a story is meant: the whole, or one quote or video by its id. */
export type PartRef = { kind: 'story' } | { kind: 'quote'; id: string } | { kind: 'video'; id: string };

/** A part with its content. */
export type Part = { kind: 'story' } | { kind: 'quote'; quote: Quote } | { kind: 'video'; video: Video };

/** The whole story as a part. */
export const WHOLE_STORY = { kind: 'story' } as const;

/** Every part of a story that has an address of its own: the story, then its quotes, then its videos. */
export function partsOf(story: Story): PartRef[] {
  return [
    WHOLE_STORY,
    ...story.quotes.map(({ id }) => ({ kind: 'quote' as const, id })),
    ...story.videos.map(({ id }) => ({ kind: 'video' as const, id })),
  ];
}

/** The part that a reference names; undefined when the story has none of that id. */
export function findPart(story: Story, ref: PartRef = WHOLE_STORY): Part | undefined {
  if (ref.kind === 'story') return ref;
  if (ref.kind === 'quote') {
    const quote = story.quotes.find(({ id }) => id === ref.id);
    return quote && { kind: 'quote', quote };
  }
  const video = story.videos.find(({ id }) => id === ref.id);
  return video && { kind: 'video', video };
}

/** What a part is called in records: `story`, `quotes/{id}`, `videos/{id}`. */
export function partKey(part: PartRef): string {
  return part.kind === 'story' ? 'story' : `${part.kind}s/${part.id}`;
}
