import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory } from '@clipsheet/fixtures';
import type { StoryInput } from '@clipsheet/story';
import { at, BASE, memoryBlobs, NOW } from '../../test-kit/sample-publication.js';
import { createHandler } from '../create-handler.js';
import type { StoredStory } from '../ports.js';
import type { Purge } from './editor.js';

const TOKEN = 'a-long-secret-of-the-desk';
const PHOTO = at.media('harbour', 'quay-1600.0a1b.jpg');
const ADDRESS = `${BASE}stories/harbour`;

function document(fields: Partial<StoryInput> = {}): StoryInput {
  const { photos, videos, ...story } = exampleStory();
  return {
    ...story,
    revision: 1,
    photos: photos.map((photo) => ({ ...photo, src: PHOTO })),
    videos: videos.map(({ poster: _, ...video }) => video),
    ...fields,
  };
}

function liveHandler() {
  const stories = new Map<string, StoredStory>();
  const purges: Purge[] = [];
  const blobs = memoryBlobs({ 'stories/harbour/media/quay-1600.0a1b.jpg': 'the photo' });
  const handler = createHandler({
    store: {
      get: async (id) => stories.get(id),
      list: async () => [...stories.keys()],
      put: async (story, expected) => {
        if (stories.get(story.story.id)?.story.revision !== expected) return 'stale';
        stories.set(story.story.id, story);
        return 'stored';
      },
    },
    blobs,
    baseUrl: BASE,
    now: () => NOW,
    draw: async (story, { part, photo }) =>
      Buffer.from(story.withdrawn ? 'card' : `${part.kind} of revision ${story.revision}${photo ? ' with photo' : ''}`),
    edit: { tokens: ['', TOKEN], purge: async (purge) => void purges.push(purge) },
  });
  const send = (method: string, body: BodyInit, headers: Record<string, string> = {}, url = ADDRESS) =>
    handler(
      new Request(url, {
        method,
        body,
        duplex: 'half',
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
      } as RequestInit),
    );
  return {
    stories,
    purges,
    blobs,
    get: (url: string) => handler(new Request(url)),
    send,
    put: (story: unknown) => send('PUT', JSON.stringify(story)),
    withdraw: (revision: number, reason = 'Published in error.') =>
      send('DELETE', JSON.stringify({ reason }), { 'if-match': `"${revision}"` }),
  };
}

test('a correction is in the next page, state, oEmbed answer and picture address, and caches are told', async () => {
  const live = liveHandler();
  assert.equal((await live.put(document())).status, 201);
  const before = await (await live.get(at.page('harbour'))).text();
  const correction = { date: '2026-03-04', was: 'ten', is: 'nine' };
  const changed = await live.put(
    document({ revision: 2, headline: 'The lights go out at nine', corrections: [correction] }),
  );
  assert.equal(changed.status, 200);
  const answer = (await changed.json()) as { revision: number; addresses: string[] };
  assert.equal(answer.revision, 2);
  assert.ok(answer.addresses.includes(at.state('harbour')));
  assert.deepEqual(
    live.purges.map(({ isHard }) => isHard),
    [false, false],
  );
  const after = await (await live.get(at.page('harbour'))).text();
  assert.match(after, /The lights go out at nine/);
  assert.match(after, /Corrected 4 Mar 2026/);
  assert.equal(((await (await live.get(at.state('harbour'))).json()) as { revision: number }).revision, 2);
  const card = (await (await live.get(`${at.oembed()}?url=${at.page('harbour')}`)).json()) as { title: string };
  assert.equal(card.title, 'The lights go out at nine');
  const image = (html: string) => /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
  assert.notEqual(image(after), image(before));
  assert.equal(await (await live.get(image(after))).text(), 'story of revision 2 with photo');
  const changes = (await (await live.get(at.changes())).json()) as { last: number; changes: { kind: string }[] };
  assert.deepEqual([changes.last, changes.changes.map(({ kind }) => kind)], [2, ['corrected']]);
  assert.equal(
    'body' in ((await (await live.get(at.storyJson('harbour'))).json()) as object),
    false,
    'the body is kept, not published',
  );
});

test('a quote that an edit cuts is gone at its address and missing in the state', async () => {
  const live = liveHandler();
  await live.put(document());
  await live.put(document({ revision: 2, quotes: [] }));
  const page = at.page('harbour', { kind: 'quote', id: 'we-had-forgotten' });
  assert.equal((await live.get(page)).status, 410);
  const state = (await (await live.get(at.state('harbour'))).json()) as { quotes: unknown };
  assert.deepEqual(state.quotes, { 'we-had-forgotten': 'missing' });
});

