import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startClipsheet } from '../../test-kit/child-command.js';
import { BASE, harbour, smallNewsroom, type Newsroom } from '../../test-kit/newsroom.js';

const TOKEN = 'a-long-secret-of-the-desk-0123456789';
const OPTIONS = ['--articles', 'articles', '--edit-tokens', 'tokens', '--watch', '0', '--log', '--count'];

/** A server of the newsroom's tree with everything on that is off by default. */
async function liveServer(room: Newsroom) {
  const server = startClipsheet(['serve', 'out', '--port', '0', ...OPTIONS], room.folder);
  while (server.child.exitCode === null && !/^Serving/m.test(server.said().stdout)) await delay(10);
  const said = server.said();
  const here = /^Serving out at (\S+)/m.exec(said.stdout)?.[1];
  assert.ok(here, said.stdout + said.stderr);
  const watched = /^Watched at (\S+)metrics$/m.exec(said.stdout)?.[1] ?? '';
  const ask = (path: string, init?: RequestInit) =>
    fetch(new URL(path.replace(BASE, ''), here), { redirect: 'manual', ...init });
  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method,
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
    });
  return {
    ...server,
    ask,
    send,
    watch: async (path: string) => {
      const answer = await fetch(new URL(path, watched));
      return { status: answer.status, text: await answer.text() };
    },
    document: async () => (await (await ask('stories/harbour/story.json')).json()) as Record<string, unknown>,
  };
}

async function liveRoom(): Promise<Newsroom> {
  const room = smallNewsroom();
  room.write('tokens', `${TOKEN}\n`);
  assert.equal((await room.build()).code, 0);
  return room;
}

