import type { Door } from './server-door.js';

// Enough for every ratio of a dozen parts.
const MOST = 100;

/** The bytes of pictures that were drawn; each is asked for once. */
export class PictureFiles {
  readonly #door: Pick<Door, 'bytesOf'>;
  readonly #arrived: () => void;
  readonly #files = new Map<string, Uint8Array | undefined>();

  constructor(door: Pick<Door, 'bytesOf'>, arrived: () => void) {
    this.#door = door;
    this.#arrived = arrived;
  }

  /** The bytes at an address; undefined until they have arrived, which is told. */
  get(url: string): Uint8Array | undefined {
    if (!this.#files.has(url)) {
      this.#files.set(url, undefined);
      void this.#load(url);
    }
    return this.#files.get(url);
  }

  async #load(url: string): Promise<void> {
    const bytes = await this.#door.bytesOf(url);
    this.#files.delete(url);
    if (!bytes) return;
    this.#files.set(url, bytes);
    for (const [oldest] of this.#files) {
      if (this.#files.size <= MOST) break;
      this.#files.delete(oldest);
    }
    this.#arrived();
  }
}
