import { addresses, type PageHead, type Preview } from '@clipsheet/sharing';
import { WHOLE_STORY, type PartRef, type Story } from '@clipsheet/story';
import type { Draft, Drawn, DrawnImage, OpenDraft, Shelf, Verdict } from './api.js';
import { inOrder, type Check } from './checks/check.js';
import { networkChecks } from './checks/network-checks.js';
import { storyChecks } from './checks/story-checks.js';
import { fieldsOf, type Field, type Input } from './fields.js';
import { headOf, previewsOf, type ShownImage } from './page-previews.js';
import { partKey } from './part-key.js';
import { PictureFiles } from './picture-files.js';
import { placeOf, withValue, type Place } from './pointer.js';
import { publicStory } from './public-story.js';
import { DoorError, type Door } from './server-door.js';
import { withStep, type Step } from './undo.js';
import type { Words } from './words/en.js';

/** The views of an open story, in the order of their keys. */
export const VIEWS = ['desk', 'fields', 'previews', 'images', 'embed', 'correct'] as const;

/** The name of a view, as it stands in the page's address. */
export type ViewName = (typeof VIEWS)[number];

/** Something that went wrong, with what was expected, and the one thing to do. */
export interface Trouble {
  title: string;
  message: string;
}

/** A draft that another tab saved meanwhile. */
export interface Conflict {
  theirs: OpenDraft;
  /** What both were made from. */
  base: Draft;
}

/** Everything that the page shows. It is replaced, never changed. */
export interface StudioState {
  words: Words;
  theme: 'light' | 'dark';
  view: ViewName;
  shelf?: Shelf | undefined;
  open?: OpenDraft | undefined;
  /** The draft as edited here. */
  draft?: Draft | undefined;
  drawn?: Drawn | undefined;
  steps: readonly Step[];
  saving: 'saved' | 'saving' | 'offline';
  busy?: string | undefined;
  trouble?: Trouble | undefined;
  conflict?: Conflict | undefined;
  /** The share image of each part that was drawn last; it stays until the next is there. */
  shown: Readonly<Record<string, DrawnImage & { bytes: number }>>;
  part: PartRef;
  /** What was just done, for who cannot see it. */
  said: string;
  publishing?: boolean;
  publishedAt?: string | undefined;
  purge?: readonly string[] | undefined;
  areKeysOff: boolean;
  isHelpOpen: boolean;
  isDropping: boolean;
}

// A pause in typing; the share image is drawn after the save that follows it.
const SAVE_AFTER_MS = 250;
// What the reading takes of one article.
const MAX_FILE_BYTES = 5_000_000;

/** The state of the page and everything that can be done with it. Tells `changed` after each change. */
export class Studio {
  state: StudioState;
  readonly door: Door;
  /** The bytes of pictures that were drawn. */
  readonly files: PictureFiles;
  /** Address of the studio, with a final slash. */
  readonly base: string;
  readonly #changed: () => void;
  readonly #now: () => Date;
  readonly #keep: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: AbortController | undefined;
  #savedDraft: Draft | undefined;
  #isSaving = false;

  constructor(
    first: Pick<StudioState, 'words' | 'theme' | 'areKeysOff'>,
    world: {
      door: Door;
      base: string;
      changed: () => void;
      now: () => Date;
      keep: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
    },
  ) {
    this.door = world.door;
    this.files = new PictureFiles(world.door, world.changed);
    this.base = world.base;
    this.#changed = world.changed;
    this.#now = world.now;
    this.#keep = world.keep;
    this.state = {
      ...first,
      view: 'desk',
      steps: [],
      saving: 'saved',
      shown: {},
      part: WHOLE_STORY,
      said: '',
      isHelpOpen: false,
      isDropping: false,
    };
  }

  /** Changes what is shown. */
  set(patch: Partial<StudioState>): void {
    this.state = { ...this.state, ...patch };
    this.#changed();
  }

  get now(): Date {
    return this.#now();
  }

  // — bringing in —

  async loadShelf(): Promise<void> {
    await this.#try('', async () => this.set({ shelf: await this.door.shelf() }));
  }

  openFrom(kind: 'article' | 'stored', name: string, isFresh = false): Promise<void> {
    return this.#bringIn(name, () => this.door.open(kind, name, isFresh));
  }

  openDraft(id: string): Promise<void> {
    return this.#bringIn(id, () => this.door.draft(id));
  }