test('a live publication is quoted, edited, watched and counted, and a build does not undo it', async (t) => {
  const room = await liveRoom();
  const live = await liveServer(room);
  t.after(() => live.child.kill('SIGKILL'));

  await t.test('a reader quotes a whole sentence; a piece of one is refused with the reason', async () => {
    const quoting = (text: string) => live.ask(`stories/harbour/quotes/?text=${encodeURIComponent(text)}`);
    const found = await quoting('The council had argued for a year.');
    assert.equal(found.status, 303);
    const page = await live.ask(found.headers.get('location') ?? '');
    assert.equal(page.status, 200);
    assert.match(await page.text(), /The council had argued for a year\./);
    const refused = await quoting('argued for a year');
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /whole sentences/);
  });

  await t.test('a correction is in the page, in the state and in the tree; nothing else that is sent is', async () => {
    const { photos, ...document } = await live.document();
    const corrected = {
      ...document,
      photos,
      revision: 2,
      headline: 'The lamps go out at nine',
      corrections: [{ date: '2026-03-04', was: 'ten', is: 'nine' }],
    };
    const before = room.tree('out');
    const refused: [Promise<Response>, number][] = [
      [live.send('PUT', 'stories/harbour', corrected, { authorization: '' }), 401],
      [live.send('PUT', 'stories/harbour', corrected, { authorization: 'Bearer wrong' }), 401],
      [live.send('PUT', 'stories/harbour', { ...corrected, revision: 7 }), 409],
      [live.send('PUT', 'stories/harbour', { ...corrected, photos: [{ id: 'quay' }] }), 422],
      [live.send('PUT', 'stories/harbour', { ...corrected, dek: 'x'.repeat(1_100_000) }), 413],
      [live.send('PUT', 'stories/..%2f..%2ftokens', corrected), 405],
      [live.send('DELETE', 'stories/harbour', { reason: 'x' }), 428],
    ];
    for (const [answer, status] of refused) assert.equal((await answer).status, status);
    assert.deepEqual(room.tree('out'), before);
    assert.equal((await live.send('PUT', 'stories/harbour', corrected)).status, 200);
    assert.match(await (await live.ask('stories/harbour/')).text(), /The lamps go out at nine/);
    assert.match(room.text('out/stories/harbour/index.html'), /The lamps go out at nine/);
    assert.equal(room.json('out/stories/harbour/state.json')['revision'], 2);
    assert.equal(room.json('out/changes.json')['last'], 2);
  });

  await t.test('the keepers see health, readiness, figures and sums by host', async () => {
    for (const origin of ['https://blog.example', 'https://blog.example', 'null'])
      await live.ask('stories/harbour/state.json', { headers: { origin } });
    for (const path of ['healthz', 'readyz']) assert.equal((await live.watch(path)).status, 200, path);
    const { text } = await live.watch('metrics');
    assert.match(text, /^clipsheet_requests_total\{route="state",status="200"\} 3$/m);
    assert.match(text, /^clipsheet_request_seconds_bucket\{route="page",le="\+Inf"\} \d+$/m);
    const counts = JSON.parse((await live.watch('counts.json')).text) as { stories: unknown };
    assert.deepEqual(counts.stories, { harbour: { 'blog.example': 2 } });
    assert.equal((await live.ask(`${BASE}metrics`)).status, 404, 'readers see none of it');
  });

  await t.test('no log line holds anything of a reader, and an id leads from an answer to its line', async () => {
    const marked = 'marked-value-7';
    const answer = await live.ask(`stories/harbour/?q=${marked}`, {
      headers: {
        'user-agent': marked,
        referer: `https://${marked}.example/`,
        'x-forwarded-for': marked,
        cookie: marked,
      },
    });
    const id = answer.headers.get('x-request-id') ?? '';
    assert.match(id, /^[\w-]{8,64}$/);
    await live.ask(`${marked}/nothing`);
    const { stdout, stderr } = live.said();
    assert.doesNotMatch(stdout + stderr, new RegExp(`${marked}|127\\.0\\.0\\.1:\\d+"|${TOKEN}`));
    const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
    const own = lines.map((line) => JSON.parse(line) as Record<string, unknown>).find((line) => line['id'] === id);
    assert.deepEqual([own?.['route'], own?.['story'], own?.['status']], ['page', 'harbour', 200]);
  });

  await t.test('a build leaves what was edited, and undoes it only when it is told to', async () => {
    const left = await room.build();
    assert.equal(left.code, 0, left.stderr);
    assert.match(left.stdout, /^Note: harbour was edited live \(revision 2\) and is left so\.$/m);
    assert.match(room.text('out/stories/harbour/index.html'), /The lamps go out at nine/);
    room.write('articles/harbour.md', harbour({ said: 'We had forgotten what the night is for' }));
    const refused = await room.build();
    assert.equal(refused.code, 1);
    assert.match(refused.stdout, /harbour was edited live at revision 2[^\n]*--over-edits/);
    assert.equal(room.json('out/stories/harbour/state.json')['revision'], 2);
    assert.match((await room.build('--over-edits')).stdout, /\/corrections must hold the published correction “nine”/);
    const front = 'corrections: [{ date: "2026-03-04", was: ten, is: nine }]\n';
    room.write('articles/harbour.md', harbour({ said: 'We had forgotten what the night is for', front }));
    assert.equal((await room.build('--over-edits')).code, 0);
    assert.equal(room.json('out/stories/harbour/state.json')['revision'], 3);
    assert.equal(room.json('out/changes.json')['last'], 3);
    assert.deepEqual(room.names('out-live/edits'), []);
    assert.match((await room.build()).stdout, /^0 stories built, 1 unchanged; 0 files written/m);
    assert.match(await (await live.ask('stories/harbour/')).text(), /The harbour lights go out at nine/);
  });

  await t.test('a withdrawal is at every address, in the tree and after a build', async () => {
    const reason = { reason: 'Published in error.' };
    assert.equal((await live.send('DELETE', 'stories/harbour', reason, { 'if-match': '"3"' })).status, 200);
    assert.equal((await live.ask('stories/harbour/')).status, 410);
    assert.deepEqual(room.names('out/stories/harbour/media'), []);
    await room.build();
    assert.match(room.text('out/stories/harbour/index.html'), /This story has been withdrawn/);
  });

  live.child.kill('SIGTERM');
  const { code, stderr } = await live.ended;
  assert.deepEqual([code, stderr], [0, '']);
  assert.deepEqual(room.json('out-live/counts.json')['stories'], { harbour: { 'blog.example': 2 } });
});
