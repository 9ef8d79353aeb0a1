import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabicStory, exampleStory, veiledStory, withdrawnStory } from '@clipsheet/fixtures';
import { PictureError } from '@clipsheet/og-image-generator';
import { pathOf } from '@clipsheet/sharing';
import { partsOf, type PartRef } from '@clipsheet/story';
import { at, BASE, memoryBlobs, NOW, stored } from '../test-kit/sample-publication.js';
import { createHandler, type HandlerOptions } from './create-handler.js';
import type { StoredStory } from './ports.js';
import { partImage } from './share-image.js';
import { storyFiles, storyImages } from './story-files.js';

const PUBLICATION = { baseUrl: BASE, now: NOW };

function handlerOf(stories: StoredStory[], options: Partial<HandlerOptions> = {}) {
  const byId = new Map(stories.map((one) => [one.story.id, one]));
  const handler = createHandler({
    store: { get: async (id) => byId.get(id), list: async () => [...byId.keys()] },
    blobs: memoryBlobs(),
    baseUrl: BASE,
    now: () => NOW,
    ...options,
  });
  return (url: string, init?: RequestInit) => handler(new Request(url, init));
}

test('every file of a static tree is letter for letter what the handler answers at its address', async () => {
  const gone: PartRef[] = [
    { kind: 'quote', id: 'cut-from-the-story' },
    { kind: 'video', id: 'old-film' },
  ];
  const stories = [
    stored(exampleStory(), gone),
    stored(veiledStory({ id: 'veiled' })),
    stored(arabicStory()),
    stored(withdrawnStory({ id: 'withdrawn' }), partsOf(exampleStory()).slice(1)),
    stored(exampleStory({ id: 'only-linked', embedding: 'link-only' })),
  ];
  const get = handlerOf(stories);
  let count = 0;
  for (const one of stories)
    for await (const { path, route, body } of storyFiles(one, PUBLICATION)) {
      const answer = await get(BASE + pathOf(route));
      count++;
      if (body === undefined) assert.equal(answer.status, 404, path);
      else assert.equal(await answer.text(), body, path);
    }
  assert.ok(count > 50, `${count} addresses`);
});

test('the public address comes from the configuration, whatever a request claims', async () => {
  const get = handlerOf([stored(exampleStory())]);
  const answer = await get('http://evil.example:1234/paper/stories/harbour/', {
    headers: { 'x-forwarded-host': 'evil.example' },
  });
  assert.equal(answer.status, 200);
  assert.doesNotMatch(await answer.text(), /evil/);
  assert.equal((await get('https://clips.example/stories/harbour/')).status, 404);
});

test('what is not there is 404, what was taken back or is gone is 410 with the notice, writing is 405', async () => {
  const get = handlerOf([
    stored(exampleStory(), [{ kind: 'quote', id: 'cut' }]),
    stored(withdrawnStory({ id: 'withdrawn' }), [{ kind: 'quote', id: 'q' }]),
  ]);
  for (const path of [
    '',
    'stories/',
    'stories/none/',
    'stories/harbour/quotes/none/',
    'stories/harbour',
    'stories/harbour/quotes/cut/oembed.json',
    'stories/withdrawn/oembed.json',
    'stories/harbour/images/story-1.91x1.0000.jpg',
    'favicon.ico',
  ])
    assert.equal((await get(BASE + path)).status, 404, path);
  for (const path of [
    'stories/withdrawn/',
    'stories/withdrawn/embed/',
    'stories/withdrawn/quotes/q/',
    'stories/harbour/quotes/cut/',
    'stories/harbour/quotes/cut/embed/',
    'stories/withdrawn/media/a.b.jpg',
  ]) {
    const answer = await get(BASE + path);
    assert.equal(answer.status, 410, path);
    if (!path.includes('media')) assert.match(await answer.text(), /noindex/, path);
  }
  assert.match(await (await get(`${BASE}stories/withdrawn/quotes/q/`)).text(), /This story has been withdrawn/);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await get(at.page('harbour'), { method });
    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD'], method);
  }
});

