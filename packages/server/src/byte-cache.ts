/** Keeps bytes by key up to a limit; what has not been asked for the longest goes first. */
export class ByteCache {
  readonly #maxBytes: number;
  // A Map remembers the order in which its keys came: the first is the one to go.
  readonly #kept = new Map<string, Uint8Array>();
  #bytes = 0;

  /** `maxBytes` 0 keeps nothing. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Bytes that are kept now. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The bytes of a key, or undefined. */
  get(key: string): Uint8Array | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found;
  }

  /** Keeps bytes; what is larger than the whole limit is not kept. */
  set(key: string, bytes: Uint8Array): void {
    this.#drop(key);
    if (bytes.byteLength > this.#maxBytes) return;
    this.#kept.set(key, bytes);
    this.#bytes += bytes.byteLength;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.byteLength ?? 0;
    this.#kept.delete(key);
  }
}
