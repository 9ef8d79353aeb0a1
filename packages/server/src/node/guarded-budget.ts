import type { Duplex } from 'node:stream';
import { Refusal } from '../guard/refusal.js';

/** What one fetch may cost in all, redirects included. */
interface Limits {
  /** Milliseconds for names, connections, heads and bodies together. */
  readonly deadlineMs: number;
  /** Bytes taken from the network, heads and redirects included. */
  readonly maxBytes: number;
}

/**
 * Holds what one fetch has opened and used. Whatever waits, waits `within` the budget; whatever it opened is gone after
 * `end`, also a connection that arrives later.
 */
export class FetchBudget {
  readonly #controller = new AbortController();
  readonly #connections = new Set<Duplex>();
  readonly #startedAt = performance.now();
  readonly #timer: NodeJS.Timeout;
  readonly #limits: Limits;
  #received = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#timer = setTimeout(() => {
      this.#controller.abort(new Refusal('deadline', `no whole answer within ${limits.deadlineMs} ms`));
    }, limits.deadlineMs);
  }

  /** Aborted with a `Refusal` when the deadline has passed or too many bytes came. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds since the fetch began. */
  get elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  /** Milliseconds until the deadline, 0 once it has passed. */
  get remainingMs(): number {
    return Math.max(0, this.#limits.deadlineMs - this.elapsedMs);
  }

  /** Bytes taken from the network: what arrived as text, or what sockets say they read when encryption makes it more. */
  get bytesRead(): number {
    let fromSockets = 0;
    for (const connection of this.#connections)
      if ('bytesRead' in connection && typeof connection.bytesRead === 'number') fromSockets += connection.bytesRead;
    return Math.max(this.#received, fromSockets);
  }

  /** The result of `work`, or the budget's refusal if that comes first. */
  async within<T>(work: Promise<T>): Promise<T> {
    return within(work, this.signal);
  }

  /** Keeps a dialled connection until the end of the fetch; at once closed if the fetch is over. */
  hold(connection: Duplex): void {
    this.#connections.add(connection);
    // what goes wrong on it is reported to whoever reads from it; without a listener it would end the process
    connection.on('error', () => undefined);
    if (this.signal.aborted) connection.destroy();
  }

  /** Counts bytes that arrived and stops the fetch when there are too many. */
  count(bytes: number): void {
    this.#received += bytes;
    if (this.bytesRead > this.#limits.maxBytes)
      this.#controller.abort(new Refusal('size', `more than ${this.#limits.maxBytes} bytes came`));
  }

  /** Closes every connection and the clock. */
  end(): void {
    clearTimeout(this.#timer);
    this.#controller.abort(new Refusal('deadline', 'the fetch is over'));
    for (const connection of this.#connections) connection.destroy();
  }
}

/** The result of `work`, or the signal's reason if that comes first; the work itself is left to end alone. */
export function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // the reason of our own signals is a Refusal
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
