import assert from 'node:assert/strict';
import { test } from 'node:test';
import { respond } from './respond.js';

const body = new TextEncoder().encode('0123456789');
const answer = { status: 200, headers: { 'content-type': 'text/plain', 'cache-control': 'max-age=60' }, body };
const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  respond(new Request('https://news.example/', { method, headers }), answer);

test('the tag belongs to the bytes, and who has them gets no second copy', async () => {
  const first = ask();
  const tag = first.headers.get('etag') ?? '';
  assert.match(tag, /^"[0-9a-f]{32}"$/);
  assert.equal(await first.text(), '0123456789');
  const second = ask({ 'if-none-match': `"x", W/${tag}` });
  assert.equal(second.status, 304);
  assert.equal(second.headers.get('cache-control'), 'max-age=60');
  assert.equal(await second.text(), '');
  assert.equal(ask({ 'if-none-match': '"x"' }).status, 200);
  const other = respond(new Request('https://news.example/'), { ...answer, body: body.subarray(1) });
  assert.notEqual(other.headers.get('etag'), tag);
});

test('HEAD tells the length of what GET sends', async () => {
  const head = ask({}, 'HEAD');
  assert.equal(head.headers.get('content-length'), '10');
  assert.equal(head.headers.get('etag'), ask().headers.get('etag'));
  assert.equal(await head.text(), '');
});

test('a crawler that asks for a piece gets the piece and learns the whole length', async () => {
  const part = ask({ range: 'bytes=2-4' });
  assert.equal(part.status, 206);
  assert.equal(part.headers.get('content-range'), 'bytes 2-4/10');
  assert.equal(part.headers.get('content-length'), '3');
  assert.equal(await part.text(), '234');
  const beyond = ask({ range: 'bytes=10-' });
  assert.equal(beyond.status, 416);
  assert.equal(beyond.headers.get('content-range'), 'bytes */10');
});

test('a piece of something that has changed meanwhile is never glued to the old one', async () => {
  const stale = ask({ range: 'bytes=2-4', 'if-range': '"old"' });
  assert.equal(stale.status, 200);
  assert.equal(await stale.text(), '0123456789');
});

test('a notice has neither tag nor pieces', () => {
  const gone = respond(new Request('https://news.example/', { headers: { range: 'bytes=0-1' } }), {
    ...answer,
    status: 410,
  });
  assert.equal(gone.status, 410);
  assert.equal(gone.headers.get('etag'), null);
  assert.equal(gone.headers.get('content-length'), '10');
});
