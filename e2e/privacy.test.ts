import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { exampleStory, veiledStory } from '@clipsheet/fixtures';
import type { PartRef, Story } from '@clipsheet/story';
import { stage, type Stage } from './stage.js';

const VIDEO: PartRef = { kind: 'video', id: 'first-night' };
const SECRET = 'reader-4711';

/** What could keep something on a device or know it again, as paths below `window`. Each is watched. */
const WATCHED = [
  'Document.prototype.cookie',
  'Storage.prototype.setItem',
  'Storage.prototype.getItem',
  'IDBFactory.prototype.open',
  'CacheStorage.prototype.open',
  'ServiceWorkerContainer.prototype.register',
  'HTMLCanvasElement.prototype.toDataURL',
  'HTMLCanvasElement.prototype.getContext',
  'HTMLCanvasElement.prototype.toBlob',
  'CanvasRenderingContext2D.prototype.getImageData',
  'OffscreenCanvas.prototype.getContext',
  'FontFaceSet.prototype.check',
  'Navigator.prototype.userAgent',
  'Navigator.prototype.plugins',
  'Navigator.prototype.hardwareConcurrency',
  'Navigator.prototype.deviceMemory',
  'Navigator.prototype.getBattery',
  'Navigator.prototype.sendBeacon',
  'Navigator.prototype.userAgentData',
  'Navigator.prototype.maxTouchPoints',
  'Screen.prototype.width',
  'Screen.prototype.colorDepth',
  'Performance.prototype.getEntries',
  'Performance.prototype.getEntriesByType',
  'XMLHttpRequest.prototype.open',
  'BaseAudioContext.prototype.createOscillator',
  'MediaDevices.prototype.enumerateDevices',
  'Date.prototype.getTimezoneOffset',
  'Permissions.prototype.query',
  'WebSocket',
  'RTCPeerConnection',
  'AudioContext',
];

describe('a reader who only reads', { concurrency: 2 }, () => {
  let on: Stage;
  let story: Story;
  let body = '';

  before(async () => {
    on = await stage();
    story = on.paper.publish(exampleStory());
    const veiled = on.paper.publish(veiledStory({ id: 'veiled' }));
    body = [
      on.paper.print(veiled),
      on.paper.print(story, { tag: 'clip-share' }),
      on.paper.code(story, 'tag'),
      on.paper.code(story, 'printed', { part: VIDEO }),
      on.paper.code(story, 'tag', { part: VIDEO }),
    ].join('');
  });
  after(() => on.close());

  const watching = `uses = []; for (const path of ${JSON.stringify(WATCHED)}) {
    const names = path.split('.'), name = names.pop();
    const owner = names.reduce((one, each) => one?.[each], window);
    const is = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!is) continue;
    if (is.get) Object.defineProperty(owner, name, { ...is, get() { uses.push(path); return is.get.call(this) }, ...(is.set && { set(value) { uses.push(path); is.set.call(this, value) } }) });
    else Object.defineProperty(owner, name, { ...is, value: new Proxy(is.value, { apply(target, self, given) { uses.push(path); return Reflect.apply(target, self, given) }, construct(target, given) { uses.push(path); return Reflect.construct(target, given) } }) });
  }`;

  test('is not known again: no storage, no cookie, nothing read of the device, nobody asked but the publisher', async () => {
    const { page, requests, close } = await on.owners.open(body, { head: `<script>${watching}</script>` });
    const rendered = () =>
      [...document.querySelectorAll('clip-story, clip-video, clip-share')].every((tag) =>
        tag.shadowRoot?.querySelector('.clip'),
      );
    await page.setViewportSize({ width: 800, height: 6000 });
    await page.waitForFunction(rendered);
    await page.mouse.wheel(0, 5000);
    await page.locator('clip-story').first().getByRole('button', { name: 'Show picture' }).click();
    const uses = () => page.evaluate(() => (window as unknown as { uses: string[] }).uses);
    assert.deepEqual(await uses(), []);
    const foreign = () =>
      requests.filter(({ url }) => ![on.owners.origin, on.paper.origin, 'data:'].some((own) => url.startsWith(own)));
    assert.deepEqual(foreign(), []);
    assert.deepEqual(await page.context().cookies(), []);
    // the control: what is watched is seen
    await page.evaluate(() => {
      document.cookie = 'a=1';
      localStorage.setItem('a', '1');
      document.createElement('canvas').toDataURL();
      void navigator.userAgent;
    });
    assert.equal((await uses()).length, 4);
    // and after the click on play, only the host that the button has named
    await page.locator('clip-video').first().getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction(() => document.querySelector('clip-video')?.shadowRoot?.querySelector('iframe'));
    const hosts = new Set(foreign().map(({ url }) => new URL(url).host));
    assert.deepEqual([...hosts], ['www.youtube-nocookie.com']);
    await close();
  });

  test('tells nobody which page it is: addresses and referrers hold no more than the origin of the page', async () => {
    const { page, requests, close } = await on.owners.open(body, { query: `?who=${SECRET}` });
    await page.waitForFunction(() => document.querySelectorAll('clip-story')[1]?.shadowRoot?.querySelector('.clip'));
    const asked = requests.slice(1);
    assert.ok(asked.length > 3, `${asked.length} requests`);
    for (const { url, headers } of asked) {
      assert.ok(!url.includes(SECRET), url);
      assert.ok(!(headers['referer'] ?? '').includes(SECRET), `${url} with ${headers['referer']}`);
      assert.equal(headers['cookie'], undefined);
      if (/\.json$/.test(url)) assert.equal(headers['referer'] ?? `${on.owners.origin}/`, `${on.owners.origin}/`);
    }
    await close();
  });

  test('is not kept from a story by a list of blocked names: nothing printed or published is called like an ad', async () => {
    const LISTED =
      /(?:^|[-_/.])(?:ads?|advert\w*|banner|track\w*|analytics|beacon|pixel|sponsor\w*|promo\w*|popup|social(?:-\w+)?|share-?(?:buttons?|bar|this)|addthis|sharethis|telemetry)(?:[-_/.]|$)/i;
    const site = new URL('../packages/elements/dist/site', import.meta.url).pathname;
    const files = [...(await readdir(site)), ...(await readdir(join(site, 'elements')))];
    const markup = body + on.paper.print(story) + on.paper.code(story, 'iframe');
    const names = Array.from(markup.matchAll(/ (?:class|id|part)="([^"]*)"/g), ([, list = '']) =>
      list.split(' '),
    ).flat();
    const addresses = Array.from(markup.matchAll(/(?:src|data-url)="([^"]*)"/g), ([, address = '']) => address);
    assert.ok(names.length > 50 && addresses.length > 5, 'there is something to look at');
    assert.deepEqual(
      [...files, ...names, ...addresses].filter((name) => LISTED.test(name)),
      [],
    );
    assert.ok(LISTED.test('social-share') && LISTED.test('/ads/x.js'), 'the control');
    assert.ok((await readFile(join(site, 'clipsheet.js'), 'utf8')).length > 0);
  });
});
