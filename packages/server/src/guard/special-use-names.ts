/** An ending of host names that never leads to the public internet. */
interface SpecialUseName {
  /** The last labels, lower case, without a leading dot. */
  readonly ending: string;
  /** The document that says so. */
  readonly source: string;
}

/**
 * Endings that are never asked for. The addresses behind them would be refused anyway when they are private; the list
 * keeps the question itself from a resolver inside a cluster or an office. `.test` and `.example` are not here: they
 * do no harm, and tests want names.
 */
const SPECIAL_USE_NAMES: readonly SpecialUseName[] = [
  { ending: 'localhost', source: 'RFC 6761, section 6.3' },
  { ending: 'invalid', source: 'RFC 6761, section 6.4' },
  { ending: 'local', source: 'RFC 6762, section 3' },
  { ending: 'intranet', source: 'RFC 6762, appendix G' },
  { ending: 'private', source: 'RFC 6762, appendix G' },
  { ending: 'corp', source: 'RFC 6762, appendix G' },
  { ending: 'home', source: 'RFC 6762, appendix G' },
  { ending: 'lan', source: 'RFC 6762, appendix G' },
  { ending: 'internal', source: 'ICANN SAC113, reserved by its board on 29 July 2024' },
  { ending: 'onion', source: 'RFC 7686' },
  { ending: 'alt', source: 'RFC 9476' },
  { ending: 'home.arpa', source: 'RFC 8375' },
  { ending: 'localdomain', source: 'resolver default of Linux distributions' },
  { ending: 'svc', source: 'Kubernetes, DNS for services' },
];

/**
 * Why a host name (lower case, as the URL parser gives it) is not a public one, as words for a log; undefined when it
 * may be. A name of a single label (`intranet`, `metadata`) is never public.
 */
export function nameProblem(host: string): string | undefined {
  const name = withoutTrailingDot(host);
  if (name.split('.').includes('')) return `${name} has an empty label`;
  if (!name.includes('.')) return `${name} has no dot, so it is a name of a local network`;
  const special = SPECIAL_USE_NAMES.find(({ ending }) => name.endsWith(`.${ending}`) || name === ending);
  return special && `${name} ends in .${special.ending}, which is not public (${special.source})`;
}

/** Whether the name means this machine: `localhost` and what ends in `.localhost` (RFC 6761 section 6.3). */
export function isLoopbackName(host: string): boolean {
  const name = withoutTrailingDot(host);
  return name === 'localhost' || name.endsWith('.localhost');
}

/** `example.com` for `example.com.`: the root's dot says nothing about whose name it is. */
export function withoutTrailingDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
