import { watch, type FSWatcher } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { hasChanged, watchedFiles, type WatchedFiles, type WatchedTree } from './watched-files.js';

// Editors write a file in several steps: what has been still for so long is written.
const QUIET_MS = 150;

/**
 * Waits until the files that a build depends on are others than they were `before`, or the signal is aborted. What the
 * system reports only wakes it: whether anything has changed is asked of the files, since reports come late, come twice
 * and come for what the build has written itself.
 */
export async function untilChanged(tree: WatchedTree, before: WatchedFiles, signal: AbortSignal): Promise<void> {
  let isAwake = false;
  let resume: () => void = () => undefined;
  const wake = () => {
    isAwake = true;
    resume();
  };
  let last = await watchedFiles(tree);
  const known = { ...before, named: new Map([...last.named, ...before.named]) };
  const watchers = last.places.flatMap(({ folder, recursive }): FSWatcher[] => {
    try {
      return [watch(folder, { recursive }, wake).on('error', wake)];
    } catch {
      return []; // not there any more, which the files will tell
    }
  });
  signal.addEventListener('abort', wake, { once: true });
  try {
    while (!signal.aborted) {
      const now = await watchedFiles(tree);
      const isAnother = hasChanged(known, now);
      if (isAnother && !hasChanged(last, now)) return;
      last = now;
      if (!isAnother && !isAwake) await new Promise<void>((resolve) => (resume = resolve));
      isAwake = false;
      await delay(QUIET_MS);
    }
  } finally {
    signal.removeEventListener('abort', wake);
    for (const watcher of watchers) watcher.close();
  }
}
