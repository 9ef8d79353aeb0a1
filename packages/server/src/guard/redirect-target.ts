import { fetchTarget, type FetchTarget, type TargetRules } from './fetch-target.js';
import { Refusal } from './refusal.js';

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Whether a status tells to look elsewhere (RFC 9110 section 15.4). */
export function isRedirect(status: number): boolean {
  return REDIRECTS.includes(status);
}

/**
 * Where a redirect from `from` leads, by the same rules as the first address, and by two more: never from https to
 * http, and never from a public host to this machine, not even in development. Throws a `Refusal`.
 */
export function redirectTarget(location: string | undefined, from: FetchTarget, rules: TargetRules): FetchTarget {
  if (location === undefined) throw new Refusal('redirect', 'the redirect names no location');
  const target = fetchTarget(location, rules, from.url);
  if (from.url.protocol === 'https:' && target.url.protocol !== 'https:')
    throw new Refusal('redirect', 'the redirect leads from https to http');
  if (target.isLoopback && !from.isLoopback)
    throw new Refusal('redirect', 'the redirect leads from a public host to this machine');
  return target;
}
