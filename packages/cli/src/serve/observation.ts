import { hostCounts, metrics, observed, requestId, requestLog, type Handler } from '@clipsheet/server';
import type { Output } from '../terminal.js';
import { keepCounts } from './embed-counts.js';
import { watchHandler } from './watch-handler.js';

/** What is observed, and where it goes. */
export interface ObservationOptions {
  folder: string;
  isLogged: boolean;
  isCounted: boolean;
  stdout: Output;
  stderr: Output;
  now: () => Date;
  /** Throws when stories cannot be read. */
  probe: () => Promise<unknown>;
}

/** What a running server is told about: ids, figures, a log and sums, none of them about a reader. */
export interface Observation {
  /** A handler whose answers are observed. */
  of(handler: Handler, baseUrl: string): Handler;
  onError: (error: unknown, request: Request) => void;
  /** Answers the keepers' port. */
  watch: Handler;
  /** From now on the machine is not ready: no new requests should come. */
  stopping(): void;
  /** Keeps what was counted so far. */
  keep(): Promise<void>;
}

/** Observes by what was asked for. Nothing is counted and no request is written down unless that was. */
export function observation(options: ObservationOptions): Observation {
  const { folder, isLogged, isCounted, stdout, stderr, now, probe } = options;
  const figures = metrics();
  const counts = isCounted ? hostCounts() : undefined;
  let isStopping = false;
  let turn: Promise<unknown> = Promise.resolve();
  // One after the other: each adds to what the one before has written.
  const kept = () => {
    const next = turn.then(() => counts && keepCounts(folder, counts, now()));
    turn = next.catch(() => undefined); // who asked is told
    return next;
  };
  return {
    of: (handler, baseUrl) =>
      observed(handler, {
        baseUrl,
        clock: () => performance.now(),
        newId: () => crypto.randomUUID(),
        seen(request, asked) {
          figures.add(request);
          counts?.add(request, asked);
          if (isLogged) stdout.write(`${requestLog(request, now())}\n`);
        },
      }),
    onError(error, request) {
      const message = error instanceof Error ? error.message : String(error);
      const line = { time: now().toISOString(), id: requestId(request), error: message };
      stderr.write(isLogged ? `${JSON.stringify(line)}\n` : `${new URL(request.url).pathname}: ${message}\n`);
    },
    watch: watchHandler({
      notReady: async () => {
        if (isStopping) return 'The server is stopping.';
        return probe().then(
          () => undefined,
          () => 'The stories cannot be read.',
        );
      },
      metrics: () =>
        figures.text([
          { name: 'memory_bytes', help: 'Memory that the process holds.', value: process.memoryUsage.rss() },
          { name: 'uptime_seconds', help: 'Seconds since the process began.', value: Math.round(process.uptime()) },
        ]),
      counts: counts && kept,
    }),
    stopping: () => (isStopping = true),
    keep: async () => void (await kept()),
  };
}
