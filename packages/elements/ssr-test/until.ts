import { waitUntil } from '@open-wc/testing';

/** Waits as long as a loaded machine may take: what comes on demand is compiled by the test's own server first. */
export const until = (isSo: () => unknown, what?: string): Promise<void> =>
  waitUntil(() => Boolean(isSo()), what, { timeout: 10_000 });
