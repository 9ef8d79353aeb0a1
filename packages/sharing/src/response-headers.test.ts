import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADDRESS_TABLE, type RouteName } from './address-table.js';
import { contentSecurityPolicy } from './content-security-policy.js';
import { headersFor } from './response-headers.js';

const ROUTES = Object.keys(ADDRESS_TABLE) as RouteName[];
const PAGES: RouteName[] = ['page', 'embed'];

test('what other sites read may be read by every site, without credentials', () => {
  for (const route of ROUTES.filter((name) => !PAGES.includes(name))) {
    const headers = headersFor(route);
    assert.equal(headers['access-control-allow-origin'], '*', route);
    assert.equal(headers['access-control-allow-credentials'], undefined, route);
  }
});

test('no answer sets a cookie, is sniffed, or is refused in frames or on sites of others', () => {
  for (const route of ROUTES) {
    const headers = headersFor(route, { policy: {} });
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['x-frame-options'], undefined);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  }
});

test('each file has its own type, since sniffing is off', () => {
  const type = (route: RouteName, file?: string) => headersFor(route, { file })['content-type'];
  assert.equal(type('page'), 'text/html; charset=utf-8');
  assert.equal(type('story-json'), 'application/json; charset=utf-8');
  assert.equal(type('oembed-xml'), 'text/xml; charset=utf-8');
  assert.equal(type('script'), 'text/javascript; charset=utf-8');
  assert.equal(type('element', 'clip-story.ab.js'), 'text/javascript; charset=utf-8');
  assert.equal(type('image', 'story-1.91x1.ab.jpg'), 'image/jpeg');
  assert.equal(type('media', 'boy-320.ab.webp'), 'image/webp');
  assert.equal(type('media', 'rescue.ab.mp4'), 'video/mp4');
  assert.equal(type('media', 'rescue.ab.vtt'), 'text/vtt; charset=utf-8');
  assert.equal(type('media', 'x.ab.svg'), 'application/octet-stream');
});

test('hashed files are kept for ever, media of people an hour, everything that can be corrected a minute', () => {
  const cache = (route: RouteName, options = {}) => headersFor(route, options)['cache-control'];
  for (const route of ['image', 'element'] as const) assert.equal(cache(route), 'public, max-age=31536000, immutable');
  assert.equal(cache('script', { isHashed: true }), 'public, max-age=31536000, immutable');
  assert.equal(cache('script'), 'public, max-age=300, must-revalidate');
  assert.equal(cache('media'), 'public, max-age=3600');
  for (const route of ['page', 'embed', 'story-json', 'state', 'oembed-json', 'oembed-xml', 'changes'] as const) {
    assert.equal(cache(route), 'public, max-age=60, must-revalidate', route);
  }
});

test('a picture that is gone or failed is never kept for ever', () => {
  assert.equal(headersFor('image', { status: 410 })['cache-control'], 'public, max-age=60, must-revalidate');
  assert.equal(headersFor('image', { status: 404 })['cache-control'], 'public, max-age=60, must-revalidate');
  assert.equal(headersFor('image', { status: 503 })['cache-control'], 'no-store');
});

test('a frame may stand on every site and may do only what it was given', () => {
  const policy = {
    scriptHashes: ['sha256-abc='],
    styleHashes: ["'sha256-def='"],
    mediaOrigins: ['https://clips.example'],
    playerOrigins: ['https://www.youtube-nocookie.com'],
  };
  const headers = headersFor('embed', { policy });
  assert.equal(
    headers['content-security-policy'],
    "default-src 'none'; script-src 'sha256-abc='; style-src 'sha256-def='; img-src https://clips.example; " +
      "media-src https://clips.example; frame-src https://www.youtube-nocookie.com; form-action 'none'; base-uri 'none'; " +
      "require-trusted-types-for 'script'; frame-ancestors *",
  );
  assert.match(headers['permissions-policy'] ?? '', /\bcamera=\(\), .*geolocation=\(\), .*microphone=\(\)/);
  for (const used of [
    'autoplay',
    'fullscreen',
    'clipboard-write',
    'web-share',
    'picture-in-picture',
    'encrypted-media',
  ]) {
    assert.doesNotMatch(headers['permissions-policy'] ?? '', new RegExp(`\\b${used}=`));
  }
  assert.equal(headers['x-robots-tag'], 'noindex');
  assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin');
});

test('a share page is framed by its own site alone, and by nobody’s opener', () => {
  const headers = headersFor('page');
  assert.match(headers['content-security-policy'] ?? '', /frame-ancestors 'self'$/);
  assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
  assert.equal(headers['x-robots-tag'], undefined);
  assert.equal(headersFor('page', { noIndex: true })['x-robots-tag'], 'noindex');
});

test('a meta element gets the policy without what it cannot hold', () => {
  const policy = contentSecurityPolicy({ scriptHashes: ['sha256-a'], frameAncestors: ['*'] }, { inMeta: true });
  assert.doesNotMatch(policy, /frame-ancestors/);
  assert.match(policy, /script-src 'sha256-a'/);
});

test('a source that would end its directive is refused', () => {
  for (const source of ['https://a.example; script-src *', 'https://a.example, x', 'a b', '', 'a\nb']) {
    assert.throws(() => contentSecurityPolicy({ mediaOrigins: [source] }), { code: 'sharing/policy' }, source);
  }
});
