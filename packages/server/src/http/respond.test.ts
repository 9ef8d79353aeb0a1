import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { respond } from './respond.js';

const body = new TextEncoder().encode('0123456789');
const answer = { status: 200, headers: { 'content-type': 'text/plain', 'cache-control': 'max-age=60' }, body };
const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  respond(new Request('https://news.example/', { method, headers }), answer);
const page = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: new TextEncoder().encode('<p>The harbour lights go out at nine.</p>\n'.repeat(100)),
  changed: new Date('2026-03-04T10:00:00.500Z'),
};
const askPage = (headers: Record<string, string> = {}, method = 'GET') =>
  respond(new Request('https://news.example/', { method, headers }), page);

test('the tag belongs to the bytes, and who has them gets no second copy', async () => {
  const first = await ask();
  const tag = first.headers.get('etag') ?? '';
  assert.match(tag, /^"[0-9a-f]{32}"$/);
  assert.equal(await first.text(), '0123456789');
  const second = await ask({ 'if-none-match': `"x", W/${tag}` });
  assert.equal(second.status, 304);
  assert.equal(second.headers.get('cache-control'), 'max-age=60');
  assert.equal(await second.text(), '');
  assert.equal((await ask({ 'if-none-match': '"x"' })).status, 200);
  const other = await respond(new Request('https://news.example/'), { ...answer, body: body.subarray(1) });
  assert.notEqual(other.headers.get('etag'), tag);
});

test('HEAD tells the length of what GET sends', async () => {
  const head = await ask({}, 'HEAD');
  assert.equal(head.headers.get('content-length'), '10');
  assert.equal(head.headers.get('etag'), (await ask()).headers.get('etag'));
  assert.equal(await head.text(), '');
});

test('a crawler that asks for a piece gets the piece and learns the whole length', async () => {
  const part = await ask({ range: 'bytes=2-4' });
  assert.equal(part.status, 206);
  assert.equal(part.headers.get('content-range'), 'bytes 2-4/10');
  assert.equal(part.headers.get('content-length'), '3');
  assert.equal(await part.text(), '234');
  const beyond = await ask({ range: 'bytes=10-' });
  assert.equal(beyond.status, 416);
  assert.equal(beyond.headers.get('content-range'), 'bytes */10');
});

test('a piece of something that has changed meanwhile is never glued to the old one', async () => {
  const stale = await ask({ range: 'bytes=2-4', 'if-range': '"old"' });
  assert.equal(stale.status, 200);
  assert.equal(await stale.text(), '0123456789');
});

test('a notice has neither tag nor pieces', async () => {
  const gone = await respond(new Request('https://news.example/', { headers: { range: 'bytes=0-1' } }), {
    ...answer,
    status: 410,
  });
  assert.equal(gone.status, 410);
  assert.equal(gone.headers.get('etag'), null);
  assert.equal(gone.headers.get('content-length'), '10');
});

test('a crawler that can unpack gets a page packed, under a tag of its own, and nobody else does', async () => {
  const plain = await askPage();
  assert.equal(plain.headers.get('content-encoding'), null);
  assert.equal(plain.headers.get('vary'), 'Accept-Encoding');
  for (const accepted of ['gzip', 'gzip, deflate', 'br, GZIP;q=0.5', '*']) {
    const packed = await askPage({ 'accept-encoding': accepted });
    assert.equal(packed.headers.get('content-encoding'), 'gzip', accepted);
    const bytes = Buffer.from(await packed.arrayBuffer());
    assert.equal(packed.headers.get('content-length'), String(bytes.length));
    assert.ok(bytes.length < page.body.length / 4);
    assert.deepEqual(gunzipSync(bytes), Buffer.from(page.body));
    assert.notEqual(packed.headers.get('etag'), plain.headers.get('etag'));
  }
  for (const refused of ['', 'br', 'deflate', 'gzip;q=0', 'gzip;q=0, *;q=1', 'identity'])
    assert.equal((await askPage({ 'accept-encoding': refused })).headers.get('content-encoding'), null, refused);
  const head = await askPage({ 'accept-encoding': 'gzip' }, 'HEAD');
  assert.equal(head.headers.get('content-encoding'), 'gzip');
  const known = await askPage({ 'accept-encoding': 'gzip', 'if-none-match': head.headers.get('etag') ?? '' });
  assert.equal(known.status, 304);
});

test('a piece is one of the bytes as they are, also for an asker that could unpack', async () => {
  const part = await askPage({ 'accept-encoding': 'gzip', range: 'bytes=0-9' });
  assert.deepEqual([part.status, part.headers.get('content-encoding')], [206, null]);
  assert.equal(await part.text(), '<p>The har');
});

test('what packing does not help is sent as it is: small answers and pictures', async () => {
  const sent = await ask({ 'accept-encoding': 'gzip' });
  assert.deepEqual([sent.headers.get('content-encoding'), sent.headers.get('vary')], [null, null]);
  const picture = { ...page, headers: { 'content-type': 'image/jpeg' } };
  const request = new Request('https://news.example/', { headers: { 'accept-encoding': 'gzip' } });
  assert.equal((await respond(request, picture)).headers.get('vary'), null);
});

test('who remembers the date is told whether anything has changed since; a tag outweighs it', async () => {
  assert.equal((await askPage()).headers.get('last-modified'), 'Wed, 04 Mar 2026 10:00:00 GMT');
  const since = async (date: string, more = {}) => (await askPage({ 'if-modified-since': date, ...more })).status;
  assert.equal(await since('Wed, 04 Mar 2026 10:00:00 GMT'), 304);
  assert.equal(await since('Wed, 04 Mar 2026 09:59:59 GMT'), 200);
  assert.equal(await since('yesterday'), 200);
  assert.equal(await since('Wed, 04 Mar 2026 10:00:00 GMT', { 'if-none-match': '"other"' }), 200);
  assert.equal((await ask({ 'if-modified-since': 'Wed, 04 Mar 2026 10:00:00 GMT' })).status, 200, 'no date is known');
});
