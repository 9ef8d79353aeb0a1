import { partKey, type PartRef } from '@clipsheet/story';
import type { Draft, OpenDraft, Verdict } from './api.js';
import { BrowserDrafts } from './browser-draft.js';
import type { Check } from './checks/check.js';
import { accepted, excused, filled, judged, unsettled } from './edits.js';
import { doorTrouble } from './door-trouble.js';
import type { Field } from './fields.js';
import { PictureFiles } from './picture-files.js';
import { placeOf, type Place } from './pointer.js';
import { DoorError, type Door } from './server-door.js';
import { EMPTY_DESK, JUST_OPENED, PUT_BACK, type Conflict, type StudioState } from './state.js';
import { StoryFacts } from './story-facts.js';
import { withStep } from './undo.js';

// A pause in typing; the share image is drawn after the save that follows it.
const SAVE_AFTER_MS = 250;
// What the reading takes of one article.
const MAX_FILE_BYTES = 5_000_000;

/** The state of the page and everything that can be done with it. Tells `changed` after each change. */
export class Studio extends StoryFacts {
  state: StudioState;
  readonly door: Door;
  /** The bytes of pictures that were drawn. */
  readonly files: PictureFiles;
  readonly base: string;
  readonly #changed: () => void;
  readonly #now: () => Date;
  readonly #browser: BrowserDrafts;
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
    super();
    this.door = world.door;
    this.files = new PictureFiles(world.door, world.changed);
    this.base = world.base;
    this.#changed = world.changed;
    this.#now = world.now;
    this.#browser = new BrowserDrafts(world.keep);
    this.state = { ...first, ...EMPTY_DESK };
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

  openFrom(kind: 'article' | 'stored', name: string): Promise<void> {
    return this.#bringIn(name, () => this.door.open(kind, name));
  }

  /** Reads an article anew; the draft until then can be had back by undoing that. */
  async openAgain(name: string): Promise<void> {
    const { draft, words, view } = this.state;
    await this.#bringIn(name, () => this.door.open('article', name, true));
    if (draft && !this.state.trouble)
      this.set({ view, steps: withStep([], { label: words.start.freshFrom, before: draft }) });
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

  #bringIn(what: string, read: (signal: AbortSignal) => Promise<OpenDraft>): Promise<void> {
    return this.#read(what, read, (open) => this.show(open));
  }

  async #read<T>(what: string, read: (signal: AbortSignal) => Promise<T>, then: (found: T) => void): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.set({ busy: what, trouble: undefined, said: this.state.words.start.reading(what) });
    await this.#try(what, async () => {
      const found = await read(signal);
      if (!signal.aborted) then(found);
    });
  }

  /** Puts a draft on the desk. */
  show(open: OpenDraft): void {
    const { draft } = open;
    const report = draft.report.map((finding) => ({ ...finding, pointer: placeOf(finding.pointer, draft.story) }));
    const placed = { ...draft, report };
    this.#savedDraft = placed;
    const kept = this.#browser.unsaved(open);
    this.set({ open, draft: kept ?? placed, ...JUST_OPENED, said: draft.story.headline });
    if (kept) this.#saveSoon();
    else void this.redraw();
  }

  leave(): void {
    this.set(PUT_BACK);
    void this.loadShelf();
  }

  // — any page —

  /** Goes from the story, which stays as it is, to the check of any page, or back. */
  turnToCheck(isChecking: boolean): void {
    this.set({ isChecking, trouble: undefined, checked: undefined });
  }

  /** Checks the page at an address, or the page that was pasted or is a file's. */
  async checkPage(page: string | File): Promise<void> {
    const url = typeof page === 'string' && /^https?:\/\/\S+$/i.test(page.trim()) ? page.trim() : undefined;
    const what = url ?? (typeof page === 'string' ? this.state.words.check.pasted : page.name);
    const from = url === undefined ? { html: new Blob([page]) } : { url };
    this.set({ checked: undefined });
    await this.#read(
      what,
      (signal) => this.door.check(from, signal),
      (checked) => this.set({ checked, busy: undefined, said: checked.url }),
    );
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
    this.edit(label, (draft) => filled(draft, values, field));
  }

  judge(field: Field, verdict: Verdict, label: string): void {
    this.edit(label, (draft) => judged(draft, field, verdict));
  }

  acceptAll(fields: readonly Field[], label: string): void {
    this.edit(label, (draft) => accepted(draft, fields));
  }

  unsettle(field: Field, label: string): void {
    this.edit(label, (draft) => unsettled(draft, field));
  }

  excuse(check: Check, why: string): void {
    this.edit(check.title, (draft) => excused(draft, check, why));
  }

  // — saving and drawing —

  #saveSoon(): void {
    const { open, draft } = this.state;
    if (!open || !draft) return;
    this.#browser.keep(open, draft);
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
      if (isLatest) this.#browser.drop(open.id);
      this.set({
        open: { ...(this.state.open ?? open), version, savedAt },
        saving: isLatest ? 'saved' : 'saving',
        trouble: undefined,
      });
      if (isLatest) void this.redraw();
    } catch (error) {
      const theirs = error instanceof DoorError ? error.current : undefined;
      if (theirs && this.#savedDraft) this.set({ conflict: { theirs, base: this.#savedDraft } });
      else this.set(doorTrouble(error, this.state.words.foot.unsaved));
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

  /** Asks what the server makes of the draft, and draws the share image of the chosen part. */
  async redraw(): Promise<void> {
    const { open } = this.state;
    if (!open) return;
    try {
      const drawn = await this.door.drawn(open.id);
      if (this.state.open?.id !== open.id) return;
      this.set({ drawn });
      await this.drawPart(this.state.part);
    } catch (error) {
      this.set(doorTrouble(error, this.state.words.desk.noImage));
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
}
