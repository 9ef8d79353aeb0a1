import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ID_PATTERN } from '@clipsheet/story';
import type { Draft, Saved, ShelfStory } from '@clipsheet/studio';
import { CommandError } from '../command-error.js';
import { fileError, systemCode } from '../files/file-error.js';
import { removeFile, writeWhole } from '../files/write-whole.js';
import { StudioError } from './studio-error.js';

/** A draft with what only the server knows of it. */
export interface KeptDraft {
  id: string;
  version: number;
  savedAt: string;
  origin: string;
  /** Absolute path of the article, from which its pictures are found. */
  home: string;
  /** Whether that is a file of the user's own, which may name files anywhere beside it. */
  isOwnFile: boolean;
  /** Digest of that file as it was brought in. */
  article?: string | undefined;
  draft: Draft;
}

/** A save that was refused because somebody else saved first. */
export class DraftConflict extends StudioError {
  /** What is there instead. */
  readonly kept: KeptDraft;

  constructor(kept: KeptDraft, named: number) {
    super(
      'studio/conflict',
      `The draft of ${kept.id} must be saved over version ${kept.version}, but version ${named} was changed. Compare the two and save again.`,
    );
    this.kept = kept;
  }
}

/**
 * Drafts in a folder, one file each. A save names the version it was made from; when another one is there, it is
 * refused and nothing is lost.
 */
export class Drafts {
  readonly #folder: string;
  readonly #now: () => Date;
  readonly #saving = new Map<string, Promise<unknown>>();

  constructor(folder: string, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
  }

  /** The draft of a story; undefined when there is none. */
  async get(id: string): Promise<KeptDraft | undefined> {
    if (!ID_PATTERN.test(id)) return undefined;
    try {
      return JSON.parse(await readFile(this.#pathOf(id), 'utf8')) as KeptDraft; // written by save alone
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined;
      if (error instanceof SyntaxError)
        throw new CommandError(
          'cli/file',
          `${this.#pathOf(id)} must be a draft, but is no JSON. Move it away and open the story again.`,
        );
      throw fileError(this.#pathOf(id), 'read', error);
    }
  }

  /** Keeps a new draft in place of whatever is there. */
  async start(draft: Omit<KeptDraft, 'version' | 'savedAt'>): Promise<KeptDraft> {
    const before = await this.get(draft.id);
    return this.#write({ ...draft, version: (before?.version ?? 0) + 1, savedAt: this.#now().toISOString() });
  }

  /** Saves what an editor made of version `from`. Throws DraftConflict, and `studio/no-draft`. */
  async save(id: string, from: number, draft: Draft): Promise<Saved> {
    return this.#inTurn(id, async () => {
      const kept = await this.get(id);
      if (!kept) throw new StudioError('studio/no-draft', `There is no draft of ${id}. Open the story again.`);
      if (kept.version !== from) throw new DraftConflict(kept, from);
      const { version, savedAt } = await this.#write({
        ...kept,
        draft,
        version: from + 1,
        savedAt: this.#now().toISOString(),
      });
      return { version, savedAt };
    });
  }

  /** Forgets a draft. */
  async drop(id: string): Promise<void> {
    if (ID_PATTERN.test(id)) await removeFile(this.#pathOf(id));
  }

  /** Every draft that was begun, the newest first. */
  async list(): Promise<ShelfStory[]> {
    const names = await readdir(this.#folder).catch(() => []); // none was ever kept
    const kept = await Promise.all(
      names.filter((name) => name.endsWith('.json')).map((name) => this.get(name.slice(0, -'.json'.length))),
    );
    return kept
      .flatMap((one) => one ?? [])
      .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
      .map(({ id, savedAt, draft: { story } }) => ({ name: id, headline: story.headline, lang: story.lang, savedAt }));
  }

  /** A folder for the files that belong to a draft without an article of its own. */
  filesOf(id: string): string {
    return join(this.#folder, id);
  }

  /** Whether a file is kept beside a draft. */
  async hasFile(path: string): Promise<boolean> {
    return stat(path).then(
      (found) => found.isFile(),
      () => false, // not there
    );
  }

  async #write(kept: KeptDraft): Promise<KeptDraft> {
    await writeWhole(this.#pathOf(kept.id), `${JSON.stringify(kept)}\n`);
    return kept;
  }

  async #inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const before = this.#saving.get(id) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#saving.set(id, mine);
    return mine;
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }
}
