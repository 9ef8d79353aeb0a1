import type { Answer } from './http/respond.js';

/** Limits of what a handler keeps ready. */
export interface CacheOptions {
  /** Bytes of all answers together; the longest unused go first. Default: 64 MB. */
  maxBytes?: number | undefined;
  /** How long an answer is given without asking the store again, in milliseconds. Default: 1,000. */
  maxAgeMs?: number | undefined;
}

/** Answers that are kept ready for a moment. */
export interface AnswerCache {
  /** The answer under a key: kept, being made for another asker, or made now. What is undefined is not kept. */
  get<Made extends Answer | undefined>(key: string, make: () => Promise<Made>): Promise<Made>;
  /** Forgets every answer whose key begins so. */
  drop(prefix: string): void;
}

interface Kept {
  answer: Answer;
  until: number;
}

/**
 * Keeps the last answers ready, so that a story that everybody reads costs no disk and no rendering, and that equal
 * requests at one time share one making. A change made elsewhere is seen after `maxAgeMs`; one made here at once.
 */
export function answerCache(
  now: () => Date,
  { maxBytes = 64 * 1024 * 1024, maxAgeMs = 1000 }: CacheOptions = {},
): AnswerCache {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<Answer | undefined>>();
  let size = 0;
  let dropped = 0;

  function forget(key: string): void {
    size -= kept.get(key)?.answer.body.length ?? 0;
    kept.delete(key);
  }

  function keep(key: string, answer: Answer): void {
    forget(key);
    if (answer.body.length > maxBytes / 8) return;
    kept.set(key, { answer, until: now().getTime() + maxAgeMs });
    size += answer.body.length;
    for (const [oldest] of kept) {
      if (size <= maxBytes) break;
      forget(oldest);
    }
  }

  return {
    async get<Made extends Answer | undefined>(key: string, make: () => Promise<Made>): Promise<Made> {
      const found = kept.get(key);
      if (found && now().getTime() < found.until) {
        kept.delete(key);
        kept.set(key, found);
        return found.answer as Made; // what is under a key was made for that key
      }
      const running = underWay.get(key);
      if (running) return running as Promise<Made>; // the same
      const started = dropped;
      const making = make().finally(() => {
        if (underWay.get(key) === making) underWay.delete(key);
      });
      underWay.set(key, making);
      const answer = await making;
      // What was begun before something was dropped may speak of what was.
      if (answer && started === dropped) keep(key, answer);
      return answer;
    },
    drop(prefix) {
      dropped++;
      for (const key of [...kept.keys()]) if (key.startsWith(prefix)) forget(key);
      for (const key of [...underWay.keys()]) if (key.startsWith(prefix)) underWay.delete(key);
    },
  };
}
