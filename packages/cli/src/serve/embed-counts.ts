import { readFile } from 'node:fs/promises';
import { OTHER_HOSTS, type CountedStories, type HostCounts } from '@clipsheet/server';
import { systemCode } from '../files/file-error.js';
import { writeWhole } from '../files/write-whole.js';
import { livePath } from '../live/live-folder.js';

/** What is kept of countings: sums by story and host since a day. */
export interface KeptCounts {
  since: string;
  stories: CountedStories;
}

// Hosts that are told apart for one story; a bound, since anybody may name any host.
const MOST_HOSTS = 1000;

/** Adds what was counted since the last time to the sums in the file beside the tree; answers with them. */
export async function keepCounts(out: string, counts: HostCounts, now: Date): Promise<KeptCounts> {
  const path = livePath(out, 'counts.json');
  const kept = (await readCounts(path)) ?? { since: now.toISOString().slice(0, 10), stories: {} };
  const fresh = counts.take();
  const ids = [...new Set([...Object.keys(kept.stories), ...Object.keys(fresh)])].sort();
  const stories = Object.fromEntries(ids.map((id) => [id, added(kept.stories[id] ?? {}, fresh[id] ?? {})]));
  const sums = { since: kept.since, stories };
  if (Object.keys(fresh).length > 0) await writeWhole(path, `${JSON.stringify(sums, null, 1)}\n`);
  return sums;
}

function added(kept: Record<string, number>, fresh: Record<string, number>): Record<string, number> {
  const sums = new Map(Object.entries(kept));
  for (const [name, count] of Object.entries(fresh)) {
    const host = sums.has(name) || sums.size < MOST_HOSTS ? name : OTHER_HOSTS;
    sums.set(host, (sums.get(host) ?? 0) + count);
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readCounts(path: string): Promise<KeptCounts | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as KeptCounts; // our own file
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
