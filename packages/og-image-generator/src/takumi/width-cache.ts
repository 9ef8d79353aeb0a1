import type { Run } from '../engine.js';

// About 2 MB; the words of a few hundred stories.
const MOST_WIDTHS = 20_000;

/** The width of a run in em, and its characters that no font has. */
export interface KnownRun {
  width: number;
  missing: readonly string[];
}

/** Widths that have been measured: the same publisher, credits and small words come with every picture. */
export class WidthCache {
  readonly #widths = new Map<string, KnownRun>();

  get(run: Run): KnownRun | undefined {
    return this.#widths.get(keyOf(run));
  }

  set(run: Run, known: KnownRun): void {
    // All at once: what is in use is measured again in a millisecond.
    if (this.#widths.size >= MOST_WIDTHS) this.#widths.clear();
    this.#widths.set(keyOf(run), known);
  }
}

function keyOf({ text, face }: Run): string {
  return `${face.kind} ${face.weight} ${face.script} ${face.tracking} ${face.lang}\n${text}`;
}
