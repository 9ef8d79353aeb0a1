import { ClipsheetError } from '@clipsheet/story';

/** What a page or a frame of ours may load and who may show it. */
export interface ContentPolicy {
  /** Hashes of its inline scripts and style sheets, as in CSP: `sha256-…`. */
  scriptHashes?: readonly string[] | undefined;
  styleHashes?: readonly string[] | undefined;
  /** Origins of its scripts beside the inline ones, of pictures and films, of providers' players, of JSON it fetches. */
  scriptOrigins?: readonly string[] | undefined;
  mediaOrigins?: readonly string[] | undefined;
  playerOrigins?: readonly string[] | undefined;
  connectOrigins?: readonly string[] | undefined;
  /** Who may show it in a frame: `*` for everybody, which is what embed frames are for. */
  frameAncestors?: readonly string[] | undefined;
}

/**
 * A Content-Security-Policy (CSP Level 3) that starts from nothing: no origin but those named, no form, no base, text
 * only into dangerous places. `inMeta` leaves out what a `meta` element cannot hold (frame-ancestors). Throws
 * `sharing/policy` for a source that could end its directive.
 */
export function contentSecurityPolicy(
  policy: ContentPolicy,
  { inMeta = false }: { inMeta?: boolean | undefined } = {},
): string {
  const { scriptHashes = [], styleHashes = [], scriptOrigins = [], mediaOrigins = [] } = policy;
  const { playerOrigins = [], connectOrigins = [], frameAncestors = ["'self'"] } = policy;
  const directives: [string, readonly string[]][] = [
    ['default-src', ["'none'"]],
    ['script-src', [...scriptOrigins, ...scriptHashes.map(hash)]],
    ['style-src', styleHashes.map(hash)],
    ['img-src', mediaOrigins],
    ['media-src', mediaOrigins],
    ['connect-src', connectOrigins],
    ['frame-src', playerOrigins],
    ['form-action', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ...(inMeta ? [] : [['frame-ancestors', frameAncestors] as [string, readonly string[]]]),
  ];
  return directives
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${[...new Set(sources)].map(source).join(' ')}`)
    .join('; ');
}

function hash(value: string): string {
  return `'${value.replace(/^'|'$/g, '')}'`;
}

function source(value: string): string {
  if (/^[\x21-\x2B\x2D-\x3A\x3C-\x7E]+$/.test(value)) return value; // neither space nor comma nor semicolon
  throw new ClipsheetError(
    'sharing/policy',
    `${JSON.stringify(value)} cannot stand in a Content-Security-Policy. Give an origin, a hash or a keyword.`,
  );
}
