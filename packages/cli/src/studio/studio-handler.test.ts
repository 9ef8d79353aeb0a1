import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStory } from '@clipsheet/story';
import type { GuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import type { CheckedPage, Draft, Drawn, OpenDraft, Refused } from '@clipsheet/studio';
import { harbour, newsroom, smallNewsroom, BASE } from '../../test-kit/newsroom.js';
import { pngPhoto } from '../../test-kit/png-photo.js';
import { studioDesk } from '../../test-kit/studio-desk.js';

/** A web of a few addresses; every other one gives nothing. */
const web =
  (pages: Readonly<Record<string, string | Uint8Array>>): GuardedFetch =>
  async (url) => {
    const found = pages[url];
    if (found === undefined) throw new Error(`${url} does not answer`);
    return { url, type: '', bytes: new Uint8Array(typeof found === 'string' ? Buffer.from(found) : found) };
  };

const code = ({ status, answer }: { status: number; answer: Refused }) => [status, answer.code];

test('an address that does not answer and a text that is no article are refused, each with what to do', async () => {
  const desk = studioDesk(newsroom());
  const silent = await desk.ask('POST', 'fetch', JSON.stringify({ url: 'https://silent.example/a' }));
  assert.deepEqual(code(silent), [422, 'studio/fetch']);
  assert.match(silent.answer.message, /^https:\/\/silent\.example\/a must be .* Check it, or paste the text\.$/);
  const empty = await desk.ask('POST', 'read', 'one two');
  assert.equal(empty.status, 422);
  assert.match(empty.answer.message, /must hold an article/);
  assert.deepEqual([(await desk.shelf()).drafts, desk.errors], [[], []]);
});

test('a file of 50 MB is refused before it is read, also when it hides its size', async () => {
  const desk = studioDesk(newsroom());
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000));
      if (sent >= 50_000_000) controller.close();
    },
  });
  const request = new Request('http://127.0.0.1:4700/api/read', {
    method: 'POST',
    headers: { origin: 'http://127.0.0.1:4700' },
    body: endless,
    duplex: 'half',
  } as RequestInit);
  const response = await desk.handle(request);
  assert.equal(response.status, 422);
  assert.match(((await response.json()) as Refused).message, /must have at most 10 MB, but has 1[01]\.0 MB or more/);
  assert.ok(sent < 15_000_000, `${sent} bytes were taken`);
});

test('an article with a picture that cannot be had is opened, and the picture is named', async () => {
  const room = smallNewsroom();
  room.write('articles/harbour.md', harbour({ photo: 'src: ../pictures/nowhere.png' }));
  room.write('articles/torn.md', harbour({ id: 'torn', photo: 'src: ../pictures/torn.png' }));
  room.write('pictures/torn.png', pngPhoto().subarray(0, 200));
  const desk = studioDesk(room);
  for (const [id, said] of [
    ['harbour', /nowhere\.png/],
    ['torn', /torn\.png|picture/],
  ] as const) {
    await desk.open('article', `${id}.md`);
    const { status, answer } = await desk.ask<Drawn>('GET', `drafts/${id}/drawn`);
    assert.equal(status, 200);
    assert.deepEqual(
      answer.refused.map(({ pointer }) => pointer),
      ['/photos/0/src'],
      id,
    );
    assert.match(answer.refused[0]?.message ?? '', said);
    assert.ok(answer.images.length > 0, 'the words alone make a picture');
  }
  assert.deepEqual(desk.errors, []);
});

test('a page of a stranger can show no file of this machine', async () => {
  const desk = studioDesk(smallNewsroom());
  const { answer } = await desk.ask<OpenDraft>('POST', 'read?name=stray.md', harbour({ id: 'stray' }));
  assert.equal(answer.draft.story.photos[0]?.src, '../pictures/quay.png');
  const { answer: drawn } = await desk.ask<Drawn>('GET', `drafts/${answer.id}/drawn`);
  assert.match(
    drawn.refused[0]?.message ?? '',
    /must be a file that was brought in, but is "\.\.\/pictures\/quay\.png"/,
  );
  const published = await desk.publish('stray', 0);
  assert.deepEqual(code(published), [422, 'studio/request']);
  assert.match(published.answer.message, /^\/photos\/0\/src must be a file that was brought in/);
});

