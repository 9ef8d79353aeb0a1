import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory } from '@clipsheet/fixtures';
import { addresses } from '../addresses.js';
import { headTags } from '../head-tags.js';
import type { HeadTag, ImageFile, PageHead } from './page-head.js';
import type { PageAnswer, PageFacts } from './page-problem.js';
import { pageProblems } from './page-problems.js';
import { previewOn, previews, type Preview } from './preview.js';
import { previewTable } from './preview-table.js';

const PAGE = 'https://news.example/pier';
const PICTURE = 'https://news.example/pier.0a1b2c3d4e.jpg';
const meta = (by: 'property' | 'name', name: string, content: string): HeadTag => ({ kind: 'meta', by, name, content });
const og = (name: string, content: string) => meta('property', `og:${name}`, content);

const GOOD: HeadTag[] = [
  { kind: 'title', name: '', content: 'The pier | News' },
  meta('name', 'description', 'What happened to the pier.'),
  og('title', 'The pier is open'),
  og('description', 'After a year.'),
  og('url', PAGE),
  og('site_name', 'The News'),
  og('image', PICTURE),
  og('image:width', '1200'),
  og('image:height', '630'),
  og('image:alt', 'The pier at noon.'),
  meta('name', 'twitter:card', 'summary_large_image'),
  meta('name', 'theme-color', '#0a6a73'),
  meta('name', 'fediverse:creator', '@ida@news.example'),
  meta('name', 'robots', 'max-image-preview:large'),
  {
    kind: 'link',
    by: 'rel',
    name: 'alternate',
    type: 'application/json+oembed',
    content: 'https://news.example/o.json',
  },
];
const FILE: ImageFile = { url: PICTURE, type: 'image/jpeg', bytes: 90_000, width: 1200, height: 630, status: 200 };

const page = (...tags: HeadTag[]): PageHead => ({ url: PAGE, tags: [...tags, ...GOOD] });
const without = (...names: string[]): PageHead => ({
  url: PAGE,
  tags: GOOD.filter((tag) => !names.includes(tag.name)),
});
function on(id: string, head: PageHead, ...files: ImageFile[]): Preview {
  const rules = previewTable.find((one) => one.id === id);
  assert.ok(rules, id);
  return previewOn(rules, head, files);
}
const rulesBroken = (facts: Partial<PageFacts> & { head: PageHead }) =>
  pageProblems({ images: [FILE], ...facts }).map(({ rule }) => rule);

test('every network shows a good page with its words and its large picture, and nothing is wrong with it', () => {
  assert.deepEqual(rulesBroken({ head: page() }), []);
  for (const preview of previews(page(), { images: [FILE] })) {
    assert.equal(preview.shape, 'large', preview.id);
    assert.equal(preview.images[0]?.url, PICTURE, preview.id);
    assert.deepEqual(preview.notes, [], preview.id);
    assert.match(
      preview.title?.text ?? '',
      preview.id === 'google-search' ? /^The pier \| News$/ : /^The pier is open$/,
    );
  }
});

test('every row names its source, whether that is official, and when it was looked at', () => {
  const ids = previewTable.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const { id, source, checked } of previewTable) {
    assert.ok(source.length > 10, id);
    assert.match(checked, /^20\d\d-(0[1-9]|1[0-2])$/, id);
  }
});

test('each network takes the first place that has something: X its own tags, Mastodon the JSON-LD, others Open Graph', () => {
  const head = page(meta('name', 'twitter:title', 'For X'), {
    kind: 'json-ld',
    name: '',
    content: '{"@type":"NewsArticle","headline":"For machines","publisher":{"name":"News Ltd"}}',
  });
  const title = (id: string) => on(id, head).title;
  assert.deepEqual(title('x'), { text: 'For X', isCut: false, from: 'twitter:title' });
  assert.deepEqual(title('mastodon'), { text: 'For machines', isCut: false, from: 'JSON-LD headline' });
  assert.equal(title('telegram')?.from, 'og:title');
  assert.equal(on('mastodon', head).site, 'News Ltd');
  assert.equal(on('slack', head).site, 'The News');
  assert.equal(on('facebook', head).site, 'news.example');
  assert.equal(on('mastodon', head).account, '@ida@news.example');
  assert.equal(on('discord', head).colour, '#0a6a73');
  assert.equal(on('telegram', without('og:title')).title?.text, 'The pier | News');
});

