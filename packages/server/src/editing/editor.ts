import { addresses, changesDocument, pathOf, routeOf, type Change } from '@clipsheet/sharing';
import { partsOf, type Story } from '@clipsheet/story';
import type { BlobStore, StoredStory, StoryStore } from '../ports.js';
import { storyImages, storyRoutes } from '../story-files.js';
import { isWithdrawnMedia } from '../withdrawn-media.js';
import { EditError } from './edit-error.js';
import { editedStory, withdrawnFrom } from './edited-story.js';

/** What caches must do after an edit. */
export interface Purge {
  /** Absolute addresses whose answers have changed. */
  addresses: string[];
  /** After a withdrawal nobody may be given the old answer again, not even while a new one is fetched. */
  isHard: boolean;
}

/** Where edits go. */
export interface EditorOptions {
  store: StoryStore;
  blobs: BlobStore;
  baseUrl: string;
  now: () => Date;
  /** Told of every edit after it is stored. */
  purge?: ((purge: Purge) => Promise<void>) | undefined;
}

/** What became of an edit. */
export interface Edited {
  id: string;
  revision: number;
  isNew: boolean;
  /** Absolute addresses whose answers have changed. */
  addresses: string[];
}

/** Changes stories by compare-and-swap on their revision. */
export interface Editor {
  /** Stores a document whose revision is one more than that of the story there, or 1 for a new one. */
  put(id: string, document: unknown): Promise<Edited>;
  /** Takes a story of that revision back. */
  withdraw(id: string, revision: number, reason: string): Promise<Edited>;
}

/** Both throw EditError, and then nothing has changed. */
export function editor({ store, blobs, baseUrl, now, purge }: EditorOptions): Editor {
  // Two changes of one publication never get one number.
  let turn: Promise<unknown> = Promise.resolve();

  async function keep(before: StoredStory | undefined, after: StoredStory): Promise<Edited> {
    if (!store.put) throw new EditError(404, 'This publication can only be read here. Build it anew.');
    const result = await store.put(after, before?.story.revision);
    if (result === 'stale') throw stale((await store.get(after.story.id))?.story.revision);
    if (result === 'busy')
      throw new EditError(503, 'The publication is being written to. Send the same again in a moment.', {
        'retry-after': '5',
      });
    const isHard = before !== undefined && takenBack(after.story).some((one) => !takenBack(before.story).includes(one));
    const paths = [...documentsOf(after), ...(before ? await removeTakenBack(before, after, isHard) : [])].map(String);
    const changed = [...new Set(paths)].sort().map((path) => addresses(baseUrl).baseUrl + path);
    const noted = turn.then(() => noteChange(before, after, changed));
    turn = noted.catch(() => undefined); // the next one is told of its own failure
    await noted;
    await purge?.({ addresses: changed, isHard });
    return { id: after.story.id, revision: after.story.revision, isNew: !before, addresses: changed };
  }

  /** Deletes the files and pictures of what was taken back; the answer is their paths. */
  async function removeTakenBack(before: StoredStory, after: StoredStory, isHard: boolean): Promise<string[]> {
    const { story } = after;
    const publication = { baseUrl, now: now() };
    const gone = mediaOf(before.story, baseUrl).filter((file) => isWithdrawnMedia(story, file));
    const current = new Set(storyImages(after, publication).map(({ file }) => file));
    // Which of the older pictures show what was taken back is not written on them: none of them is shown again.
    const pictures = isHard ? await imagesOf(before) : [];
    const old = pictures.filter((file) => story.withdrawn || !current.has(file));
    const paths = [
      ...gone.map((file) => pathOf({ name: 'media', id: story.id, file })),
      ...old.map((file) => pathOf({ name: 'image', id: story.id, file })),
    ];
    for (const path of paths) await blobs.delete?.(path);
    return paths;
  }

  async function imagesOf(before: StoredStory): Promise<string[]> {
    const listed = await blobs.list?.(`stories/${before.story.id}/images/`);
    const names = listed?.map((path) => path.slice(path.lastIndexOf('/') + 1));
    return names ?? storyImages(before, { baseUrl, now: now() }).map(({ file }) => file);
  }

  async function noteChange(before: StoredStory | undefined, after: StoredStory, changed: string[]): Promise<void> {
    if (!blobs.put) return;
    const path = pathOf({ name: 'changes' });
    const known = await blobs.get(path);
    const others = known ? (JSON.parse(new TextDecoder().decode(known)) as { changes: Change[] }).changes : [];
    const { id, revision, withdrawn, corrections, modified, published } = after.story;
    const isCorrected = corrections.length > (before?.story.corrections.length ?? 0);
    const kind = withdrawn ? 'withdrawn' : !before ? 'published' : isCorrected ? 'corrected' : 'changed';
    const date = withdrawn?.date ?? modified ?? published;
    const number = Math.max(0, ...others.map((one) => one.number)) + 1;
    const change: Change = { number, id, revision, kind, ...(date !== undefined && { date }), addresses: changed };
    const document = changesDocument([...others.filter((one) => one.id !== id), change]);
    await blobs.put(path, new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`));
  }

  return {
    async put(id, document) {
      const before = await store.get(id);
      const after = editedStory(id, document, before, { baseUrl, now: now() });
      if (after.story.revision !== (before?.story.revision ?? 0) + 1) throw stale(before?.story.revision);
      return keep(before, after);
    },
    async withdraw(id, revision, reason) {
      const before = await store.get(id);
      if (!before) throw new EditError(404, 'There is no story of that id.');
      if (before.story.revision !== revision) throw stale(before.story.revision);
      return keep(before, withdrawnFrom(before, reason, now().toISOString().slice(0, 10), now()));
    },
  };
}

function stale(current = 0): EditError {
  return new EditError(
    409,
    `The story is at revision ${current}, so the edit must be made of that one. Read it again and send revision ${current + 1}.`,
    { 'clipsheet-revision': String(current) },
  );
}

/** Paths of every document of a story. */
function documentsOf({ story, gone }: StoredStory): string[] {
  return storyRoutes(story.id, [...partsOf(story).slice(1), ...gone]).map(pathOf);
}

/** Everything of a story that was taken back, by name. */
function takenBack({ withdrawn, photos, videos, quotes }: Story): string[] {
  const named = (kind: string, items: readonly { id: string; withdrawn?: unknown }[]) =>
    items.flatMap((item) => (item.withdrawn === undefined ? [] : [`${kind} ${item.id}`]));
  return [
    ...(withdrawn ? ['story'] : []),
    ...named('photo', photos),
    ...named('video', videos),
    ...named('quote', quotes),
  ];
}

/** Names of the published files of a story. */
function mediaOf({ photos, videos, publisher }: Story, baseUrl: string): string[] {
  const given = [
    publisher?.logo,
    ...photos.flatMap(({ src, renditions, crops = [] }) => [src, ...[...renditions, ...crops].map((one) => one.src)]),
    ...videos.flatMap(({ src, poster, captions }) => [src, poster, ...captions.map((one) => one.src)]),
  ];
  const files = given.flatMap((address) => {
    const route = address === undefined ? undefined : routeOf(address, baseUrl);
    return route?.name === 'media' ? [route.file] : [];
  });
  return [...new Set(files)];
}