  /** Reads what was pasted: an address, or the text itself. */
  readPasted(text: string): Promise<void> {
    const pasted = text.trim();
    if (/^https?:\/\/\S+$/i.test(pasted)) {
      const { hostname } = new URL(pasted);
      return this.#bringIn(hostname, (signal) => this.door.fetch(pasted, signal));
    }
    return this.#bringIn(this.state.words.start.label, (signal) => this.door.read(new Blob([text]), undefined, signal));
  }

  /** Reads a file that was dropped or chosen; one that is too large is refused before it is sent. */
  async readFile(file: File): Promise<void> {
    const { start: say } = this.state.words;
    if (file.size > MAX_FILE_BYTES) {
      const title = say.reading(file.name);
      this.set({ trouble: { title, message: say.tooLarge(file.name, file.size / 1_000_000) } });
      return;
    }
    return this.#bringIn(file.name, (signal) => this.door.read(file, file.name, signal));
  }

  stopReading(): void {
    this.#stop?.abort();
    this.set({ busy: undefined });
  }

  async #bringIn(what: string, read: (signal: AbortSignal) => Promise<OpenDraft>): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.set({ busy: what, trouble: undefined, said: this.state.words.start.reading(what) });
    await this.#try(what, async () => {
      const open = await read(signal);
      if (!signal.aborted) this.show(open);
    });
  }

  /** Puts a draft on the desk. */
  show(open: OpenDraft): void {
    const { draft } = open;
    const report = draft.report.map((finding) => ({ ...finding, pointer: placeOf(finding.pointer, draft.story) }));
    const placed = { ...draft, report };
    this.#savedDraft = placed;
    const kept = this.#keptDraft(open);
    this.set({
      open,
      draft: kept ?? placed,
      drawn: undefined,
      steps: [],
      shown: {},
      part: WHOLE_STORY,
      busy: undefined,
      trouble: undefined,
      conflict: undefined,
      saving: 'saved',
      publishedAt: undefined,
      purge: undefined,
      said: draft.story.headline,
    });
    if (kept) this.#saveSoon();
    else void this.#draw();
  }

  leave(): void {
    this.set({ open: undefined, draft: undefined, drawn: undefined, view: 'desk', trouble: undefined });
    void this.loadShelf();
  }

  // — editing —

  /** Replaces the draft; the step can be taken back. */
  edit(label: string, change: (draft: Draft) => Draft): void {
    const { draft, steps } = this.state;
    if (!draft) return;
    const next = change(draft);
    if (next === draft) return;
    this.set({ draft: next, steps: withStep(steps, { label, before: draft }), said: label });
    this.#saveSoon();
  }

  undo(): void {
    const { steps, words } = this.state;
    const last = steps.at(-1);
    if (!last) return;
    this.set({ draft: last.before, steps: steps.slice(0, -1), said: words.undone(last.label) });
    this.#saveSoon();
  }

  /** Writes values at their places and counts the field as corrected. */
  fill(label: string, values: Readonly<Record<Place, string>>, field: Place | undefined): void {
    this.edit(label, (draft) => ({
      ...draft,
      story: Object.entries(values).reduce(
        (story, [place, value]) => withValue(story, place, value.trim() === '' ? undefined : value.trim()),
        draft.story,
      ),
      ...(field !== undefined && { verdicts: { ...draft.verdicts, [field]: 'corrected' as const } }),
    }));
  }

  judge(field: Field, verdict: Verdict, label: string): void {
    this.edit(label, (draft) => ({
      ...draft,
      story: verdict === 'rejected' && field.text !== '' ? withValue(draft.story, field.place, undefined) : draft.story,
      verdicts: { ...draft.verdicts, [field.place]: verdict },
    }));
  }

  acceptAll(fields: readonly Field[], label: string): void {
    this.edit(label, (draft) => ({
      ...draft,
      verdicts: {
        ...draft.verdicts,
        ...Object.fromEntries(fields.map(({ place }) => [place, 'accepted' as const])),
      },
    }));
  }

  unsettle(field: Field, label: string): void {
    this.edit(label, (draft) => ({
      ...draft,
      verdicts: Object.fromEntries(Object.entries(draft.verdicts).filter(([place]) => place !== field.place)),
    }));
  }

  excuse(check: Check, why: string): void {
    this.edit(check.title, (draft) => ({
      ...draft,
      excused:
        why === ''
          ? Object.fromEntries(Object.entries(draft.excused).filter(([id]) => id !== check.id))
          : { ...draft.excused, [check.id]: why },
      ...(check.id === 'warning' &&
        why !== '' && {
          story: withValue(draft.story, '/warning', undefined),
          verdicts: { ...draft.verdicts, '/warning': 'rejected' as const },
        }),
    }));
  }

  // — what follows from the draft —

  /** Every field, worked out once for each draft. */
  get fields(): Field[] {
    const { draft } = this.state;
    return draft ? this.#once('fields', [draft], () => fieldsOf(draft)) : [];
  }

  /** The story as readers would get it, at the addresses of the publication. */
  get story(): Story | undefined {
    const { draft, drawn } = this.state;
    return (
      draft &&
      this.#once('story', [draft, drawn], () => publicStory(draft, drawn, `${this.base}draft/`, this.publicUrl))
    );
  }

  /** The address of the publication. */
  get publicUrl(): string {
    return this.state.shelf?.baseUrl ?? `${this.base}draft/`;
  }

  /** An address of the publication as it can be looked at before it is published. */
  local(url: string): string {
    return url.startsWith(this.publicUrl) ? `${this.base}draft/${url.slice(this.publicUrl.length)}` : url;
  }

  /** The share image of the chosen part. */
  get image(): ShownImage | undefined {
    const { part, shown, drawn } = this.state;
    const key = partKey(part);
    // Until the next one is drawn the last one stays; the first is described before it is there.
    const image: (DrawnImage & { bytes?: number }) | undefined =
      shown[key] ?? drawn?.images.find((one) => one.isShareImage && partKey(one.part) === key);
    return (
      image && {
        url: this.publicUrl + image.url.replace(/^draft\//, ''),
        width: image.width,
        height: image.height,
        type: image.type,
        alt: image.alt,
        bytes: image.bytes,
      }
    );
  }

  /** The head of the share page of the chosen part, as crawlers read it. */
  get head(): PageHead | undefined {
    const { part } = this.state;
    const { story, image } = this;
    return (
      story &&
      this.#once('head', [story, part, image?.url, image?.bytes], () =>
        headOf(story, part, image, addresses(this.publicUrl)),
      )
    );
  }

  get previews(): Preview[] {
    const { head, image } = this;
    return head ? this.#once('previews', [head], () => previewsOf(head, image)) : [];
  }

  get checks(): Check[] {
    const { draft, words, drawn } = this.state;
    if (!draft) return [];
    const { previews } = this;
    return this.#once('checks', [draft, previews, words, drawn], () => {
      const found = [
        ...storyChecks(draft, words, { now: this.now, refused: drawn?.refused ?? [] }),
        ...networkChecks(previews, words, this.image?.bytes),
      ];
      return inOrder(
        found.map((check) => {
          const excused = draft.excused[check.id];
          return excused === undefined || check.rank === 'pass' ? check : { ...check, rank: 'pass', excused };
        }),
      );
    });
  }

  get stops(): Check[] {
    return this.checks.filter(({ rank }) => rank === 'stop');
  }

  /** The revision that readers have; 0 before the first. */
  get liveRevision(): number {
    return this.state.open?.live?.revision ?? 0;
  }

  readonly #known = new Map<string, { from: readonly unknown[]; value: unknown }>();

  #once<T>(name: string, from: readonly unknown[], make: () => T): T {
    const known = this.#known.get(name);
    // What stands under a name was made by the same function.
    if (known && known.from.every((one, at) => one === from[at])) return known.value as T;
    const value = make();
    this.#known.set(name, { from, value });
    return value;
  }

  // — saving and publishing —

  #saveSoon(): void {
    const { open, draft } = this.state;
    if (!open || !draft) return;
    this.#keep.setItem(keyOf(open.id), JSON.stringify({ version: open.version, draft }));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
    if (this.state.saving === 'saved') this.set({ saving: 'saving' });
  }

  /** Saves the draft now. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    const { open, draft } = this.state;
    if (!open || !draft || this.state.conflict) return;
    if (this.#isSaving) return this.#saveSoon();
    this.#isSaving = true;
    try {
      const { version, savedAt } = await this.door.save(open.id, open.version, draft);
      this.#savedDraft = draft;
      const isLatest = this.state.draft === draft;
      if (isLatest) this.#keep.removeItem(keyOf(open.id));
      this.set({
        open: { ...(this.state.open ?? open), version, savedAt },
        saving: isLatest ? 'saved' : 'saving',
        trouble: undefined,
      });
      if (isLatest) void this.#draw();
    } catch (error) {
      if (!(error instanceof DoorError)) throw error;
      if (error.current && this.#savedDraft) this.set({ conflict: { theirs: error.current, base: this.#savedDraft } });
      else if (error.code === 'studio/offline') this.set({ saving: 'offline' });
      else this.set({ trouble: { title: this.state.words.foot.unsaved, message: error.message } });
    } finally {
      this.#isSaving = false;
    }
  }

  /** Goes on from what another tab saved, with the draft that came of both. */
  settle(conflict: Conflict, merged: Draft): void {
    const { open } = this.state;
    if (!open) return;
    this.#savedDraft = conflict.theirs.draft;
    this.set({
      open: { ...open, version: conflict.theirs.version, savedAt: conflict.theirs.savedAt },
      draft: merged,
      conflict: undefined,
    });
    void this.save();
  }

  async publish(): Promise<void> {
    const { open, draft, publishing } = this.state;
    if (!open || !draft || publishing || this.stops.length > 0) return;
    await this.save();
    if (this.state.saving !== 'saved' || this.state.conflict) return;
    this.set({ publishing: true });
    try {
      const { live, purge } = await this.door.publish(open.id, this.liveRevision);
      const time = this.now.toISOString();
      this.set({
        open: { ...(this.state.open ?? open), live },
        publishedAt: time,
        purge,
        said: this.state.words.published(time),
      });
      void this.#draw();
    } catch (error) {
      if (!(error instanceof DoorError)) throw error;
      this.set({ trouble: { title: this.state.words.publish(this.liveRevision + 1), message: error.message } });
    } finally {
      this.set({ publishing: false });
    }
  }

  /** Asks what the server makes of the draft, and draws the share image of the chosen part. */
  async #draw(): Promise<void> {
    const { open } = this.state;
    if (!open) return;
    try {
      const drawn = await this.door.drawn(open.id);
      if (this.state.open?.id !== open.id) return;
      this.set({ drawn });
      await this.drawPart(this.state.part);
    } catch (error) {
      if (!(error instanceof DoorError)) throw error;
      if (error.code === 'studio/offline') this.set({ saving: 'offline' });
      else this.set({ trouble: { title: this.state.words.desk.noImage, message: error.message } });
    }
  }

  /** Chooses what is shared and has its image drawn. */
  async choosePart(part: PartRef): Promise<void> {
    this.set({ part });
    await this.drawPart(part);
  }

  async drawPart(part: PartRef): Promise<void> {
    const key = partKey(part);
    const image = this.state.drawn?.images.find((one) => one.isShareImage && partKey(one.part) === key);
    if (!image || this.state.shown[key]?.url === image.url) return;
    const bytes = await this.door.bytesOf(image.url);
    if (bytes) this.set({ shown: { ...this.state.shown, [key]: { ...image, bytes: bytes.length } } });
  }

  async #try(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (!(error instanceof DoorError)) throw error;
      const { words } = this.state;
      const title = error.code === 'studio/offline' ? words.foot.serverSilent : words.start.reading(what);
      this.set({ busy: undefined, trouble: { title, message: error.message } });
    }
  }

  /** What this browser kept when a tab was closed before its last save. */
  #keptDraft({ id, version }: OpenDraft): Draft | undefined {
    const text = this.#keep.getItem(keyOf(id));
    if (text === null) return undefined;
    try {
      const kept = JSON.parse(text) as { version: number; draft: Draft }; // written by #saveSoon
      return kept.version === version ? kept.draft : undefined;
    } catch {
      return undefined; // not ours, or cut off: the server's draft is whole
    }
  }
}

function keyOf(id: string): string {
  return `clipsheet-draft:${id}`;
}

/** The inputs of a form as values by their places. */
export function valuesOf(form: HTMLFormElement, inputs: readonly Input[]): Record<Place, string> {
  const data = new FormData(form);
  return Object.fromEntries(
    inputs.map(({ place }) => {
      const value = data.get(place);
      return [place, typeof value === 'string' ? value : ''];
    }),
  );
}