test('Signal reads Open Graph in property alone, and the check says so', () => {
  const head: PageHead = {
    url: PAGE,
    tags: GOOD.map((tag) => (tag.name.startsWith('og:') ? { ...tag, by: 'name' as const } : tag)),
  };
  assert.equal(on('signal', head).title?.from, '<title>');
  assert.deepEqual(on('signal', head).images, []);
  assert.equal(on('mastodon', head).title?.from, 'og:title');
  assert.deepEqual(rulesBroken({ head }), ['property-attribute']);
});

test('a second share image costs the picture on WhatsApp and doubles it in Messages', () => {
  const head = page(og('image', 'https://news.example/square.0a1b2c3d4e.jpg'));
  assert.equal(on('whatsapp', head).shape, 'words');
  assert.match(on('whatsapp', head).notes.join(), /the page names 2 of them/);
  assert.equal(on('imessage', head).images.length, 2);
  assert.equal(on('facebook', head).images.length, 1);
  assert.ok(rulesBroken({ head }).includes('one-image'));
});

test('WhatsApp shows the bare address when a tag that it needs is missing, empty or too far down', () => {
  for (const head of [
    without('og:description'),
    { url: PAGE, tags: GOOD.map((tag) => (tag.name === 'og:url' ? { ...tag, content: ' ' } : tag)) },
    { url: PAGE, tags: GOOD.map((tag) => ({ ...tag, end: 310_000 })) },
  ]) {
    assert.equal(on('whatsapp', head).shape, 'link');
    assert.equal(on('signal', head).shape, 'large');
  }
  const late = { url: PAGE, tags: GOOD.map((tag) => ({ ...tag, end: 40_000 })) };
  assert.deepEqual(rulesBroken({ head: late }), ['head-bytes']);
});

test('words are cut where the network counts: in characters on X, in bytes on Discord, never inside of one', () => {
  const family = '👨‍👩‍👧‍👦';
  const head = { url: PAGE, tags: [og('title', family.repeat(80)), ...GOOD.filter(({ name }) => name !== 'og:title')] };
  const x = on('x', head).title;
  assert.ok(x?.isCut);
  assert.equal(x.text, `${family.repeat(69)}…`);
  const discord = on('discord', head).title;
  assert.ok(discord?.isCut);
  assert.ok(Buffer.byteLength(discord.text) <= 67);
  assert.equal(discord.text, `${family.repeat(2)}…`);
  assert.equal(on('facebook', head).title?.isCut, false);
});

test('a picture is cut to the shape of its place in the middle', () => {
  const square = { ...FILE, width: 1000, height: 1000 };
  assert.deepEqual(on('x', page(), square).images[0]?.crop, { x: 0, y: 250, width: 1000, height: 500 });
  assert.equal(on('signal', page(), square).images[0]?.crop, undefined);
  const small = on('x', without('twitter:card'), FILE);
  assert.equal(small.shape, 'small');
  assert.deepEqual(small.images[0]?.crop, { x: 285, y: 0, width: 630, height: 630 });
});

test('a picture that is too heavy, of another type, too small or gone is not shown where that matters', () => {
  const shapes = (file: Partial<ImageFile>) =>
    Object.fromEntries(previews(page(), { images: [{ ...FILE, ...file }] }).map(({ id, shape }) => [id, shape]));
  const heavy = shapes({ bytes: 1_500_000 });
  assert.deepEqual([heavy['whatsapp'], heavy['bluesky'], heavy['signal']], ['words', 'words', 'words']);
  assert.deepEqual([heavy['facebook'], heavy['mastodon']], ['large', 'large']);
  const webp = shapes({ type: 'image/webp' });
  assert.deepEqual([webp['linkedin'], webp['telegram'], webp['x']], ['words', 'words', 'large']);
  const tiny = shapes({ width: 250, height: 250 });
  assert.deepEqual([tiny['facebook'], tiny['x'], tiny['linkedin']], ['small', 'small', 'small']);
  assert.equal(shapes({ width: 100, height: 100 })['facebook'], 'words');
  assert.deepEqual(new Set(Object.values(shapes({ status: 404 }))), new Set(['words']));
  assert.deepEqual(
    rulesBroken({ head: page(), images: [{ ...FILE, bytes: 400_000, type: 'image/avif', status: 404 }] }),
    ['image-type', 'image-bytes', 'image-answer'],
  );
});

