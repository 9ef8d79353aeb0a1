import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { harbour, newsroom, smallNewsroom, BASE } from '../../test-kit/newsroom.js';
import { pngPhoto } from '../../test-kit/png-photo.js';

const STORY = 'out/stories/harbour';
const QUOTE = `${STORY}/quotes/we-had-forgotten-what-the-sky`;

test('one build writes every address of a story, and a second one writes nothing', async () => {
  const room = smallNewsroom();
  const first = await room.build();
  assert.equal(first.code, 0, first.stdout + first.stderr);
  assert.match(first.stderr, /^\[1\/1\] built harbour\.md$/m);
  assert.match(first.stdout, /^1 story built, 0 unchanged; \d+ files written in out, [\d.]+ s\.$/m);
  for (const path of ['index.html', 'embed/index.html', 'story.json', 'state.json', 'oembed.json', 'oembed.xml'])
    assert.ok(room.has(`${STORY}/${path}`), path);
  for (const path of ['index.html', 'embed/index.html', 'oembed.json', 'oembed.xml'])
    assert.ok(room.has(`${QUOTE}/${path}`), path);
  for (const path of [
    'clipsheet.js',
    'integrity.json',
    'changes.json',
    '_headers',
    '.htaccess',
    '.clipsheet/nginx.conf',
  ])
    assert.ok(room.has(`out/${path}`), path);
  assert.equal(room.names(`${STORY}/images`).length, 3);
  const before = room.tree('.');
  const page = () => statSync(join(room.folder, STORY, 'index.html'), { bigint: true }).mtimeNs;
  const written = page();
  const second = await room.build();
  assert.match(second.stdout, /^0 stories built, 1 unchanged; 0 files written/m);
  assert.deepEqual(room.tree('.'), before);
  assert.equal(page(), written);
});

