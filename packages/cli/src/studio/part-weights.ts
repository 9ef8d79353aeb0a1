import { gzipSync } from 'node:zlib';
import { storyDocument, type Publication, type StoredStory } from '@clipsheet/server';
import { partKey, partsOf } from '@clipsheet/story';
import type { PartWeight } from '@clipsheet/studio';

/** What each part's pre-rendered tag and embed frame weigh on their way to a reader, compressed by gzip. */
export async function partWeights(
  stored: StoredStory,
  preRendered: Readonly<Record<string, string>>,
  publication: Publication,
): Promise<Record<string, PartWeight>> {
  const weights: Record<string, PartWeight> = {};
  for (const part of partsOf(stored.story)) {
    const frame = await storyDocument({ name: 'embed', id: stored.story.id, part }, stored, publication);
    const tag = preRendered[partKey(part)];
    if (frame && tag !== undefined) weights[partKey(part)] = { tag: compressed(tag), frame: compressed(frame.body) };
  }
  return weights;
}

function compressed(text: string): number {
  return gzipSync(text).length;
}
