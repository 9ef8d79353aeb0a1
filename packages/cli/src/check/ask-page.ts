/** What came back from an address that an operator asked to be checked. */
export interface Asked {
  status: number;
  headers: Headers;
  /** As they came over the wire: `content-encoding` is undone. */
  bytes: Uint8Array;
  /** Where it came from in the end, after redirects. */
  url: string;
  /** Milliseconds to the first byte. */
  ms: number;
}

/** Asks an address for at most `maxBytes`, as a crawler does. */
export type Ask = (url: string, options?: { range?: string; maxBytes?: number }) => Promise<Asked>;

const TIMEOUT_MS = 15_000;

/**
 * Asks an address that the operator named on his own command line, wherever it is: a machine of his own is what is
 * checked most. What strangers name in a page does not come through here. Rejects when nobody answers.
 */
export const askPage: Ask = async (url, { range, maxBytes = 8 * 1024 * 1024 } = {}) => {
  const started = performance.now();
  const answer = await fetch(url, {
    headers: {
      accept: '*/*',
      'accept-encoding': 'gzip, deflate',
      'user-agent': 'Clipsheet-Check (as facebookexternalhit/1.1)',
      ...(range !== undefined && { range }),
    },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const ms = performance.now() - started;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of answer.body ?? []) {
    pieces.push(piece);
    size += piece.byteLength;
    if (size > maxBytes) break;
  }
  const bytes = Buffer.concat(pieces).subarray(0, maxBytes);
  return { status: answer.status, headers: answer.headers, bytes, url: answer.url || url, ms };
};