test('tags can still ask after a withdrawn story: its state and its story are answered', async () => {
  const get = handlerOf([stored(withdrawnStory())]);
  const state = await get(at.state('harbour'));
  assert.equal(state.status, 200);
  assert.equal(((await state.json()) as { status: string }).status, 'withdrawn');
  const story = (await (await get(at.storyJson('harbour'))).json()) as Record<string, unknown>;
  assert.equal(story['headline'], undefined);
  assert.ok(story['withdrawn']);
});

test('/oembed answers for share pages of this publication only, as the specification says', async () => {
  const get = handlerOf([stored(exampleStory()), stored(withdrawnStory({ id: 'withdrawn' }))]);
  const ask = (query: string) => get(`${at.oembed()}?${query}`);
  const url = encodeURIComponent(at.page('harbour'));
  const quote = encodeURIComponent(at.page('harbour', { kind: 'quote', id: 'we-had-forgotten' }));
  const json = await ask(`url=${quote}&maxwidth=320&maxheight=200&dnt=1`);
  assert.equal(json.headers.get('content-type'), 'application/json; charset=utf-8');
  const answer = (await json.json()) as Record<string, unknown>;
  assert.deepEqual([answer['version'], answer['type'], answer['width'], answer['height']], ['1.0', 'rich', 320, 200]);
  const xml = await ask(`url=${url}&format=xml`);
  assert.equal(xml.headers.get('content-type'), 'text/xml; charset=utf-8');
  assert.match(await xml.text(), /^<\?xml version="1.0" encoding="utf-8"/);
  const refused: [string, number][] = [
    ['', 400],
    [`url=${url}&format=yaml`, 501],
    [`url=${url}&maxwidth=-1`, 400],
    [`url=${encodeURIComponent('https://evil.example/paper/stories/harbour/')}`, 404],
    [`url=${encodeURIComponent(at.page('none'))}`, 404],
    [`url=${encodeURIComponent(at.page('harbour', { kind: 'quote', id: 'none' }))}`, 404],
    [`url=${encodeURIComponent(at.page('withdrawn'))}`, 404],
    [`url=${encodeURIComponent(at.storyJson('harbour'))}`, 404],
  ];
  for (const [query, status] of refused) assert.equal((await ask(query)).status, status, query);
  assert.equal(await (await ask(`url=${url}`)).text(), await (await get(at.oembedJson('harbour'))).text());
});

test('a share image is drawn once when its story determines it, and no other name costs anything', async () => {
  let drawn = 0;
  const blobs = memoryBlobs({ 'stories/harbour/media/quay-1600.0a1b.jpg': 'the photo' });
  const story = stored(exampleStory());
  const get = handlerOf([story], {
    blobs,
    draw: async (_story, { part, photo, photoDigest }) => {
      drawn++;
      if (part.kind === 'story')
        assert.deepEqual([Buffer.from(photo ?? []).toString(), photoDigest], ['the photo', '0a1b']);
      return Buffer.from(`picture of ${part.kind}`);
    },
  });
  const image = partImage(story.story, { kind: 'story' }, PUBLICATION);
  assert.ok(image);
  const answers = await Promise.all(Array.from({ length: 20 }, () => get(image.image.url)));
  assert.deepEqual(new Set(await Promise.all(answers.map((answer) => answer.text()))), new Set(['picture of story']));
  assert.equal(drawn, 1);
  assert.match((await get(image.image.url)).headers.get('cache-control') ?? '', /immutable/);
  assert.equal(drawn, 1, 'kept');
  const digit = image.file.at(-5) === '0' ? '1' : '0';
  for (const other of [
    image.file.slice(0, -5) + digit + '.jpg',
    image.file.replace('story-', 'quote-'),
    image.file.replace('1.91x1', '9x16'),
    image.file.replace('.jpg', '.png'),
  ])
    assert.equal((await get(at.image('harbour', other))).status, 404, other);
  assert.equal(drawn, 1);
  const square = storyImages(story, PUBLICATION, '1:1')[0]?.image;
  assert.deepEqual([square?.width, square?.height], [1080, 1080]);
  assert.equal((await get(square?.url ?? '')).status, 200, 'another ratio that the story determines');
  for (const { image: named } of storyImages(story, PUBLICATION))
    assert.equal((await get(named.url)).status, 200, named.url);
});

