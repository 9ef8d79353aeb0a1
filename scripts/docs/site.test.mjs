// The documentation as it is built: everything that the sources have is on a page, no link leads nowhere, and some pages
// looked at in Chromium can be used by everybody. (`npm run docs -- --audit` looks at all of them.)
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { NOW, publication } from '../../e2e/publication.ts';
import { basename } from 'node:path';
import { filesBelow } from '../sources.mjs';
import { storyFields } from '../story-field-words.mjs';
import { CHROMIUM, CHROMIUM_ARGS } from '../wtr/find-browsers.mjs';
import { auditPage } from './audit-page.mjs';
import { writeAssets } from './assets.mjs';
import { elementFacts } from './facts/element-facts.mjs';
import { errorCodes } from './facts/error-codes.mjs';
import { frame } from './frame.mjs';
import { articleStories } from './paper.mjs';
import { serveFolder } from './serve-folder.mjs';
import { createSite } from './site.mjs';

const OUT = '.clipsheet/docs-test';
const PICTURES = filesBelow('docs/guides').filter((path) => path.endsWith('.jpg'));
const FILES = [
  ...['docs.css', 'docs.js', 'mark.svg', 'pictures/start-page.png'],
  ...PICTURES.map((path) => `pictures/${basename(path)}`),
];
const KINDS = ['', 'elements/clip-quote/', 'guides/paste-a-tag/'];

let documents;
let packages;
let paper;
let server;
let browser;
let origin;

before(async () => {
  [paper, browser] = await Promise.all([
    publication('/'),
    chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS }),
  ]);
  const stories = new Map(articleStories().map((story) => [story.id, paper.publish(story)]));
  const shareImage = () => ({ url: `${paper.baseUrl}stories/fog-signal/media/fog-1600.0a1b.jpg`, alt: 'Fog' });
  const { site, pages } = createSite({
    url: 'http://127.0.0.1/',
    paper: { baseUrl: paper.baseUrl, stories, shareImage },
    promises: [{ id: 'T1', promise: 'A promise', target: 'A bar' }],
    now: NOW,
  });
  documents = new Map(pages.map((page) => [page.path, frame(page, site)]));
  packages = pages.filter(({ exports }) => exports);
  for (const path of KINDS) {
    mkdirSync(`${OUT}/${path}`, { recursive: true });
    writeFileSync(`${OUT}/${path}index.html`, documents.get(path));
  }
  await writeAssets(pages, OUT);
  server = await serveFolder(OUT, 'http://127.0.0.1:0/');
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
  await browser?.close();
  await paper?.close();
  server?.close().closeAllConnections();
});

for (const [index, path] of KINDS.entries())
  test(`/${path} can be used by everybody, stands still and asks nobody else`, async () => {
    const reader = index % 2 ? { viewport: { width: 375, height: 800 }, colorScheme: 'dark' } : {};
    assert.deepEqual(await auditPage(browser, `${origin}/${path}`, { own: [origin, paper.origin], reader }), []);
  });

test('the control is seen: a page that moves, asks another and has a picture without words', async () => {
  const bad = `<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1><img src="http://127.0.0.2:9/a.png">
    <p>Words</p></main><script>requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
    document.querySelector('h1').style.marginTop = '200px')))</script>`;
  const host = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(bad));
  await new Promise((done) => host.listen(0, '127.0.0.1', done));
  const at = `http://127.0.0.1:${host.address().port}`;
  const found = (await auditPage(browser, at, { own: [at] })).join('\n');
  host.close().closeAllConnections();
  assert.match(found, /asks http:\/\/127\.0\.0\.2:9/);
  assert.match(found, /moves by/);
  assert.match(found, /image-alt/);
});

test('no link of any page leads nowhere, whether to a page or into one', () => {
  assert.deepEqual(deadLinks(documents), []);
});

test('the control is seen: a link to no page, one into no heading, and one name for two places', () => {
  const links = '<a href="/none/">a</a><a href="/#none">b</a><i id="x"></i><i id="x"></i>';
  const found = deadLinks(new Map([['', links]]));
  assert.deepEqual(found, ['/: two places are called x', '/: /none/', '/: /#none']);
});

test('no page loads anything from another server', () => {
  for (const [path, html] of documents)
    for (const [, address] of withoutCode(html).matchAll(
      /<(?:img|script|iframe|link rel="(?:icon|stylesheet)")[^>]* (?:src|href)="(https?:[^"]*)"/g,
    ))
      assert.ok(address.startsWith(paper.baseUrl), `/${path} loads ${address}`);
});

test('the page of an element has every attribute, event, part and token of its sources', () => {
  const sources = filesBelow('packages/elements/src').filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  const text = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
  const names = (pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];
  const tokens = names(/var\(\s*(--clip-[\w-]+)/g);
  const parts = names(/\bpart="([\w-]+)"/g);
  assert.ok(tokens.length > 8, tokens.join());
  const said = elementFacts().map(({ tag, attributes, events, parts: own }) => {
    const html = documents.get(`elements/${tag}/`);
    const rows = [...attributes.map(({ name }) => `attribute-${name}`), ...events.map(({ name }) => `event-${name}`)];
    for (const id of [...rows, ...tokens.map((token) => `token-${token.slice(2)}`)])
      assert.ok(html.includes(`id="${id}"`), `${tag} says nothing of ${id}`);
    return { events: events.map(({ name }) => name), parts: own.map(({ name }) => name) };
  });
  const typed = names(/^ {2}'(clip-\w+)': CustomEvent/gm);
  assert.deepEqual([...new Set(said.flatMap(({ events }) => events))].sort(), typed.sort());
  assert.deepEqual([...new Set(said.flatMap((one) => one.parts))].sort(), parts.sort());
});

test('the reference has every field of a story, every error code and every export', () => {
  const story = documents.get('reference/story/');
  for (const { path } of storyFields(JSON.parse(readFileSync('packages/story/story.schema.json', 'utf8'))))
    assert.ok(story.includes(`<code>${path}</code>`), path);
  const errors = documents.get('reference/errors/');
  for (const { code } of errorCodes()) assert.ok(errors.includes(`<code>${code}</code>`), code);
  const exports = packages.flatMap(({ path, exports: list }) => list.map((one) => ({ page: path, ...one })));
  assert.ok(exports.length > 200, `${exports.length} exports`);
  for (const { page, anchor, name, words } of exports) {
    assert.ok(documents.get(page).includes(`id="${anchor}"`), `${name} is not on /${page}`);
    assert.ok(words, `${name} of /${page} has no words`);
  }
});

/** Every address within the site that leads nowhere, and every name that stands twice in a page. */
function deadLinks(pages) {
  const idsOf = (html) => [...withoutShadow(html).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const ids = new Map([...pages].map(([path, html]) => [path, idsOf(html)]));
  const problems = [];
  for (const [path, html] of pages) {
    const own = ids.get(path);
    for (const id of new Set(own.filter((one, index) => own.indexOf(one) !== index)))
      problems.push(`/${path}: two places are called ${id}`);
    for (const [, href] of withoutCode(html).matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      if (!/^[#/]/.test(href)) continue;
      const [target, anchor] = (href.startsWith('#') ? path + href : href.slice(1)).split('#');
      if (FILES.includes(target)) continue;
      if (!ids.has(target) || (anchor && !ids.get(target).includes(anchor))) problems.push(`/${path}: ${href}`);
    }
  }
  return problems;
}

const withoutShadow = (html) => html.replace(/<template[^]*?<\/template>/g, '');
const withoutCode = (html) => withoutShadow(html).replace(/<figure class="code">[^]*?<\/figure>/g, '');