test('the publisher’s mark that an editor chooses is drawn into every share image and stands in the embed', async () => {
  const desk = studioDesk(smallNewsroom());
  const open = await desk.open('article', 'harbour.md');
  const drawn = async () => (await desk.ask<Drawn>('GET', 'drafts/harbour/drawn')).answer;
  const before = await drawn();
  const { status, answer } = await desk.ask<{ src: string }>('POST', 'drafts/harbour/logo', new Uint8Array(pngPhoto()));
  assert.equal(status, 200);
  const withMark = ({ story, ...draft }: Draft): Draft => ({
    ...draft,
    story: {
      ...story,
      publisher: { name: 'The Morning Sheet', ...story.publisher, logo: answer.src, colour: '#8a1f5c' },
    },
  });
  const { answer: saved } = await desk.save(open, withMark);
  const after = await drawn();
  assert.deepEqual(after.refused, []);
  assert.deepEqual(
    after.images.filter(({ url }) => before.images.some((one) => one.url === url)),
    [],
    'no picture is what it was',
  );
  const embed = await desk.handle(new Request('http://127.0.0.1:4700/draft/stories/harbour/embed/'));
  const html = await embed.text();
  assert.match(html, /<img[^>]* src="[^"]*\/draft\/stories\/harbour\/media\/logo[^"]*"/);
  assert.match(html, /#8a1f5c/);

  const torn = await desk.ask<{ src: string }>('POST', 'drafts/harbour/logo', 'no picture');
  await desk.save({ ...open, version: saved.version }, ({ story, ...draft }) => ({
    ...draft,
    story: { ...story, publisher: { name: 'The Morning Sheet', logo: torn.answer.src } },
  }));
  assert.deepEqual(
    (await drawn()).refused.map(({ pointer }) => pointer),
    ['/publisher/logo'],
  );
  assert.deepEqual(code(await desk.ask('POST', 'drafts/harbour/logo', '')), [422, 'studio/request']);
});

test('what a published story shows is known with its share images, and what a draft weighs with it', async () => {
  const room = smallNewsroom();
  room.write('articles/pier.md', harbour({ id: 'pier' }));
  const desk = studioDesk(room);
  await desk.open('article', 'harbour.md');
  const { answer } = await desk.publish('harbour', 0);
  const { url } = answer.live.images['story'] ?? {};
  assert.match(url ?? '', /^https:\/\/clips\.example\/paper\/stories\/harbour\/images\/story-1\.91x1\.\w+\.jpg$/);
  const seen = await desk.handle(new Request((url ?? '').replace(BASE, 'http://127.0.0.1:4700/live/')));
  assert.equal(seen.status, 200);
  assert.deepEqual((await desk.open('article', 'harbour.md')).live, answer.live);
  const { weights } = (await desk.ask<Drawn>('GET', 'drafts/harbour/drawn')).answer;
  for (const { tag, frame } of Object.values(weights)) assert.ok(tag > 500 && frame > tag, `${tag}, ${frame}`);
  assert.equal(Object.keys(weights).length, 3);

  await desk.open('article', 'pier.md');
  const { story } = (await desk.ask<Drawn>('GET', 'drafts/pier/drawn')).answer;
  const photo = readStory(story)?.photos[0]?.src ?? '';
  assert.equal(
    (await desk.handle(new Request(photo))).status,
    200,
    'a photo that another story has published is shown',
  );
});

test('of two tabs that save one draft the second is shown what the first saved, and neither is lost', async () => {
  const desk = studioDesk(smallNewsroom());
  const open = await desk.open('article', 'harbour.md');
  const first = await desk.save(open, (draft) => ({ ...draft, story: { ...draft.story, dek: 'The first.' } }));
  assert.equal(first.answer.version, 2);
  const second = await desk.save(open, (draft) => ({ ...draft, story: { ...draft.story, dek: 'The second.' } }));
  assert.deepEqual(code(second), [409, 'studio/conflict']);
  assert.equal(second.answer.current?.draft.story.dek, 'The first.');
  const again = await desk.save({ ...open, version: 2 }, (draft) => ({
    ...draft,
    story: { ...draft.story, dek: 'Both.' },
  }));
  assert.equal(again.answer.version, 3);
  assert.equal((await desk.open('article', 'harbour.md')).draft.story.dek, 'Both.');
});

test('a picture of the version before is still drawn for a page that has not heard of the next', async () => {
  const desk = studioDesk(smallNewsroom());
  const open = await desk.open('article', 'harbour.md');
  const { answer: first } = await desk.ask<Drawn>('GET', 'drafts/harbour/drawn');
  await desk.save(open, (draft) => ({ ...draft, story: { ...draft.story, headline: 'Another headline' } }));
  const { answer: next } = await desk.ask<Drawn>('GET', 'drafts/harbour/drawn');
  const [quote] = first.images.filter(({ part, isShareImage }) => part.kind === 'story' && isShareImage);
  assert.ok(quote && !next.images.some(({ url }) => url === quote.url));
  const picture = await desk.handle(new Request(`http://127.0.0.1:4700/${quote.url}`));
  assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, quote.type]);
});

