/// <reference types="node" />
import { setTimeout as delay } from 'node:timers/promises';
import { fetchTarget, type TargetRules } from '../guard/fetch-target.js';
import { GuardError } from '../guard/guard-error.js';
import { parseAddress } from '../guard/ip-address.js';
import { isPublicAddress } from '../guard/public-address.js';
import { isRedirect, redirectTarget } from '../guard/redirect-target.js';
import { messageOf, Refusal, type RefusalReason } from '../guard/refusal.js';
import { checkedAddresses, onceForEachName } from './guarded-addresses.js';
import { ask, checkBodyHead, readBody } from './guarded-answer.js';
import { FetchBudget } from './guarded-budget.js';
import { connect, type Certificates } from './guarded-connect.js';
import { dialByTcp, type Dial, type DialTarget } from './guarded-dial.js';
import { resolverAt, type Resolve } from './guarded-resolve.js';

export { GuardError, isPublicAddress };
export type { Certificates, Dial, DialTarget, RefusalReason, Resolve };

/** What an operator may set; every field has a default that is safe on the open internet. */
export interface GuardedFetchOptions extends TargetRules {
  /** Looks names up. Default: A and AAAA of the machine's name servers. */
  readonly resolve?: Resolve | undefined;
  /** Opens connections. Default: TCP of the operating system. */
  readonly dial?: Dial | undefined;
  /** Most bytes taken from the network for one page, heads and redirects included. Default 8 MiB. */
  readonly maxBytes?: number | undefined;
  /** Milliseconds for everything: names, connections, redirects, body. Default 3,000. */
  readonly deadlineMs?: number | undefined;
  /** Fewest bytes of a body in each full second. Default 16,000. */
  readonly minBytesPerSecond?: number | undefined;
  /** Most redirects followed. Default 3. */
  readonly maxRedirects?: number | undefined;
  /**
   * A refusal is given at the next multiple of this many milliseconds after the start (never later than the deadline),
   * so that its time tells little of what was met. Default 250; 0 for at once.
   */
  readonly refusalStepMs?: number | undefined;
  /** What the request calls itself. Default `Clipsheet`. */
  readonly userAgent?: string | undefined;
  /** Certificate authorities to trust instead of Node's own. */
  readonly certificates?: Certificates;
  /** Told of every refusal; the only place that learns the reason. What it throws is dropped. */
  readonly log?: ((refused: RefusedFetch) => void) | undefined;
}

/** What the log is told about a fetch that was refused. */
export interface RefusedFetch {
  /** What was asked for, as it was given. */
  readonly url: string;
  readonly reason: RefusalReason;
  /** For people: which rule, with addresses and numbers. */
  readonly detail: string;
  /** Bytes taken from the network until then. */
  readonly bytesRead: number;
  /** Milliseconds it took, without the wait for the next step. */
  readonly elapsedMs: number;
}

/** A page that passed every rule. */
export interface FetchedPage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The media type it was sent as, lower case and without parameters; empty when none was sent. Nothing has checked it. */
  readonly type: string;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
}

/** Fetches a page from the public internet; rejects with a `GuardError`, always the same one, in every other case. */
export type GuardedFetch = (url: string, options?: { readonly accept?: string | undefined }) => Promise<FetchedPage>;

/**
 * Makes the one function through which bytes of strangers come in. It asks http and https on ports 80 and 443, resolves
 * each name once, refuses it when any of its addresses is not global unicast (IANA special-purpose registries, embedded
 * IPv4 unwrapped), dials exactly a checked address, follows redirects by hand under the same rules, takes no packed
 * body, and stops at limits of bytes, time and rate.
 *
 * Built on `node:http` over a connection opened here, not on `fetch` with a custom lookup: a lookup hook is not asked
 * for addresses in the URL, may be asked again by a retry or a pooled connection, and cannot see the dial itself. Here
 * the parser gets a connection that already stands, so no code below can resolve a name or dial.
 */
export function createGuardedFetch(options: GuardedFetchOptions = {}): GuardedFetch {
  const { maxBytes = 8 * 1024 * 1024, deadlineMs = 3000, refusalStepMs = 250, log } = options;
  checkHosts(options.allowHosts);
  return async (url, { accept = '*/*' } = {}) => {
    const budget = new FetchBudget({ deadlineMs, maxBytes });
    try {
      return await fetchPage(url, accept, maxBytes, options, budget);
    } catch (error) {
      const { elapsedMs, bytesRead } = budget;
      budget.end();
      const { reason, detail } = reasonOf(error);
      try {
        log?.({ url, reason, detail, bytesRead, elapsedMs });
      } catch {
        // a log that fails must not change what a stranger is told
      }
      await delay(waitMs(elapsedMs, refusalStepMs, deadlineMs));
      throw new GuardError();
    } finally {
      budget.end();
    }
  };
}

async function fetchPage(
  url: string,
  accept: string,
  maxBytes: number,
  options: GuardedFetchOptions,
  budget: FetchBudget,
): Promise<FetchedPage> {
  const {
    dial = dialByTcp,
    certificates,
    maxRedirects = 3,
    minBytesPerSecond = 16_000,
    userAgent = 'Clipsheet',
  } = options;
  const resolve = onceForEachName(options.resolve ?? resolverAt());
  let target = fetchTarget(url, options);
  for (let redirects = 0; ; redirects += 1) {
    const addresses = await checkedAddresses(target, resolve, budget);
    const connection = await connect(target, addresses, { dial, certificates, budget });
    const answer = await ask(connection, target.url, { accept, userAgent }, budget);
    const { statusCode: status = 0, headers } = answer;
    if (isRedirect(status)) {
      connection.destroy();
      if (redirects === maxRedirects) throw new Refusal('redirect', `more than ${maxRedirects} redirects`);
      target = redirectTarget(headers.location, target, options);
      continue;
    }
    if (status !== 200) throw new Refusal('status', `the status is ${status}`);
    checkBodyHead(answer, maxBytes);
    const bytes = await readBody(answer, minBytesPerSecond, budget);
    const [type = ''] = (headers['content-type'] ?? '').split(';');
    return { bytes, type: type.trim().toLowerCase(), url: target.url.href };
  }
}

function reasonOf(error: unknown): { reason: RefusalReason; detail: string } {
  if (error instanceof Refusal) return { reason: error.reason, detail: error.message };
  return { reason: 'answer', detail: messageOf(error) };
}

function waitMs(elapsedMs: number, stepMs: number, deadlineMs: number): number {
  if (stepMs <= 0) return 0;
  const next = Math.min(Math.ceil(elapsedMs / stepMs) * stepMs, deadlineMs);
  return Math.max(0, next - elapsedMs);
}

function checkHosts(hosts: readonly string[] | undefined): void {
  for (const host of hosts ?? [])
    if (!/^(\*\.)?[^\s/:@*]+$/.test(host) && parseAddress(host) === undefined)
      throw new RangeError(
        `allowHosts must name hosts like example.com or *.example.com, but holds "${host}". Leave out the scheme, the port and the path.`,
      );
}
