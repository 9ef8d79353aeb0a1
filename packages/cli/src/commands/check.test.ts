import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createHandler } from '@clipsheet/server';
import { smallNewsroom, newsroom } from '../../test-kit/newsroom.js';
import { pngPhoto } from '../../test-kit/png-photo.js';
import { checkUrl } from '../check/check-page.js';
import { folderBlobs, folderStories } from '../files/publication-folder.js';
import { listen } from '../serve/node-server.js';

const BAD = `<!doctype html><html lang="en"><head><title>The pier</title>
<meta name="og:title" content="The pier &amp; the sea"><meta property="og:description" content="">
<meta property="og:image" content="/a.jpg"><meta property="og:image" content="/b.jpg">
<svg><title>An icon</title></svg><script type="application/ld+json">{"@type":</script></head></html>`;

async function plainServer(t: TestContext, answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('a page in a file is told by name what is wrong with it, by whom it is shown how, and the exit code says so', async () => {
  const room = newsroom();
  room.write('page.html', BAD);
  const { code, stdout } = await room.clipsheet('check', 'page.html');
  assert.equal(code, 1);
  for (const said of [/one-image.*there are 2/, /property-attribute \(signal\).*og:title/, /json-ld.*does not parse/])
    assert.match(stdout, said);
  assert.match(stdout, /^Mastodon: \w+ \w+\n {2}The pier & the sea {2}\[og:title\]/m);
  assert.match(stdout, /^Signal: .*\n {2}The pier {2}\[<title>\]/m);
  assert.match(stdout, /^\d+ wrong, \d+ could be better\./m);
  const json = await room.clipsheet('check', 'page.html', '--json');
  const found = JSON.parse(json.stdout) as {
    previews: { id: string; shape: string }[];
    problems: { rule: string; source: string }[];
  };
  assert.equal(found.previews.find(({ id }) => id === 'whatsapp')?.shape, 'link');
  assert.ok(found.problems.every(({ source }) => source.length > 10));
});

test('a page of ours has nothing wrong but that this machine has no https, and its host sends every header', async (t) => {
  const room = smallNewsroom();
  // The port is part of every address, so it is taken before the tree is built.
  const waiting = createServer();
  waiting.listen(0, '127.0.0.1');
  await once(waiting, 'listening');
  const { port } = waiting.address() as AddressInfo;
  await new Promise((closed) => waiting.close(closed));
  const base = `http://127.0.0.1:${port}/paper/`;
  const built = await room.clipsheet('build', 'articles', '--out', 'out', '--base-url', base);
  assert.equal(built.code, 0, built.stdout);
  const out = join(room.folder, 'out');
  const handler = createHandler({
    store: folderStories(out),
    blobs: folderBlobs(out),
    baseUrl: base,
    now: () => new Date(),
  });
  const server = await listen(handler, { host: '127.0.0.1', port });
  t.after(() => server.stop());
  const page = `${base}stories/harbour/`;
  const { stdout } = await room.clipsheet('check', page, '--json');
  const found = JSON.parse(stdout) as {
    previews: { id: string; shape: string; images: { width?: number }[] }[];
    problems: { rule: string; level: string }[];
  };
  assert.deepEqual(
    found.problems.filter(({ level }) => level === 'error').map(({ rule }) => rule),
    ['image-address'],
  );
  for (const { id, shape, images } of found.previews.filter((one) => !one.id.startsWith('google'))) {
    assert.equal(shape, 'large', id);
    assert.equal(images[0]?.width, 1200, id);
  }
  const host = await room.clipsheet('check', '--host', base);
  assert.equal(host.code, 0, host.stdout);
  assert.match(host.stdout, /(\d+) of \1 in force/);
});

test('a host that sends no header of ours is told which ones, and what makes it send them', async (t) => {
  const room = smallNewsroom();
  let base = '';
  base = await plainServer(t, (request, response) => {
    const path = `out/${(request.url ?? '/')
      .slice(1)
      .replace(/\?.*$/, '')
      .replace(/(^|\/)$/, '$1index.html')}`;
    const types: Record<string, string> = {
      html: 'text/html',
      json: 'application/json',
      js: 'text/javascript',
      xml: 'text/xml',
    };
    if (!room.has(path)) return response.writeHead(404).end();
    response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'image/jpeg');
    return response.end(room.bytes(path));
  });
  await room.clipsheet('build', 'articles', '--out', 'out', '--base-url', base);
  const { code, stdout } = await room.clipsheet('check', '--host', base);
  assert.equal(code, 1);
  assert.match(stdout, /story\.json\n {4}access-control-allow-origin: should be \*, is not sent/);
  assert.match(stdout, /_headers \(Netlify/);
  assert.match(stdout, /A piece of a picture is not answered by 206/);
  assert.match(stdout, /\.clipsheet\/ is handed out/);
});

test('a page cannot make the check ask machines that its author chose: only the guard sees those addresses', async () => {
  const asked: string[] = [];
  const guarded: string[] = [];
  const html =
    '<title>x</title><meta property="og:image" content="http://169.254.169.254/latest"><meta property="og:image" content="https://a.example/own.png">';
  const checked = await checkUrl('https://a.example/', {
    ask: async (url) => {
      asked.push(url);
      const bytes = url.endsWith('.png') ? pngPhoto() : Buffer.from(html);
      return { status: 200, headers: new Headers(), bytes, url, ms: 1 };
    },
    fetchElsewhere: async (url) => {
      guarded.push(url);
      throw new Error('refused');
    },
  });
  assert.deepEqual(guarded, ['http://169.254.169.254/latest']);
  assert.ok(asked.every((url) => url.startsWith('https://a.example/')));
  assert.ok(checked.problems.some(({ rule }) => rule === 'one-image'));
});

test('what cannot be checked is one sentence, and exit code 1 or 2', async (t) => {
  const room = newsroom();
  const closed = await plainServer(t, (_, response) => response.destroy());
  const cases: [words: string[], code: number, said: RegExp][] = [
    [['check'], 2, /needs one URL or FILE/],
    [['check', 'a', 'b'], 2, /got 2 operands/],
    [['check', 'none.html'], 1, /none\.html could not be read/],
    [['check', closed], 1, /must answer, but does not/],
    [['check', '--host', closed], 1, /must answer, but does not/],
    [['tags'], 2, /needs one STORY/],
  ];
  for (const [words, code, said] of cases) {
    const answer = await room.clipsheet(...words);
    assert.equal(answer.code, code, words.join(' '));
    assert.match(answer.stderr, said);
    assert.doesNotMatch(answer.stderr, /\n\s+at /);
  }
});

test('tags prints the very head tags that the published page has', async () => {
  const room = smallNewsroom();
  await room.build();
  const { code, stdout } = await room.clipsheet(
    'tags',
    'out/stories/harbour/story.json',
    '--base-url',
    'https://clips.example/paper',
  );
  assert.equal(code, 0);
  const page = room.text('out/stories/harbour/index.html');
  assert.ok(stdout.includes('property="og:image"'));
  for (const line of stdout.trim().split('\n')) assert.ok(page.includes(line), line);
  const part = await room.clipsheet(
    'tags',
    'out/stories/harbour/story.json',
    '--base-url',
    'https://clips.example/paper',
    '--part',
    'quote',
  );
  assert.match(part.stdout, /og:title" content="“We had forgotten what the sky is for” — Ida Brandt"/);
  const article = await room.clipsheet('tags', 'articles/harbour.md', '--base-url', 'https://clips.example/paper');
  assert.match(article.stdout, /<title>The harbour lights go out at nine<\/title>/);
});
