import type { RouteName } from './address-table.js';
import { contentSecurityPolicy, type ContentPolicy } from './content-security-policy.js';

/** What the headers of one answer depend on. */
export interface HeaderOptions {
  /** Status of the answer. Default: 200. */
  status?: number | undefined;
  /** The path, or the file name, by whose ending the media type is chosen. Needed for images, media and elements. */
  file?: string | undefined;
  /** Whether the address carries a hash of its content. Default: true for images and elements, false for the script. */
  isHashed?: boolean | undefined;
  /** What the page or frame holds, for its Content-Security-Policy. */
  policy?: ContentPolicy | undefined;
  /** Whether search engines are asked to leave the page out, as for a withdrawn part. */
  noIndex?: boolean | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  map: 'application/json; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

const FOREVER = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=60, must-revalidate';
const SCRIPT = 'public, max-age=300, must-revalidate';
// Media shows people, who may ask for it to be taken down.
const HOUR = 'public, max-age=3600';

interface Row {
  type: string;
  cache: string;
  isPage?: boolean;
}

const ROWS: Readonly<Record<RouteName, Row>> = {
  page: { type: 'html', cache: SHORT, isPage: true },
  embed: { type: 'html', cache: SHORT, isPage: true },
  // Where it leads to depends on the words of today.
  'reader-quote': { type: 'text', cache: SHORT },
  'story-json': { type: 'json', cache: SHORT },
  state: { type: 'json', cache: SHORT },
  'oembed-json': { type: 'json', cache: SHORT },
  'oembed-xml': { type: 'xml', cache: SHORT },
  image: { type: '', cache: FOREVER },
  media: { type: '', cache: HOUR },
  script: { type: 'js', cache: SCRIPT },
  element: { type: '', cache: FOREVER },
  integrity: { type: 'json', cache: SHORT },
  changes: { type: 'json', cache: SHORT },
  oembed: { type: 'json', cache: SHORT },
};

// Everything of the reader's device that nothing of ours needs. Names that browsers do not know are noise in consoles.
const CLOSED_FEATURES =
  'accelerometer, camera, display-capture, geolocation, gyroscope, hid, identity-credentials-get, idle-detection, ' +
  'magnetometer, microphone, midi, otp-credentials, payment, publickey-credentials-create, publickey-credentials-get, ' +
  'screen-wake-lock, serial, storage-access, usb, window-management, xr-spatial-tracking';

/**
 * The headers of an answer, by what stands at the address; names in lower case. No cookie, ever. What other sites read
 * may be read by all of them, without credentials; pages and frames get a policy that starts from nothing.
 */
export function headersFor(route: RouteName, options: HeaderOptions = {}): Record<string, string> {
  const { status = 200, file = '', isHashed = false } = options;
  const row = ROWS[route];
  const cache = route === 'script' && isHashed ? FOREVER : row.cache;
  return {
    'content-type': TYPES[(/\.(\w+)$/.exec(file)?.[1] ?? row.type).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': cacheFor(status, options.isHashed === false && cache === FOREVER ? SHORT : cache),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    ...(row.isPage ? pageHeaders(route, options) : { 'access-control-allow-origin': '*' }),
  };
}

function pageHeaders(route: RouteName, { policy = {}, noIndex = false }: HeaderOptions): Record<string, string> {
  const isFrame = route === 'embed';
  const { frameAncestors = isFrame ? ['*'] : ["'self'"] } = policy;
  return {
    'content-security-policy': contentSecurityPolicy({ ...policy, frameAncestors }),
    'permissions-policy': CLOSED_FEATURES.split(', ')
      .map((feature) => `${feature}=()`)
      .join(', '),
    // A player is refused without a Referer (YouTube's error 153); more than the origin is nobody's business.
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...(isFrame ? {} : { 'cross-origin-opener-policy': 'same-origin' }),
    // A frame is a copy of its share page.
    ...((isFrame || noIndex) && { 'x-robots-tag': 'noindex' }),
  };
}

/** A failure is never kept longer than the thing itself; what is gone may come back, so it is asked for again. */
function cacheFor(status: number, cache: string): string {
  if (status >= 500) return 'no-store';
  return status >= 400 ? SHORT : cache;
}
