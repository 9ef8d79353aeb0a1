import type { Draft, OpenDraft } from './api.js';

/** Drafts that this browser keeps from a change to the save that follows it, for a tab that is closed in between. */
export class BrowserDrafts {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.#storage = storage;
  }

  keep({ id, version }: OpenDraft, draft: Draft): void {
    this.#storage.setItem(keyOf(id), JSON.stringify({ version, draft }));
  }

  drop(id: string): void {
    this.#storage.removeItem(keyOf(id));
  }

  /** What was changed and never saved; undefined when the server's draft has gone on since. */
  unsaved({ id, version }: OpenDraft): Draft | undefined {
    const text = this.#storage.getItem(keyOf(id));
    if (text === null) return undefined;
    try {
      const kept = JSON.parse(text) as { version: number; draft: Draft }; // written by keep
      return kept.version === version ? kept.draft : undefined;
    } catch {
      return undefined; // not ours, or cut off: the server's draft is whole
    }
  }
}

function keyOf(id: string): string {
  return `clipsheet-draft:${id}`;
}