test('Discover shows the large picture only to who allows it', () => {
  assert.equal(on('google-discover', without('robots'), FILE).shape, 'small');
  assert.deepEqual(rulesBroken({ head: without('robots') }), ['large-previews']);
});

test('each mistake is one sentence by name, with whom it hurts and where that was read', () => {
  const ld = (content: string): HeadTag => ({ kind: 'json-ld', name: '', content });
  const answer = (one: Partial<PageAnswer>) => ({ head: page(), answer: { status: 200, ...one } });
  const cases: [PageFacts, string[]][] = [
    [{ head: without('og:title') }, ['needed-tags']],
    [{ head: page(og('title', 'Another')) }, ['doubled-tags']],
    [{ head: { url: 'https://news.example/copy', tags: GOOD } }, ['own-address']],
    [{ head: { url: 'https://other.example/pier', tags: GOOD } }, ['own-address']],
    [{ head: page(ld('{"@type":')) }, ['json-ld']],
    [{ head: page(ld('{"@type":"WebPage","headline":"The &quot;pier&quot;"}')) }, ['json-ld', 'one-headline']],
    [{ head: page(ld('{"@type":"WebPage","headline":"Old headline"}')) }, ['one-headline']],
    [{ head: without('twitter:card') }, ['card-type']],
    [{ head: page(meta('name', 'theme-color', '#fff')) }, ['theme-colour']],
    [{ head: without('alternate') }, ['discovery-link']],
    [{ head: without('og:image', 'og:image:width', 'og:image:height', 'og:image:alt') }, ['one-image']],
    [
      {
        head: {
          url: PAGE,
          tags: GOOD.map((tag) => (tag.content === PICTURE ? { ...tag, content: '/pier.jpg' } : tag)),
        },
      },
      ['image-address', 'image-hash'],
    ],
    [{ head: without('og:image:alt') }, ['image-described']],
    [{ head: page(), images: [{ ...FILE, width: 800, height: 800 }] }, ['image-size']],
    [
      {
        head: page(
          ld('{"@type":"NewsArticle","headline":"The pier is open","image":[{"width":1200,"height":675,"url":"x"}]}'),
        ),
      },
      ['json-ld-images'],
    ],
    [answer({ status: 500 }), ['page-answer']],
    [answer({ ms: 3000 }), ['speed']],
    [answer({ encoding: 'br' }), ['encoding']],
    [answer({ range: { status: 206, bytes: 5000, asked: 10 } }), ['ranges']],
    [answer({ disposition: 'attachment; filename=x' }), ['disposition']],
  ];
  for (const [facts, expected] of cases) {
    const found = pageProblems(facts);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      expected,
    );
    for (const { message, source } of found) assert.ok(message.length > 30 && source.length > 10, message);
  }
});

test('one row of the table changed, and tags, previews and check all follow', () => {
  const at = addresses('https://clips.example/c/');
  const story = exampleStory();
  const noColour = previewTable.map(({ colour: _, ...rules }) => rules);
  assert.match(headTags(story, { addresses: at }), /name="theme-color"/);
  assert.doesNotMatch(headTags(story, { addresses: at, table: noColour }), /theme-color/);
  assert.ok(previews(page(), { table: noColour }).every(({ colour }) => colour === undefined));
  const frugal = previewTable.map((rules) =>
    rules.id === 'slack' ? { ...rules, image: { ...rules.image, maxBytes: 50_000 } } : rules,
  );
  const slack = previews(page(), { table: frugal, images: [FILE] }).find(({ id }) => id === 'slack');
  assert.equal(slack?.shape, 'words');
  assert.deepEqual(
    pageProblems({ head: page(), images: [FILE] }, frugal).map(({ message }) => message),
    [`${PICTURE} must have at most 50000 bytes, but has 90000. Save it smaller.`],
  );
});
