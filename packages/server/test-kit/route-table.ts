import { storyImages } from '../src/index.js';
import { at, BASE, NOW, samplePublication } from './sample-publication.js';

/** What one address answers, header by header; hashes of a policy are written as `'sha256'`. */
export interface RouteRow {
  url: string;
  status: number;
  headers: Record<string, string>;
}

const FOREVER = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=60, must-revalidate';
const FEATURES =
  'accelerometer camera display-capture geolocation gyroscope hid identity-credentials-get idle-detection magnetometer ' +
  'microphone midi otp-credentials payment publickey-credentials-create publickey-credentials-get screen-wake-lock ' +
  'serial storage-access usb window-management xr-spatial-tracking';
const CLOSED = FEATURES.split(' ')
  .map((feature) => `${feature}=()`)
  .join(', ');
const OWN = 'https://clips.example';

const file = (type: string, cache: string) => ({
  'content-type': type,
  'cache-control': cache,
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
});
const json = file('application/json; charset=utf-8', SHORT);
const script = (cache: string) => file('text/javascript; charset=utf-8', cache);

const policy = (directives: Record<string, string>) =>
  Object.entries({ 'default-src': "'none'", ...directives })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
const closing = { 'form-action': "'none'", 'base-uri': "'none'", 'require-trusted-types-for': "'script'" };
const page = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': SHORT,
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy': CLOSED,
  'referrer-policy': 'strict-origin-when-cross-origin',
};
const media = {
  'img-src': `${OWN} https://morning-sheet.example`,
  'media-src': `${OWN} https://morning-sheet.example`,
};
const player = { 'frame-src': 'https://www.youtube-nocookie.com' };
const sharePage = {
  ...page,
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': policy({
    'script-src': OWN,
    'style-src': "'sha256'",
    ...media,
    'connect-src': OWN,
    ...player,
    ...closing,
    'frame-ancestors': "'self'",
  }),
};
const frame = {
  ...page,
  'x-robots-tag': 'noindex',
  'content-security-policy': policy({
    'script-src': "'sha256'",
    'style-src': "'sha256'",
    ...media,
    ...player,
    ...closing,
    'frame-ancestors': '*',
  }),
};
// Of a withdrawn story nothing is named any more.
const notice = {
  ...sharePage,
  'x-robots-tag': 'noindex',
  'content-security-policy': policy({
    'script-src': OWN,
    'style-src': "'sha256'",
    'img-src': OWN,
    'media-src': OWN,
    'connect-src': OWN,
    ...closing,
    'frame-ancestors': "'self'",
  }),
};
const goneQuote = {
  ...sharePage,
  'x-robots-tag': 'noindex',
  'content-security-policy': policy({ 'style-src': "'sha256'", ...closing, 'frame-ancestors': "'self'" }),
};
const problem = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
};
const QUOTE = { kind: 'quote', id: 'we-had-forgotten' } as const;
const VIDEO = { kind: 'video', id: 'first-night' } as const;

/** Every address of the sample publication with its status and its headers. */
export async function routeTable(): Promise<RouteRow[]> {
  const harbour = await samplePublication().store.get('harbour');
  if (!harbour) throw new Error('The sample publication must hold harbour, but does not.');
  const images = storyImages(harbour, { baseUrl: BASE, now: NOW });
  const drawn = images.map(({ image }): [string, number, Record<string, string>] => [
    image.url,
    200,
    file(image.type, FOREVER),
  ]);
  const xml = file('text/xml; charset=utf-8', SHORT);
  const rows: [url: string, status: number, headers: Record<string, string>][] = [
    [at.page('harbour'), 200, sharePage],
    [at.page('harbour', QUOTE), 200, sharePage],
    [at.page('harbour', VIDEO), 200, sharePage],
    [at.embed('harbour'), 200, frame],
    [at.embed('harbour', QUOTE), 200, frame],
    [at.embed('harbour', VIDEO), 200, frame],
    [at.page('withdrawn'), 410, notice],
    [at.page('harbour', { kind: 'quote', id: 'cut' }), 410, goneQuote],
    [at.storyJson('harbour'), 200, json],
    [at.storyJson('withdrawn'), 200, json],
    [at.state('harbour'), 200, json],
    [at.state('withdrawn'), 200, json],
    [at.oembedJson('harbour'), 200, json],
    [at.oembedXml('harbour', QUOTE), 200, xml],
    [`${at.oembed()}?url=${encodeURIComponent(at.page('harbour'))}`, 200, json],
    [`${at.oembed()}?url=${encodeURIComponent(at.page('harbour'))}&format=xml`, 200, xml],
    ...drawn,
    [at.image('harbour', 'story-1.91x1.01d.jpg'), 200, file('image/jpeg', FOREVER)],
    [at.image('withdrawn', 'story-1.91x1.01d.jpg'), 410, file('image/png', SHORT)],
    [at.media('harbour', 'quay-1600.0a1b.jpg'), 200, file('image/jpeg', 'public, max-age=3600')],
    [at.media('harbour', 'quay-1600.0a1b.webp'), 200, file('image/webp', 'public, max-age=3600')],
    [at.media('withdrawn', 'quay-1600.0a1b.jpg'), 410, file('image/jpeg', SHORT)],
    [at.script(), 200, script('public, max-age=300, must-revalidate')],
    [at.script('0a1b2c'), 200, script(FOREVER)],
    [at.elements('clip-story.0a1b.js'), 200, script(FOREVER)],
    [at.integrity(), 200, json],
    [at.changes(), 200, json],
    [at.readerQuote('harbour', 'Then the vote was quick.'), 404, problem],
    [at.page('nothing'), 404, problem],
    [`${BASE}nothing`, 404, problem],
    [at.oembed(), 400, problem],
    [`${at.oembed()}?url=${encodeURIComponent('https://elsewhere.example/')}`, 404, problem],
    [`${at.oembed()}?url=${encodeURIComponent(at.page('harbour'))}&format=yaml`, 501, problem],
  ];
  return rows.map(([url, status, headers]) => ({ url, status, headers }));
}