test('every address that a page, a story or an answer names below the base is a file of the tree', async () => {
  const room = smallNewsroom();
  await room.build();
  const files = Object.keys(room.tree('out'));
  const texts = files.filter((file) => /\.(html|json|xml)$/.test(file) && !file.startsWith('.clipsheet'));
  let count = 0;
  for (const file of texts)
    for (const [address] of room
      .text(`out/${file}`)
      .replaceAll('&quot;', '"')
      .matchAll(/https:\/\/clips\.example\/paper\/[^\s"'<>&;\\)]*/g)) {
      const path = address.slice(BASE.length).replace(/[,#?].*$/, '');
      if (path === '' || path === 'oembed') continue;
      count++;
      assert.ok(files.includes(path.endsWith('/') ? `${path}index.html` : path), `${address} in ${file}`);
    }
  assert.ok(count > 50, `${count} addresses`);
});

test('a published photo carries no trace of what its file knew, and is offered in several widths', async () => {
  const room = smallNewsroom();
  assert.ok(room.bytes('pictures/quay.png').includes('GPS 36.2021'));
  await room.build();
  for (const path of Object.keys(room.tree('out'))) assert.ok(!room.bytes(`out/${path}`).includes('GPS 36.2021'), path);
  const [photo] = room.json(`${STORY}/story.json`)['photos'] as {
    src: string;
    width: number;
    renditions: { src: string; type: string }[];
  }[];
  assert.ok(photo);
  assert.match(photo.src, /^https:\/\/clips\.example\/paper\/stories\/harbour\/media\/quay-480\.[0-9a-f]{32}\.jpg$/);
  assert.equal(photo.width, 480);
  assert.deepEqual(
    photo.renditions.map(({ type }) => type),
    ['image/jpeg', 'image/webp', 'image/jpeg', 'image/webp'],
  );
});

test('search engines are told of the photo in three shapes, which are clean files of the tree; never of a veiled one', async () => {
  const room = smallNewsroom();
  await room.build();
  const images = () => {
    const page = room.text(`${STORY}/index.html`);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
    return (JSON.parse(json) as { image?: { url: string; width: string; height: string; creditText: string }[] }).image;
  };
  const named = images() ?? [];
  assert.deepEqual(
    named.map(({ width, height, creditText }) => `${width}×${height} ${creditText}`),
    ['480 px×320 px', '320 px×320 px', '426 px×320 px', '480 px×270 px'].map((size) => `${size} The Morning Sheet`),
  );
  for (const { url } of named) assert.ok(room.has(`out/${url.slice(BASE.length)}`), url);
  assert.doesNotMatch(/<picture>[^]*?<\/picture>/.exec(room.text(`${STORY}/index.html`))?.[0] ?? '', /x320|x270/);
  room.write('articles/harbour.md', harbour({ front: 'warning: { reasons: [injury] }\n' }));
  await room.build();
  assert.equal(images(), undefined);
  assert.equal((room.json(`${STORY}/story.json`)['photos'] as { crops?: unknown }[])[0]?.crops, undefined);
});

test('the public story holds no paragraph of the article', async () => {
  const room = smallNewsroom();
  await room.build();
  assert.equal(room.json(`${STORY}/story.json`)['body'], undefined);
});

test('a correction reaches the state, the story, the pages and a new picture; the old picture still answers', async () => {
  const room = smallNewsroom();
  await room.build();
  const [old = ''] = room.names(`${STORY}/images`).filter((name) => name.startsWith('story'));
  const oldBytes = room.bytes(`${STORY}/images/${old}`);
  const front =
    'modified: 2026-03-04\ncorrections:\n  - date: 2026-03-04\n    was: The lights go out at ten.\n    is: The lights go out at nine.\n';
  room.write('articles/harbour.md', harbour({ front }));
  const { code, stdout } = await room.build();
  assert.equal(code, 0, stdout);
  assert.deepEqual(
    [room.json(`${STORY}/state.json`)['revision'], room.json(`${STORY}/story.json`)['revision']],
    [2, 2],
  );
  assert.match(room.text(`${STORY}/index.html`), /Corrected 4 Mar 2026/);
  assert.match(room.text(`${STORY}/embed/index.html`), /Corrected 4 Mar 2026/);
  const current =
    /property="og:image" content="[^"]*\/images\/([^"]+)"/.exec(room.text(`${STORY}/index.html`))?.[1] ?? '';
  assert.notEqual(current, old);
  assert.ok(room.has(`${STORY}/images/${current}`));
  assert.ok(room.bytes(`${STORY}/images/${old}`).equals(oldBytes));
  const changes = room.json('out/changes.json') as {
    last: number;
    changes: { kind: string; revision: number; addresses: string[] }[];
  };
  assert.equal(changes.last, 2);
  assert.deepEqual(
    changes.changes.map(({ kind, revision }) => [kind, revision]),
    [['corrected', 2]],
  );
  assert.ok(changes.changes[0]?.addresses.includes(`${BASE}stories/harbour/state.json`));
});

test('a quote that is edited keeps its address; one that is cut says so and shows its words no more', async () => {
  const room = smallNewsroom();
  await room.build();
  room.write('articles/harbour.md', harbour({ said: 'We had all forgotten what the sky is for' }));
  await room.build();
  assert.match(room.text(`${QUOTE}/index.html`), /We had all forgotten what the sky is for/);
  room.write('articles/harbour.md', harbour().replace(/“We had.*\n\n/, ''));
  await room.build();
  assert.match(room.text(`${QUOTE}/index.html`), /no longer in the story/);
  assert.doesNotMatch(room.text(`${QUOTE}/index.html`), /forgotten what the sky/);
  assert.equal(room.has(`${QUOTE}/oembed.json`), false);
  assert.deepEqual(room.json(`${STORY}/state.json`)['quotes'], { 'we-had-forgotten-what-the-sky': 'missing' });
});

test('a withdrawn story leaves a notice at every page and a card at every picture, and nothing else', async () => {
  const room = smallNewsroom();
  await room.build();
  room.write('articles/harbour.md', harbour({ front: 'kicker: Coast\n' }));
  await room.build();
  const pictures = room.names(`${STORY}/images`);
  assert.equal(pictures.length, 4, 'an old and a new picture of the story, two of quotes');
  const before = pictures.map((name) => room.bytes(`${STORY}/images/${name}`));
  room.write(
    'articles/harbour.md',
    harbour({ front: 'withdrawn:\n  date: 2026-03-05\n  reason: Published in error.\n' }),
  );
  const { code, stdout } = await room.build();
  assert.equal(code, 0, stdout);
  for (const page of [STORY, `${STORY}/embed`, QUOTE, `${QUOTE}/embed`]) {
    const html = room.text(`${page}/index.html`);
    assert.match(html, /This story has been withdrawn/, page);
    assert.match(html, /noindex/, page);
    assert.doesNotMatch(html, /harbour lights|forgotten|quay/, page);
  }
  for (const gone of [`${STORY}/oembed.json`, `${STORY}/oembed.xml`, `${QUOTE}/oembed.json`])
    assert.equal(room.has(gone), false, gone);
  assert.deepEqual(room.names(`${STORY}/media`), []);
  assert.deepEqual(room.names(`${STORY}/images`), pictures, 'every address still answers');
  pictures.forEach((name, index) => {
    const now = room.bytes(`${STORY}/images/${name}`);
    assert.ok(!now.equals(before[index] ?? now), name);
    assert.equal(now.subarray(0, 3).toString('hex'), name.endsWith('.jpg') ? 'ffd8ff' : '89504e', name);
  });
  assert.equal(room.json(`${STORY}/state.json`)['status'], 'withdrawn');
  assert.equal(room.json(`${STORY}/story.json`)['headline'], undefined);
  assert.match(stdout, /drop these \d+ addresses from caches/);
  const { changes } = room.json('out/changes.json') as { changes: { kind: string; addresses: string[] }[] };
  assert.equal(changes[0]?.kind, 'withdrawn');
  for (const name of pictures) assert.ok(changes[0].addresses.includes(`${BASE}stories/harbour/images/${name}`), name);

  room.write('articles/harbour.md', harbour());
  await room.build();
  assert.match(room.text(`${STORY}/index.html`), /The harbour lights go out/, 'taken back by mistake, and restored');
  const [story = ''] = room
    .names(`${STORY}/images`)
    .filter((name) => room.text(`${STORY}/index.html`).includes(`images/${name}"`));
  assert.ok(room.bytes(`${STORY}/images/${story}`).equals(before[pictures.indexOf(story)] ?? Buffer.alloc(0)));
  assert.equal(room.json(`${STORY}/state.json`)['revision'], 4);
});

test('a withdrawn photo is taken from every picture, page and folder; the story stands', async () => {
  const room = smallNewsroom();
  await room.build();
  const [old = ''] = room.names(`${STORY}/images`).filter((name) => name.endsWith('.jpg'));
  const oldBytes = room.bytes(`${STORY}/images/${old}`);
  const quotes = room.names(`${STORY}/images`).filter((name) => name.startsWith('quote'));
  const quoteBytes = quotes.map((name) => room.bytes(`${STORY}/images/${name}`));
  const withdrawn = 'src: ../pictures/quay.png\n    withdrawn: { date: 2026-03-05, reason: The family asked for it. }';
  room.write('articles/harbour.md', harbour({ photo: withdrawn }));
  const { code, stdout } = await room.build();
  assert.equal(code, 0, stdout);
  assert.deepEqual(room.names(`${STORY}/media`), []);
  assert.ok(!room.bytes(`${STORY}/images/${old}`).equals(oldBytes));
  quotes.forEach((name, index) =>
    assert.ok(room.bytes(`${STORY}/images/${name}`).equals(quoteBytes[index] ?? Buffer.alloc(0)), name),
  );
  assert.match(room.text(`${STORY}/index.html`), /The harbour lights go out/);
  assert.match(room.text(`${STORY}/index.html`), /This picture has been withdrawn/);
  assert.doesNotMatch(room.text(`${STORY}/story.json`), /quay-480/);
  assert.deepEqual(room.json(`${STORY}/state.json`)['withdrawn'], ['quay']);
});

test('a build on a fresh machine goes on from the memory: no revision falls, no address is lost', async () => {
  const room = smallNewsroom();
  await room.build();
  const old = room.names(`${STORY}/images`);
  room.write('articles/harbour.md', harbour({ front: 'kicker: Coast\n' }));
  await room.build();
  const whole = room.names(`${STORY}/images`);
  const fresh = smallNewsroom();
  fresh.write('articles/harbour.md', harbour({ front: 'kicker: Coast\n' }));
  fresh.write('articles/clipsheet-lock.json', room.bytes('articles/clipsheet-lock.json'));
  const { code } = await fresh.build();
  assert.equal(code, 0);
  assert.equal(fresh.json(`${STORY}/state.json`)['revision'], 2);
  assert.deepEqual(fresh.names(`${STORY}/images`), whole);
  assert.ok(old.every((name) => whole.includes(name)));
});

test('without the memory an earlier tree is enough, in the folder itself or elsewhere', async () => {
  const room = smallNewsroom();
  await room.build();
  room.write('articles/harbour.md', harbour({ front: 'kicker: Coast\n' }));
  await room.build();
  const pictures = room.names(`${STORY}/images`);
  const words = ['build', 'articles', '--base-url', BASE, '--lock', 'other-lock.json'];
  await room.clipsheet(...words, '--out', 'out-2', '--previous', 'out');
  assert.equal(room.json('out-2/stories/harbour/state.json')['revision'], 3);
  assert.deepEqual(room.names('out-2/stories/harbour/images'), pictures);
  for (const name of pictures)
    assert.ok(room.bytes(`out-2/stories/harbour/images/${name}`).equals(room.bytes(`${STORY}/images/${name}`)), name);
  await room.clipsheet(...words.slice(0, -1), 'third-lock.json', '--out', 'out');
  assert.equal(room.json(`${STORY}/state.json`)['revision'], 3);
});

test('a story that fails is named with what to do, the others are built, and the exit code says so', async () => {
  const room = smallNewsroom();
  room.write('pictures/broken.png', pngPhoto().subarray(0, 300));
  room.write('pictures/script.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const bad: Record<string, [content: string | Uint8Array, said: RegExp]> = {
    'empty.md': ['', /empty\.md.*(empty|nothing)/i],
    'binary.txt': [pngPhoto().subarray(0, 2000), /binary\.txt/],
    'no-credit.md': [
      harbour({ id: 'no-credit', credit: 'caption: Stars.' }),
      /\/photos\/0\/credit must be a non-empty string, but is missing\. Add the photographer or agency\./,
    ],
    'script.md': [
      harbour({ id: 'script', photo: 'src: javascript:alert(1)' }),
      /\/photos\/0\/src must be an https address .*javascript:alert/,
    ],
    'broken.md': [harbour({ id: 'broken', photo: 'src: ../pictures/broken.png' }), /\/photos\/0\/src: /],
    'svg.md': [harbour({ id: 'svg', photo: 'src: ../pictures/script.png' }), /\/photos\/0\/src: /],
    'no-file.md': [
      harbour({ id: 'no-file', photo: 'src: ../pictures/none.png' }),
      /\/photos\/0\/src: .*none\.png could not be read: there is no such file/,
    ],
    'no-url.md': [
      harbour({ id: 'no-url' }).replace(/^url: .*\n/m, ''),
      /\/url must be the address .*Add "url: https:\/\/…" to its front matter\./,
    ],
    'no-publisher.md': [
      harbour({ id: 'no-publisher' }).replace(/^publisher:\n( {2}.*\n)+/m, ''),
      /\/publisher must say who .*Add "publisher:"/,
    ],
    'twin-a.md': [harbour({ id: 'twin' }), /\/id must be the only one .*"twin" is also in .*twin-b\.md/],
    'twin-b.md': [harbour({ id: 'twin' }), /\/id must be the only one .*"twin" is also in .*twin-a\.md/],
  };
  for (const [name, [content]] of Object.entries(bad)) room.write(`articles/${name}`, content);
  const { code, stdout } = await room.build();
  assert.equal(code, 1);
  for (const [name, [, said]] of Object.entries(bad)) {
    const block = new RegExp(`^Failed: ${name.replace('.', '\\.')}\\n((?: {2}.*\\n)+)`, 'm').exec(stdout)?.[1] ?? '';
    assert.match(`${name}: ${block}`, said);
    assert.doesNotMatch(block, /\n\s+at /);
  }
  assert.match(stdout, new RegExp(`^1 story built, 0 unchanged, ${Object.keys(bad).length} failed;`, 'm'));
  assert.deepEqual(room.names('out/stories'), ['harbour'], 'nothing of a story that failed is published');
});

test('a picture on another machine is not published, and the report says what to do', async () => {
  const room = smallNewsroom();
  room.write('articles/harbour.md', harbour({ photo: 'src: https://agency.example/quay.jpg' }));
  const { code, stdout } = await room.build();
  assert.equal(code, 0, stdout);
  assert.match(
    stdout,
    /^Note: harbour\.md: \/photos\/0\/src must be a file beside the article, but is "https:\/\/agency/m,
  );
  for (const path of Object.keys(room.tree('out')))
    assert.ok(!room.bytes(`out/${path}`).includes('agency.example'), path);
  assert.match(room.names(`${STORY}/images`).join(), /story-text/);
});

test('an output folder that is a file, a base address that is none, nothing to build: one sentence each', async () => {
  const room = smallNewsroom();
  room.write('file', '');
  const cases: [string[], number, RegExp][] = [
    [
      ['build', 'articles', '--out', 'file', '--base-url', BASE],
      1,
      /file must be a folder, but is a file\. Choose another/,
    ],
    [['build', 'articles', '--out', 'file/below', '--base-url', BASE], 1, /a part of its path is a file, not a folder/],
    [
      ['build', 'articles', '--out', 'out', '--base-url', 'news.example'],
      2,
      /^--base-url: The base URL must be an absolute http or https address/,
    ],
    [['build', 'articles', '--out', 'out'], 2, /needs --base-url URL/],
    [['build', '--out', 'out', '--base-url', BASE], 2, /needs at least one ARTICLE/],
    [['build', 'nowhere', '--out', 'out', '--base-url', BASE], 1, /^nowhere could not be read: there is no such file/],
    [['build', 'pictures', '--out', 'out', '--base-url', BASE], 1, /must hold articles/],
    [['build', 'articles', '--out', 'out', '--base-url', BASE, '--now', 'soon'], 2, /--now must be a date/],
  ];
  for (const [words, expected, said] of cases) {
    const { code, stderr } = await room.clipsheet(...words);
    assert.equal(code, expected, words.join(' '));
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
  assert.equal(room.text('file'), '');
  assert.equal(room.has('out/stories'), false);
});

test('a memory that cannot be understood stops the build before anything is written', async () => {
  const room = smallNewsroom();
  const first = await room.build();
  assert.equal(first.code, 0, first.stdout + first.stderr);
  const before = room.tree('out');
  room.write('articles/clipsheet-lock.json', `<<<<<<< ours\n${room.text('articles/clipsheet-lock.json')}`);
  room.write('articles/harbour.md', harbour({ front: 'kicker: Coast\n' }));
  const { code, stderr } = await room.build();
  assert.equal(code, 1);
  assert.match(stderr, /clipsheet-lock\.json must be the memory .*Restore it from version control/);
  assert.deepEqual(room.tree('out'), before);
});

test('pages say a story’s age on its birthday without a new revision', async () => {
  const room = smallNewsroom();
  await room.build();
  assert.doesNotMatch(room.text(`${STORY}/index.html`), /From 2026\./);
  const later = await room.build('--now', '2027-03-02');
  assert.equal(later.code, 0, later.stdout + later.stderr);
  assert.match(room.text(`${STORY}/index.html`), /From 2026\./);
  assert.equal(room.json(`${STORY}/state.json`)['revision'], 1);
});

test('an id that would lead out of the folder is never a path', async () => {
  const room = smallNewsroom();
  room.write('articles/harbour.md', harbour({ id: '"../../etc"' }));
  await room.build();
  for (const name of room.names('out/stories')) assert.match(name, /^[a-z0-9-]+$/);
  assert.deepEqual(room.names('.'), ['articles', 'out', 'pictures']);
});

test('a newsroom without any article is told so', async () => {
  const room = newsroom();
  room.write('articles/notes.pdf', '%PDF');
  assert.match((await room.build()).stderr, /must hold articles/);
});

test('share images in every ratio are drawn when they are asked for, once, and stay when they are not any more', async () => {
  const room = newsroom();
  room.write('articles/harbour.md', harbour({ photo: 'src: https://agency.example/quay.jpg' }));
  assert.equal((await room.build('--all-ratios')).code, 0);
  const names = room.names('out/stories/harbour/images');
  const ratios = new Set(names.map((name) => /-([\d.]+x\d+)\./.exec(name)?.[1]));
  assert.deepEqual([...ratios].sort(), ['1.91x1', '1x1', '2x1', '4x5', '9x16']);
  assert.equal(names.length, 15, 'of the story and its two quotes');
  assert.match((await room.build('--all-ratios')).stdout, /0 files written/);
  assert.equal((await room.build()).code, 0);
  assert.deepEqual(room.names('out/stories/harbour/images'), names);
});

test('a watching build builds again when an article or a file that it names changes, and not for what it wrote itself', async (t) => {
  const room = smallNewsroom();
  const watching = room.watch();
  t.after(() => watching.stop());
  const summaries = () => watching.said.stdout.match(/ unchanged; /g)?.length ?? 0;
  const until = async (builds: number) => {
    while (!t.signal.aborted && summaries() < builds) await delay(10);
    assert.equal(room.json(`${STORY}/state.json`)['revision'], builds, watching.said.stderr);
  };
  await until(1);
  room.write('articles/harbour.md', harbour({ said: 'We had forgotten what the night is for' }));
  await until(2);
  room.write('pictures/quay.png', pngPhoto({ seed: 9 }));
  await until(3);
  await delay(400); // longer than what a build wrote takes to be reported and looked at
  assert.equal(summaries(), 3);
  assert.equal(await watching.stop(), 0);
});