test('a withdrawal is at every address at once: notice, card, no media, and caches are told to forget', async () => {
  const live = liveHandler();
  await live.put(document());
  const html = await (await live.get(at.page('harbour'))).text();
  const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
  assert.equal(await (await live.get(image)).text(), 'story of revision 1 with photo');
  assert.equal((await live.get(PHOTO)).status, 200);
  assert.equal((await live.withdraw(1)).status, 200);
  for (const url of [
    at.page('harbour'),
    at.embed('harbour'),
    at.page('harbour', { kind: 'quote', id: 'we-had-forgotten' }),
    PHOTO,
    image,
  ])
    assert.equal((await live.get(url)).status, 410, url);
  assert.match(await (await live.get(at.page('harbour'))).text(), /This story has been withdrawn/);
  assert.equal(await (await live.get(image)).text(), 'card');
  assert.equal((await live.get(`${at.oembed()}?url=${at.page('harbour')}`)).status, 404);
  assert.equal(live.blobs.files.has('stories/harbour/media/quay-1600.0a1b.jpg'), false);
  assert.deepEqual(live.purges.at(-1)?.isHard, true);
  assert.ok(live.purges.at(-1)?.addresses.includes(PHOTO));
  const kept = JSON.stringify(live.stories.get('harbour'));
  assert.doesNotMatch(kept, /harbour lights|forgotten what/);
});

test('a withdrawn photo is in no picture any more: not in the next one, and not at the old address', async () => {
  const live = liveHandler();
  await live.put(document());
  const html = await (await live.get(at.page('harbour'))).text();
  const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
  assert.match(await (await live.get(image)).text(), /with photo/);
  const withdrawn = { date: '2026-03-05', reason: 'The family asked for it.' };
  const photos = (document().photos ?? []).map((photo) => ({ ...photo, withdrawn }));
  assert.equal((await live.put(document({ revision: 2, photos }))).status, 200);
  const old = await live.get(image);
  assert.deepEqual([old.status, await old.text()], [410, 'story of revision 2']);
  assert.equal((await live.get(PHOTO)).status, 410);
});

test('of two editors who began with one revision the second is told, and nothing of his is kept', async () => {
  const live = liveHandler();
  await live.put(document());
  const answers = await Promise.all([
    live.put(document({ revision: 2, headline: 'The first' })),
    live.put(document({ revision: 2, headline: 'The second' })),
  ]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
  const stale = await live.put(document({ revision: 2 }));
  assert.equal(stale.status, 409);
  assert.equal(stale.headers.get('clipsheet-revision'), '2');
  assert.match(await stale.text(), /revision 2.*send revision 3/s);
  assert.equal((await live.withdraw(1)).status, 409);
});

test('whatever else is sent is one clear answer, and nothing changes', async () => {
  const live = liveHandler();
  await live.put(document());
  const text = JSON.stringify(document({ revision: 2 }));
  const before = JSON.stringify([...live.stories, ...live.blobs.files]);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 65_536;
      if (sent > 50_000_000) controller.close();
      else controller.enqueue(new Uint8Array(65_536).fill(32));
    },
  });
  const cases: [answer: Response, status: number, said: RegExp][] = [
    [await live.send('PUT', text, { authorization: '' }), 401, /needs a token/],
    [await live.send('PUT', text, { authorization: 'Bearer wrong' }), 401, /needs a token/],
    [await live.send('PUT', text, { authorization: 'Bearer ' }), 401, /needs a token/],
    [await live.send('PUT', text, { authorization: `Basic ${TOKEN}` }), 401, /needs a token/],
    [await live.send('PUT', text, { 'content-type': 'text/html' }), 415, /must be JSON/],
    [await live.send('PUT', '{"id":'), 400, /does not parse/],
    [await live.send('PUT', new Uint8Array([0xff, 0xfe, 0x22])), 400, /UTF-8/],
    [await live.put([]), 422, /must be/],
    [await live.put(document({ revision: 2, id: 'other' })), 422, /\/id must be that of the address/],
    [await live.put({ ...document({ revision: 2 }), photos: [{ id: 'a', src: PHOTO }] }), 422, /\/photos\/0\/credit/],
    [
      await live.put(
        document({ revision: 2, photos: [{ id: 'a', credit: 'A', src: 'https://agency.example/a.jpg' }] }),
      ),
      422,
      /\/photos\/0\/src must be a published file/,
    ],
    [await live.send('DELETE', '{"reason":"x"}'), 428, /If-Match/],
    [await live.withdraw(1, ' '), 422, /\/reason/],
    [await live.send('PUT', text, {}, `${BASE}stories/../harbour`), 405, /GET and HEAD/],
    [await live.send('PUT', text, {}, at.state('harbour')), 405, /GET and HEAD/],
    [await live.send('DELETE', '{"reason":"x"}', { 'if-match': '"1"' }, `${BASE}stories/none`), 404, /no story/],
  ];
  const large = await fetchLarge(live.send, endless);
  cases.push([large, 413, /at most 1048576 bytes/]);
  for (const [answer, status, said] of cases) {
    const words = await answer.text();
    assert.equal(answer.status, status, words);
    assert.match(words, said);
  }
  assert.equal(cases[0]?.[0].headers.get('www-authenticate'), 'Bearer');
  assert.ok(sent < 3_000_000, `${sent} bytes were taken`);
  assert.equal(JSON.stringify([...live.stories, ...live.blobs.files]), before);
});

function fetchLarge(send: ReturnType<typeof liveHandler>['send'], body: ReadableStream<Uint8Array>): Promise<Response> {
  return send('PUT', body as unknown as BodyInit);
}
