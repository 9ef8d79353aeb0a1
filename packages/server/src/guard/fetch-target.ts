import { parseAddress, type IpAddress } from './ip-address.js';
import { addressProblem, isLoopbackAddress } from './public-address.js';
import { Refusal } from './refusal.js';
import { isLoopbackName, nameProblem, withoutTrailingDot } from './special-use-names.js';

/** Where a fetch may go, read once from a URL. */
export interface FetchTarget {
  /** The URL as the platform's parser reads it, without its fragment. */
  readonly url: URL;
  /** The host without brackets and without the root's dot: a name to resolve, or an address. */
  readonly host: string;
  /** The address when the host is one; it has passed the rules. */
  readonly address: IpAddress | undefined;
  readonly port: number;
  /** Whether it is this machine, which only development allows. */
  readonly isLoopback: boolean;
}

/** What an operator may set about where fetches go. */
export interface TargetRules {
  /** Hosts that may be asked: `example.com` exactly, `*.example.com` any name below it. Default: every public host. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Lets `localhost`, `127.0.0.0/8` and `[::1]` be asked, on any port. For development. Default false. */
  readonly allowLoopback?: boolean | undefined;
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
/** The longest URL that is asked for, in UTF-16 units; what RFC 9110 section 4.1 wants servers to take at least. */
const MAX_URL_LENGTH = 8000;
const PORTS: readonly number[] = Object.values(DEFAULT_PORTS);

// RFC 3986 section 3.2 wants "//" and a host; the platform's parser also takes none, three or backslashes (WHATWG URL).
const PLAINLY_WRITTEN = /^https?:\/\/[^/]/i;
const ABSOLUTE = /^\s*[a-z][a-z\d+.-]*:/i;
// the parser drops some control characters without a word, and takes a backslash for a slash
const READ_IN_TWO_WAYS = /[\u0000-\u001f\u007f\\]/;

/**
 * Reads a URL (relative ones need `base`) and holds it against the rules that need no name lookup: http or https, port
 * 80 or 443, no user name or password, no spelling that two parsers read differently, no special-use name, an address
 * that is global unicast if the host is an address, and a host on the list if there is one. Throws a `Refusal`.
 */
export function fetchTarget(text: string, rules: TargetRules = {}, base?: URL): FetchTarget {
  if (text.length > MAX_URL_LENGTH) throw new Refusal('url', `the URL is longer than ${MAX_URL_LENGTH} characters`);
  const url = parseUrl(text, base);
  url.hash = '';
  const defaultPort = DEFAULT_PORTS[url.protocol];
  if (defaultPort === undefined) throw new Refusal('scheme', `${url.protocol} is not http: or https:`);
  if (url.username !== '' || url.password !== '')
    throw new Refusal('userinfo', 'the URL holds a user name or password');

  checkWriting(text);

  const host = withoutTrailingDot(url.hostname.replace(/^\[(.*)\]$/, '$1'));
  const address = parseAddress(host);
  const isLoopback =
    rules.allowLoopback === true && (address === undefined ? isLoopbackName(host) : isLoopbackAddress(address));
  const port = url.port === '' ? defaultPort : Number(url.port);
  if (!isLoopback) checkPublic(host, address, port);
  if (rules.allowHosts && !rules.allowHosts.some((pattern) => hostMatches(host, pattern)))
    throw new Refusal('host', `${host} is not on the list of allowed hosts`);
  return { url, host, address, port, isLoopback };
}

/** Whether a host is the one of the pattern, or below it for a pattern that starts with `*.`; letters' case is nothing. */
export function hostMatches(host: string, pattern: string): boolean {
  const wanted = withoutTrailingDot(pattern.toLowerCase());
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}

function checkWriting(text: string): void {
  if (READ_IN_TWO_WAYS.test(text)) throw new Refusal('url', 'the URL holds a control character or a backslash');
  if (ABSOLUTE.test(text) && !PLAINLY_WRITTEN.test(text.trimStart()))
    throw new Refusal('url', 'the URL does not have two slashes and a host after its scheme');
}

function checkPublic(host: string, address: IpAddress | undefined, port: number): void {
  if (!PORTS.includes(port)) throw new Refusal('port', `port ${port} is neither 80 nor 443`);
  if (address === undefined) {
    const problem = nameProblem(host);
    if (problem) throw new Refusal('name', problem);
  } else {
    const problem = addressProblem(address);
    if (problem) throw new Refusal('address', problem);
  }
}

function parseUrl(text: string, base: URL | undefined): URL {
  try {
    return new URL(text, base);
  } catch {
    throw new Refusal('url', 'the text is not an absolute URL');
  }
}
