import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startClipsheet } from '../../test-kit/child-command.js';
import { BASE, smallNewsroom } from '../../test-kit/newsroom.js';

const PAGE = `${BASE}stories/harbour/`;

test('a built folder answers over a socket, and SIGTERM ends it cleanly', { timeout: 60_000 }, async (t) => {
  const room = smallNewsroom();
  assert.equal((await room.build()).code, 0);
  const server = startClipsheet(['serve', 'out', '--port', '0'], room.folder);
  const { child, ended } = server;
  t.after(() => child.kill('SIGKILL'));
  while (child.exitCode === null && !server.said().stdout.includes('\n')) await delay(10);
  const here = /^Serving out at (http:\/\/127\.0\.0\.1:\d+\/paper\/) \(public address: (\S+)\)$/m.exec(
    server.said().stdout,
  );
  assert.ok(here?.[1], server.said().stdout + server.said().stderr);
  assert.equal(here[2], BASE);
  const get = (path: string) => fetch(new URL(path, here[1]));

  const page = await get('stories/harbour/');
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
  assert.match(await page.text(), /The harbour lights go out at nine/);

  const card = await get(`oembed?url=${encodeURIComponent(PAGE)}`);
  assert.equal(card.status, 200);
  const { version, html } = (await card.json()) as { version: string; html: string };
  assert.equal(version, '1.0');
  assert.ok(html.includes(PAGE), html);

  for (const path of ['stories/nothing/', 'nothing', 'stories/%2e%2e/%2e%2e/articles/harbour.md'])
    assert.equal((await get(path)).status, 404, path);
  assert.equal((await get(`oembed?url=${encodeURIComponent('https://elsewhere.example/')}`)).status, 404);

  // nothing is edited, quoted, counted or written down unless it was asked for
  const edit = { method: 'DELETE', body: '{"reason":"x"}', headers: { 'content-type': 'application/json' } };
  assert.equal((await fetch(new URL('stories/harbour', here[1]), edit)).status, 405);
  assert.equal((await get('stories/harbour/quotes/?text=The+vote+was+quick.')).status, 404);
  await fetch(new URL('stories/harbour/state.json', here[1]), { headers: { origin: 'https://blog.example' } });

  child.kill('SIGTERM');
  const { code, stdout, stderr } = await ended;
  assert.deepEqual([code, stderr, stdout.trim().split('\n').length], [0, '', 1]);
  assert.equal(room.has('out-live'), false);
});

test('a port that is in use, and a folder that no build has written, are one sentence each', async (t) => {
  const room = smallNewsroom();
  assert.equal((await room.build()).code, 0);
  const first = startClipsheet(['serve', 'out', '--port', '0'], room.folder);
  t.after(() => first.child.kill('SIGKILL'));
  while (first.child.exitCode === null && !first.said().stdout.includes('\n')) await delay(10);
  const port = /:(\d+)\//.exec(first.said().stdout)?.[1] ?? '';
  assert.notEqual(port, '');
  const second = await startClipsheet(['serve', 'out', '--port', port], room.folder).ended;
  assert.equal(second.code, 1);
  assert.match(
    second.stderr,
    new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 cannot be listened on: it is in use\\.[^\\n]*\\n$`),
  );
  const none = await room.clipsheet('serve', 'articles');
  assert.equal(none.code, 1);
  assert.match(none.stderr, /must be a folder that clipsheet build has written, but is none/);
});
