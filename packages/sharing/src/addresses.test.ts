import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartRef } from '@clipsheet/story';
import { addresses, pathOf } from './addresses.js';
import { baseUrlOf } from './base-url.js';
import type { Route } from './address-table.js';
import { filePath } from './file-path.js';
import { routeOf } from './route-of.js';

const BASES = [
  'https://news.example/',
  'https://news.example',
  'http://localhost:8080/clips',
  'https://n.example/a/b%20c/é/',
];
const IDS = [
  'aleppo',
  'a',
  '-',
  '0',
  'embed',
  'quotes',
  'stories',
  'story-json',
  'index-html',
  'x'.repeat(80),
  '--a--',
  'con',
];
const FILES = ['story-1.91x1.0a1b2c.jpg', 'aleppo-320.ff.webp', 'chunk-B_x-9Q.js', 'a.b'];

function everyRoute(): Route[] {
  const parts = IDS.flatMap((id): PartRef[] => [
    { kind: 'quote', id },
    { kind: 'video', id },
  ]);
  return IDS.flatMap((id): Route[] => [
    ...[{ kind: 'story' } as const, ...parts].flatMap((part): Route[] =>
      (['page', 'embed', 'oembed-json', 'oembed-xml'] as const).map((name) => ({ name, id, part })),
    ),
    { name: 'story-json', id },
    { name: 'state', id },
    ...FILES.flatMap((file): Route[] => [
      { name: 'image', id, file },
      { name: 'media', id, file },
      { name: 'element', file },
    ]),
    { name: 'script' },
    { name: 'script', hash: 'aB-_9' },
    { name: 'integrity' },
    { name: 'changes' },
    { name: 'oembed' },
  ]);
}

test('every address that is printed is routed back to what it was printed for, under every base URL', () => {
  for (const base of BASES) {
    for (const route of everyRoute()) {
      const url = addresses(base).baseUrl + pathOf(route);
      assert.deepEqual(routeOf(url, base), route, url);
      assert.deepEqual(routeOf(new URL(url).pathname, base), route, `path of ${url}`);
      assert.deepEqual(routeOf(`${url}?utm=1&url=../x#:~:text=a`, base), route, `${url} with a query`);
    }
  }
});

test('no two addresses share a file, and pages lie in index.html', () => {
  const base = 'https://news.example/clips/';
  const files = new Map<string, string>();
  for (const route of everyRoute().filter(({ name }) => name !== 'oembed')) {
    const url = base + pathOf(route);
    const file = filePath(url, base);
    assert.equal(files.get(file) ?? url, url);
    assert.doesNotMatch(file, /^\/|\.\.|\/\/|\/$/);
    files.set(file, url);
  }
  assert.equal(files.get('stories/aleppo/index.html'), 'https://news.example/clips/stories/aleppo/');
  assert.equal(
    files.get('stories/aleppo/quotes/a/embed/index.html'),
    'https://news.example/clips/stories/aleppo/quotes/a/embed/',
  );
});

test('the addresses are those that the design promises', () => {
  const at = addresses('https://news.example/clips');
  const quote = { kind: 'quote', id: 'hell' } as const;
  assert.equal(at.page('aleppo'), 'https://news.example/clips/stories/aleppo/');
  assert.equal(at.embed('aleppo', quote), 'https://news.example/clips/stories/aleppo/quotes/hell/embed/');
  assert.equal(
    at.page('aleppo', { kind: 'video', id: 'rescue' }),
    'https://news.example/clips/stories/aleppo/videos/rescue/',
  );
  assert.equal(at.storyJson('aleppo'), 'https://news.example/clips/stories/aleppo/story.json');
  assert.equal(at.state('aleppo'), 'https://news.example/clips/stories/aleppo/state.json');
  assert.equal(at.oembedXml('aleppo', quote), 'https://news.example/clips/stories/aleppo/quotes/hell/oembed.xml');
  assert.equal(
    at.image('aleppo', 'story-1.91x1.ab.jpg'),
    'https://news.example/clips/stories/aleppo/images/story-1.91x1.ab.jpg',
  );
  assert.equal(
    at.media('aleppo', 'boy-640.ab.webp'),
    'https://news.example/clips/stories/aleppo/media/boy-640.ab.webp',
  );
  assert.equal(at.script(), 'https://news.example/clips/clipsheet.js');
  assert.equal(at.script('ab12'), 'https://news.example/clips/clipsheet.ab12.js');
  assert.equal(at.elements('clip-story.ab.js'), 'https://news.example/clips/elements/clip-story.ab.js');
  assert.equal(at.integrity(), 'https://news.example/clips/integrity.json');
  assert.equal(at.changes(), 'https://news.example/clips/changes.json');
  assert.equal(at.oembed(), 'https://news.example/clips/oembed');
});

