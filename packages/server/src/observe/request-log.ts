import type { SeenRequest } from './observed.js';

// Methods of HTTP; any other word is a stranger's own.
const METHODS = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH', 'OPTIONS']);

/**
 * One request as a line of JSON, for a log. It names what was asked for by its kind and story, never by its path or
 * query, in which words of a reader may stand. Where nothing is at an address, the address itself is not said.
 */
export function requestLog({ id, method, route, story, status, bytes, ms }: SeenRequest, now: Date): string {
  return JSON.stringify({
    time: now.toISOString(),
    id,
    method: METHODS.has(method) ? method : 'other',
    route,
    // An id that nothing answers to is whatever somebody typed.
    ...(status < 400 || status === 410 ? { story } : {}),
    status,
    bytes,
    ms: Math.round(ms * 10) / 10,
  });
}