test('what was drawn is kept within its limit where the store keeps nothing, and given only while the story says so', async () => {
  let drawn = 0;
  const get = (pictureMemoryBytes: number) =>
    handlerOf([stored(exampleStory({ photos: [] }))], {
      blobs: { get: async () => undefined },
      pictureMemoryBytes,
      cache: { maxBytes: 0 },
      draw: async () => new Uint8Array(1000 + drawn++),
    });
  const [first, second] = storyImages(stored(exampleStory({ photos: [] })), PUBLICATION).map(({ image }) => image.url);
  assert.ok(first && second);
  const roomy = get(10_000);
  for (const url of [first, second, first, second, first]) assert.equal((await roomy(url)).status, 200);
  assert.equal(drawn, 2);
  const narrow = get(1500);
  for (const url of [first, second, first]) await narrow(url);
  assert.equal(drawn, 5, 'the second takes the place of the first');
  const none = get(0);
  for (const url of [first, first]) await none(url);
  assert.equal(drawn, 7);
});

test('more pictures than can be drawn are answered 503 with a time to come back, and nobody is alarmed', async () => {
  const alarms: unknown[] = [];
  const get = handlerOf([stored(exampleStory({ photos: [] }))], {
    draw: async () => {
      throw new PictureError('picture/too-busy', 'At most 4 pictures may wait.');
    },
    onError: (error) => alarms.push(error),
  });
  const image = partImage(stored(exampleStory({ photos: [] })).story, { kind: 'story' }, PUBLICATION);
  const answer = await get(image?.image.url ?? '');
  assert.deepEqual(
    [answer.status, answer.headers.get('retry-after'), answer.headers.get('cache-control')],
    [503, '2', 'no-store'],
  );
  assert.deepEqual(alarms, []);
});

test('an old picture keeps answering; of a withdrawn story only the card is shown, whatever is kept', async () => {
  const old = 'stories/harbour/images/story-1.91x1.01d.jpg';
  const before = handlerOf([stored(exampleStory())], { blobs: memoryBlobs({ [old]: 'old picture' }) });
  assert.equal(await (await before(BASE + old)).text(), 'old picture');
  const after = handlerOf([stored(withdrawnStory())], {
    blobs: memoryBlobs({ [old]: 'old picture' }),
    draw: async (story) => Buffer.from(story.withdrawn ? 'card' : 'picture'),
  });
  const answer = await after(BASE + old);
  assert.deepEqual([answer.status, await answer.text()], [410, 'card']);
});

test('the files of a withdrawn photo are not handed out any more, those of its neighbours are', async () => {
  const base = exampleStory();
  const [quay] = base.photos;
  assert.ok(quay);
  const withdrawn = { date: '2026-03-05', reason: 'The family asked for it.' };
  const story = exampleStory({
    photos: [
      { ...quay, withdrawn },
      { ...quay, id: 'quay-2' },
    ],
  });
  const files = ['quay-640.a.webp', 'quay-2-640.a.webp', 'logo.a.png'];
  const blobs = memoryBlobs(Object.fromEntries(files.map((file) => [`stories/harbour/media/${file}`, file])));
  const get = handlerOf([stored(story)], { blobs });
  const statuses = await Promise.all(files.map(async (file) => (await get(at.media('harbour', file))).status));
  assert.deepEqual(statuses, [410, 200, 200]);
});

test('what goes wrong inside tells the asker nothing and the host everything', async () => {
  const heard: unknown[] = [];
  const get = handlerOf([], {
    store: { get: () => Promise.reject(new Error('/secret/path is broken')), list: async () => [] },
    onError: (error) => heard.push(error),
  });
  const answer = await get(at.page('harbour'));
  assert.equal(answer.status, 500);
  assert.doesNotMatch(await answer.text(), /secret|broken/);
  assert.match(String(heard[0]), /secret/);
});
