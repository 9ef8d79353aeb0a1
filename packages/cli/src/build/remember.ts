import type { Change } from '@clipsheet/sharing';
import { addresses, pathOf } from '@clipsheet/sharing';
import { storyRoutes } from '@clipsheet/server';
import type { PartRef } from '@clipsheet/story';
import type { Memory, RememberedChange, RememberedStory } from '../memory/memory.js';
import type { BuiltStory } from './build-story.js';
import type { StoryPlan } from './plan-story.js';

/** One story that a build has finished. */
export interface Finished {
  plan: StoryPlan;
  built: BuiltStory;
}

/** The memory after a build: stories that changed get the next numbers in the order of their ids. */
export function remember(memory: Memory, finished: readonly Finished[]): Memory {
  const stories = { ...memory.stories };
  let { changes } = memory;
  for (const one of [...finished].sort((a, b) => (a.plan.story.id < b.plan.story.id ? -1 : 1))) {
    const { id } = one.plan.story;
    const before = memory.stories[id];
    const isNew = !before || one.plan.isChanged || one.built.purged.length > 0;
    stories[id] = rememberedStory(one, before, isNew ? changeOf(one, before, ++changes) : before.change);
  }
  return { ...memory, changes, stories };
}

function rememberedStory(
  { plan: { story, content, ahead }, built }: Finished,
  before: RememberedStory | undefined,
  change: RememberedChange,
): RememberedStory {
  const videos = new Set([...(before?.videos ?? []), ...story.videos.map(({ id }) => id)]);
  return {
    revision: story.revision,
    content,
    change,
    corrections: story.corrections.length,
    quotes: { ...before?.quotes, ...Object.fromEntries(story.quotes.map(({ id, text }) => [id, text])) },
    videos: [...videos].sort(),
    images: built.images,
    ...(ahead && { ahead }),
  };
}

function changeOf(
  { plan: { story }, built }: Finished,
  before: RememberedStory | undefined,
  number: number,
): RememberedChange {
  const kind = story.withdrawn
    ? 'withdrawn'
    : !before
      ? 'published'
      : story.corrections.length > before.corrections
        ? 'corrected'
        : 'changed';
  const date = story.withdrawn?.date ?? story.modified ?? story.published;
  return { number, kind, ...(date !== undefined && { date }), purged: built.purged };
}

/** Every story's last change as `changes.json` tells it, oldest first. */
export function changesOf(memory: Memory, baseUrl: string): Change[] {
  const { baseUrl: base } = addresses(baseUrl);
  return Object.entries(memory.stories)
    .map(([id, { revision, change, quotes, videos }]) => {
      const { number, kind, date, purged } = change;
      const parts: PartRef[] = [
        ...Object.keys(quotes).map((quote) => ({ kind: 'quote' as const, id: quote })),
        ...videos.map((video) => ({ kind: 'video' as const, id: video })),
      ];
      const documents = storyRoutes(id, parts).map(pathOf);
      // Of a new story nothing can lie in a cache yet; its page is what crawlers want to know.
      const paths = kind === 'published' ? documents.slice(0, 1) : [...documents, ...purged].sort();
      const when = date === undefined ? {} : { date };
      return { number, id, revision, kind, ...when, addresses: paths.map((path) => base + path) };
    })
    .sort((a, b) => a.number - b.number);
}
