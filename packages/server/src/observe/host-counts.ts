import type { SeenRequest } from './observed.js';

/** How often stories were asked for from pages of which hosts: sums, and nothing about anybody. */
export interface HostCounts {
  /** Counts a request, if it comes from a tag or a frame that stands in a page. */
  add(request: SeenRequest, asked: Request): void;
  /** The sums by story and host since the last time this was asked; they are forgotten here. */
  take(): CountedStories;
}

/** By a story's id, then by the host of the page. */
export type CountedStories = Record<string, Record<string, number>>;

/** Stands for every host beyond the most that are told apart. */
export const OTHER_HOSTS = 'other';

// A tag asks for the state, a frame for itself.
const COUNTED = new Set(['state', 'embed']);
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/**
 * Counts embeds by story and host. Only the host's name is taken, of the Origin that a browser sends of its own accord,
 * else of the Referer; no address of a reader, no time, no path, nothing that tells two readers apart. `mostPairs`
 * bounds the memory: beyond it hosts are counted together.
 */
export function hostCounts({ mostPairs = 10_000 }: { mostPairs?: number | undefined } = {}): HostCounts {
  let counted = new Map<string, Map<string, number>>();
  let pairs = 0;

  return {
    add({ route, story, status }, asked) {
      if (story === undefined || !COUNTED.has(route) || status >= 400) return;
      const name = hostOf(asked);
      if (name === undefined) return;
      const hosts = counted.get(story) ?? new Map<string, number>();
      const host = hosts.has(name) || pairs < mostPairs ? name : OTHER_HOSTS;
      if (!hosts.has(host)) pairs++;
      hosts.set(host, (hosts.get(host) ?? 0) + 1);
      counted.set(story, hosts);
    },
    take() {
      const taken = [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
      counted = new Map();
      pairs = 0;
      return Object.fromEntries(taken.map(([story, hosts]) => [story, Object.fromEntries([...hosts].sort())]));
    },
  };
}

function hostOf(asked: Request): string | undefined {
  const origin = asked.headers.get('origin');
  const given = origin === null || origin === 'null' ? asked.headers.get('referer') : origin;
  try {
    const { protocol, hostname } = new URL(given ?? '');
    return /^https?:$/.test(protocol) && HOST.test(hostname) ? hostname : undefined;
  } catch {
    return undefined; // no page is named
  }
}