test('addresses that only look like ours lead nowhere', () => {
  const base = 'https://news.example/clips/';
  const tricks = [
    'https://news.example/stories/a/', // outside the base path
    'https://news.example/clipsstories/a/',
    'https://evil.example/clips/stories/a/',
    '//evil.example/clips/stories/a/',
    '\\\\evil.example/clips/stories/a/',
    'https://news.example@evil.example/clips/stories/a/',
    'https://user@news.example/clips/stories/a/',
    'https://news.example:444/clips/stories/a/',
    'http://news.example/clips/stories/a/',
    'https://news.example/clips/stories/a', // no final slash
    'https://news.example/clips/stories//a/',
    'https://news.example/clips//stories/a/',
    'https://news.example//clips/stories/a/',
    'https://news.example/clips/x/../stories/a/',
    'https://news.example/clips/./stories/a/',
    'https://news.example/clips/x/%2e%2e/stories/a/',
    'https://news.example/clips/stories/%2e%2e/',
    'https://news.example/clips/stories/../',
    'https://news.example/clips/stories/a%2fstory.json',
    'https://news.example/clips/stories/a%2Fb/',
    'https://news.example/clips/stories/%61/',
    'https://news.example/clips/stories/%2561/',
    'https://news.example/clips/stories/a%00/',
    'https://news.example/clips/stories\\a\\',
    'https://news.example/clips/sto\tries/a/',
    'https://news.example/clips/stories/a/\n',
    ' https://news.example/clips/stories/a/',
    'https://news.example/clips/Stories/a/',
    'https://news.example/clips/stories/A/',
    'https://news.example/clips/stories/a/Story.json',
    'https://news.example/CLIPS/stories/a/',
    `https://news.example/clips/stories/${'x'.repeat(81)}/`,
    'https://news.example/clips/stories/ä/',
    'https://news.example/clips/stories/a/quotes//embed/',
    'https://news.example/clips/stories/a/quotes/b/videos/c/',
    'https://news.example/clips/stories/a/images/',
    'https://news.example/clips/stories/a/images/..',
    'https://news.example/clips/stories/a/images/.htaccess',
    'https://news.example/clips/stories/a/images/a..b',
    'https://news.example/clips/stories/a/images/x/y.jpg',
    'https://news.example/clips/stories/a/images/x%2fy.jpg',
    `https://news.example/clips/stories/a/media/${'x'.repeat(200)}.jpg`,
    'https://news.example/clips/clipsheet..js',
    'https://news.example/clips/clipsheet.a.b.js',
    'https://news.example/clips/',
    'clips/stories/a/',
    'javascript:alert(1)//clips/stories/a/',
    'https:/\\news.example/clips/stories/a/',
    'https:news.example/clips/stories/a/',
    '',
  ];
  for (const trick of tricks) assert.equal(routeOf(trick, base), undefined, trick);
});

test('an encoded base path is found in either case of its hexadecimal digits', () => {
  const route = { name: 'state', id: 'a' };
  assert.deepEqual(routeOf('https://n.example/caf%c3%a9/stories/a/state.json', 'https://n.example/café'), route);
});

test('nothing odd is ever printed: a bad id, file name, hash or base URL is an error that says which', () => {
  const at = addresses('https://news.example/');
  const bad = { code: 'sharing/bad-address' };
  for (const id of ['', '..', 'a/b', 'A', 'ä', 'a\n', '<b>', 'x'.repeat(81)]) {
    assert.throws(() => at.page(id), { ...bad, message: new RegExp('The id in an address must match') });
    assert.throws(() => at.embed('a', { kind: 'quote', id }), bad);
  }
  for (const file of ['', '..', '../a.jpg', 'a', '.a.jpg', 'a/b.jpg', 'a..jpg', 'a b.jpg', 'a.jpg\n']) {
    assert.throws(() => at.image('a', file), bad, file);
  }
  for (const hash of ['', '.', 'a/b', 'a.b']) assert.throws(() => at.script(hash), bad, hash);
  for (const base of [
    '',
    'news.example',
    '/clips/',
    'ftp://news.example/',
    'javascript:1',
    'https://u:p@news.example/',
  ]) {
    assert.throws(() => addresses(base), { code: 'sharing/base-url' }, base);
  }
  assert.equal(addresses('https://news.example/clips//?a#b').baseUrl, 'https://news.example/clips/');
});

test('the dynamic oEmbed address and strangers’ addresses have no file', () => {
  const base = 'https://news.example/clips/';
  assert.throws(() => filePath(addresses(base).oembed(), base), { code: 'sharing/no-file' });
  assert.throws(() => filePath('https://evil.example/clips/stories/a/', base), { code: 'sharing/no-file' });
});

test('a tag finds the publication it came from in the address of its story', () => {
  for (const base of BASES) {
    const at = addresses(base);
    assert.equal(baseUrlOf(at.storyJson('a')), at.baseUrl);
    assert.equal(baseUrlOf(`${at.storyJson('a')}?v=2`), at.baseUrl);
  }
  for (const other of [
    'https://x.example/story.json',
    'https://x.example/stories/A/story.json',
    'javascript:stories/a/story.json',
    '',
  ]) {
    assert.equal(baseUrlOf(other), undefined, other);
  }
});
