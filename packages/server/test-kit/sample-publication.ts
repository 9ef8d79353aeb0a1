import { exampleStory, withdrawnStory } from '@clipsheet/fixtures';
import { addresses, publishedStory, storyState } from '@clipsheet/sharing';
import { partsOf, type PartRef, type Story } from '@clipsheet/story';
import type { BlobStore, HandlerOptions, StoredStory } from '../src/index.js';
import { readStored } from '../src/read-stored.js';

export const BASE = 'https://clips.example/paper/';
export const NOW = new Date('2026-11-25T12:00:00Z');
export const CHANGED = new Date('2026-03-04T10:00:00Z');
export const at = addresses(BASE);

/** A story as a store keeps it; its photo is a file of the publication. */
export function stored(story: Story, gone: PartRef[] = []): StoredStory {
  const own = at.media(story.id, 'quay-1600.0a1b.jpg');
  const photos = story.photos.map((photo) => ({ ...photo, src: own }));
  const document: unknown = JSON.parse(JSON.stringify(publishedStory({ ...story, photos })));
  const found = readStored(document, storyState(story), gone);
  if (!found) throw new Error(`${story.id} must be a story, but cannot be read.`);
  return found;
}

/** Files in memory. */
export function memoryBlobs(files: Record<string, string> = {}): BlobStore & { files: Map<string, Uint8Array> } {
  const encoder = new TextEncoder();
  const kept = new Map<string, Uint8Array>(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  return {
    files: kept,
    get: async (path) => kept.get(path),
    put: async (path, bytes) => void kept.set(path, bytes),
    delete: async (path) => kept.delete(path),
  };
}

/** A publication that runs anywhere: one story, one that was withdrawn, their files; pictures are stood for by words. */
export function samplePublication(): HandlerOptions {
  const taken = partsOf(exampleStory()).slice(1);
  const stories = [
    { ...stored(exampleStory(), [{ kind: 'quote', id: 'cut' }]), changed: CHANGED },
    stored(withdrawnStory({ id: 'withdrawn' }), taken),
  ];
  const byId = new Map(stories.map((one) => [one.story.id, one]));
  return {
    store: { get: async (id) => byId.get(id), list: async () => [...byId.keys()] },
    blobs: memoryBlobs({
      'clipsheet.js': 'let evergreen;',
      'clipsheet.0a1b2c.js': 'let frozen;',
      'elements/clip-story.0a1b.js': 'export {};',
      'integrity.json': '{}',
      'changes.json': '{"schema":1,"last":0,"changes":[]}',
      'stories/harbour/media/quay-1600.0a1b.jpg': 'the photo',
      'stories/harbour/media/quay-1600.0a1b.webp': 'the photo, smaller',
      'stories/harbour/images/story-1.91x1.01d.jpg': 'an old picture',
    }),
    baseUrl: BASE,
    now: () => NOW,
    draw: async (story, { part }) => new TextEncoder().encode(`picture of ${story.id}, ${part.kind}`),
  };
}