test('a draft is published only over the revision that the editor saw, and only when it is a whole story', async () => {
  const room = smallNewsroom();
  const desk = studioDesk(room);
  const open = await desk.open('article', 'harbour.md');
  assert.equal((await desk.publish('harbour', 0)).answer.revision, 1);
  assert.deepEqual(code(await desk.publish('harbour', 0)), [409, 'studio/conflict']);
  await desk.save(open, (draft) => ({
    ...draft,
    story: { ...draft.story, photos: draft.story.photos.map(({ credit, ...photo }) => photo) },
  }));
  const uncredited = await desk.publish('harbour', 1);
  assert.equal(uncredited.status, 422);
  assert.match(uncredited.answer.message, /\/photos\/0\/credit must be/);
  assert.equal(room.json('out/stories/harbour/state.json')['revision'], 1);
});

test('no page of another site can read or write a draft, by its own name or by one that leads here', async () => {
  const desk = studioDesk(smallNewsroom());
  const status = async (headers: Record<string, string>, method = 'POST') =>
    (await desk.handle(new Request('http://127.0.0.1:4700/api/open/article/harbour.md', { method, headers }))).status;
  assert.equal(await status({ origin: 'https://evil.example' }), 403);
  assert.equal(await status({}), 403);
  assert.equal(await status({ host: 'rebound.evil.example:4700', origin: 'http://rebound.evil.example:4700' }), 403);
  assert.equal(await status({ host: 'rebound.evil.example:4700' }, 'GET'), 403);
  assert.equal(await status({ origin: 'http://localhost:4700' }), 200);
});

const PAGE = `<!doctype html><html lang="en"><head><title>The pier</title><meta property="og:title" content="The pier">
<meta property="og:image" content="https://pier.example/a.png"><meta property="og:image" content="https://pier.example/b.svg"></head></html>`;

test('any page is checked by its address or its HTML, and its pictures come from the studio alone', async () => {
  const pages = {
    'https://pier.example/': PAGE,
    'https://pier.example/a.png': pngPhoto(),
    'https://pier.example/b.svg': '<svg/>',
  };
  const desk = studioDesk(newsroom(), web(pages));
  const { answer } = await desk.ask<CheckedPage>('POST', 'check', JSON.stringify({ url: 'https://pier.example/' }));
  assert.ok(answer.problems.some(({ rule, level }) => rule === 'one-image' && level === 'error'));
  assert.equal(answer.previews.find(({ id }) => id === 'facebook')?.title?.text, 'The pier');
  assert.deepEqual(Object.keys(answer.pictures), ['https://pier.example/a.png'], 'what is no picture is not handed on');
  const picture = await desk.handle(
    new Request(`http://127.0.0.1:4700/${answer.pictures['https://pier.example/a.png']}`),
  );
  assert.equal(picture.headers.get('content-type'), 'image/png');
  assert.match(picture.headers.get('content-security-policy') ?? '', /sandbox/);

  const pasted = await desk.ask<CheckedPage>('POST', 'check?html', PAGE);
  assert.deepEqual(pasted.answer.pictures, {});
  assert.equal(pasted.answer.previews.length, answer.previews.length);
});

test('a page on this machine is not checked for an editor, but the publication’s own is', async () => {
  const asked: string[] = [];
  const desk = studioDesk(newsroom(), undefined, async (url) => {
    asked.push(url);
    return { status: 200, headers: new Headers(), bytes: Buffer.from(PAGE), url, ms: 1 };
  });
  const check = (url: string) => desk.ask<CheckedPage & Refused>('POST', 'check', JSON.stringify({ url }));
  assert.deepEqual(code(await check('http://127.0.0.1:9000/admin')), [422, 'studio/fetch']);
  assert.deepEqual(code(await check('no address')), [422, 'studio/fetch']);
  assert.deepEqual(asked, []);
  assert.equal((await check(`${BASE}stories/harbour/`)).status, 200);
  assert.deepEqual(asked, [`${BASE}stories/harbour/`]);
});
