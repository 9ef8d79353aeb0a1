import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { exampleStory, veiledStory } from '@clipsheet/fixtures';
import { addresses } from '@clipsheet/sharing';
import type { PartRef, Story } from '@clipsheet/story';
import type { Browser } from 'playwright-core';
import { ENGINES } from './browsers.js';
import { hostPages, type HostPages } from './host-page.js';
import { plainHost, type Host } from './plain-host.js';
import { publication, type Publication } from './publication.js';

const VIDEO: PartRef = { kind: 'video', id: 'first-night' };
const NAMES = '?childId=pym-1&id=42#?secret=s3cret';

/** What the pages around frames have heard: each consumer's own way to find the height in a message. */
const HEARD: Readonly<Record<string, (message: Record<string, unknown>, text: string) => unknown>> = {
  WordPress: (told) => told['message'] === 'height' && told['secret'] === 's3cret' && told['value'],
  Pym: (_, text) => /^pymxPYMxpym-1xPYMxheightxPYMx(\d+)$/.exec(text)?.[1],
  AMP: (told) => told['sentinel'] === 'amp' && told['type'] === 'embed-size' && told['height'],
  Iframely: (_, text) => text.startsWith('{') && (JSON.parse(text) as { method: string; height: number }).height,
  Embedly: (_, text) => /"context":"iframe.resize".*"height":(\d+)/.exec(text)?.[1],
  Datawrapper: (told) => Object.values((told['datawrapper-height'] as object | undefined) ?? {})[0] as unknown,
  Bluesky: (told) => told['id'] === '42' && !told['type'] && told['height'],
  Mastodon: (told) => told['type'] === 'setHeight' && told['id'] === 7 && told['height'],
};

interface Listening {
  told: unknown[];
}

describe('an embed frame', { concurrency: 3 }, () => {
  let browser: Browser;
  let paper: Publication;
  let owners: HostPages;
  let modules: Host;
  let story: Story;

  before(async () => {
    browser = await (ENGINES['chromium']?.() ?? Promise.reject(new Error('There is no Chromium.')));
    const dist = new URL('../packages/elements/dist', import.meta.url).pathname;
    [paper, owners, modules] = await Promise.all([
      publication(),
      hostPages(browser),
      plainHost(() => dist, '/', { 'access-control-allow-origin': '*' }),
    ]);
    story = paper.publish(exampleStory());
    paper.publish(veiledStory({ id: 'veiled' }));
  });
  after(async () => {
    await browser.close();
    await Promise.all([owners.close(), paper.close(), modules.close()]);
  });

  const frame = (id: string, names = '', part?: PartRef) =>
    `<iframe sandbox="allow-scripts" title="Story" width="600" height="300" src="${addresses(paper.baseUrl).embed(id, part)}${names}"></iframe>`;
  const listening =
    '<script>told = []; addEventListener("message", ({ data }) => told.push(data)); onload = () => { for (const asked of [{ message: "ready" }, { type: "setHeight", id: 7 }]) frames[0].postMessage(asked, "*") }</script>';

  test('tells every consumer its height in the dialect of each, in a sandbox without an origin', async () => {
    const { page, problems, close } = await owners.open(frame(story.id, NAMES), { head: listening });
    await page.waitForFunction(() =>
      (window as unknown as Listening).told.some((told) => (told as { type?: string }).type === 'setHeight'),
    );
    const told = await page.evaluate(() => (window as unknown as Listening).told);
    const height = await page.frames()[1]?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    assert.ok(Number(height) > 200, `${height} px`);
    for (const [consumer, heard] of Object.entries(HEARD)) {
      const heights = told.map((one) =>
        typeof one === 'string' ? heard({}, one) : heard(one as Record<string, unknown>, ''),
      );
      assert.equal(Number(heights.filter((one) => one).at(-1)), height, consumer);
    }
    assert.deepEqual(problems, []);
    await close();
  });

  test('says nothing in a dialect that would need a name nobody gave', async () => {
    const { page, close } = await owners.open(frame(story.id), { head: listening.replace('7', '{}') });
    await page.waitForFunction(() => (window as unknown as Listening).told.length > 2);
    const told = await page.evaluate(() => (window as unknown as Listening).told);
    for (const consumer of ['WordPress', 'Pym', 'Bluesky', 'Mastodon'])
      for (const one of told)
        assert.ok(
          !(typeof one === 'string'
            ? HEARD[consumer]?.({}, one)
            : HEARD[consumer]?.(one as Record<string, unknown>, '')),
          consumer,
        );
    await close();
  });

  test('in a sandbox a veil opens, and a film whose provider would refuse it links to where it plays', async () => {
    const { page, problems, close } = await owners.open(frame('veiled') + frame(story.id, '', VIDEO));
    const [veiled, film] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
    await veiled.getByRole('button', { name: 'Show picture' }).click();
    await veiled.locator('.media img').waitFor();
    const link = film.getByRole('link', { name: 'Play' });
    assert.equal(await link.getAttribute('href'), addresses(paper.baseUrl).page(story.id, VIDEO));
    assert.equal(await film.getByRole('button', { name: 'Play' }).count(), 0);
    assert.deepEqual(problems, []);
    await close();
  });

  /** A page with frames below the fold whose heights our own script fits. */
  const fitted = (body: string) =>
    owners.open(`<div style="height:3000px"></div>${body}`, {
      head: `<script type="module">
        const { fitFrame } = await import("${modules.origin}/frame/fit-frame.js");
        document.querySelectorAll('iframe').forEach(fitFrame)</script>`,
    });
  const heights = () => [...document.querySelectorAll('iframe')].map((one) => one.style.height);

  test('takes the height of what it shows before a reader comes to it', async () => {
    const { page, problems, close } = await fitted(frame(story.id) + frame(story.id, '', VIDEO));
    await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every((one) => one.style.height));
    const shown = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((one) => one.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))),
    );
    assert.deepEqual(
      await page.evaluate(heights),
      shown.map((height) => `${height}px`),
    );
    assert.deepEqual(problems, []);
    await close();
  });

  test('nothing but its own port moves it: 10,000 messages from five hostile frames change nothing', async () => {
    // four that shout at the page and at the frame of the story, one that holds a port and speaks over it
    const hostile = [0, 1, 2, 3, 4].map((at) => `<iframe class="hostile" srcdoc="${attack(at)}"></iframe>`).join('');
    const { page, problems, close } = await fitted(frame(story.id) + hostile);
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLIFrameElement>('.hostile')].every(
        (one) => (one.contentWindow as unknown as { isDone?: boolean }).isDone,
      ),
    );
    const [own, ...others] = await page.evaluate(heights);
    const shown = await page.frames()[1]?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    assert.equal(own, `${shown}px`);
    assert.deepEqual(others, ['', '', '', '', '77px'], 'the control: what keeps to the form is taken');
    assert.equal(await page.frames()[1]?.evaluate(() => document.querySelectorAll('clip-story').length), 1);
    assert.deepEqual(problems, []);
    await close();
  });
});

/** What a hostile frame does, as the text of its document: 2,000 messages of every shape, the last frame over a port. */
function attack(at: number): string {
  const script = `
    const parts = ['height', 'type', 'n', 'nonce', 'message', 'value', 'secret', 'link', 'ready', 'clipsheet:port', 'setHeight', 'id',
      'embed-size', 'pymxPYMxpym-1xPYMxheightxPYMx9', 'javascript:parent.x=1', '__proto__', 1e9, -1, 0, 51, NaN, null, undefined, true, [], {}, 'x'.repeat(5000), 10n, new Date(), /x/, new Map([[1, 2]])];
    let seed = ${at + 1};
    const pick = () => parts[(seed = (seed * 48271) % 2147483647) % parts.length];
    const shape = () => [pick(), { [pick()]: pick(), [pick()]: pick() }, { type: pick(), n: pick(), nonce: pick() },
      { type: 'height', n: pick() }, { type: 'height', n: 600, nonce: pick() }, { message: 'height', value: 900, secret: pick() },
      { type: 'clipsheet:port', nonce: pick() }, JSON.stringify({ [String(pick())]: String(pick()) })][(seed = (seed * 48271) % 2147483647) % 8];
    const targets = [parent, parent.frames[0], top];
    if (${at} < 4) {
      for (let i = 0; i < 2000; i++) targets[i % 3].postMessage(shape(), '*', i % 50 ? [] : [new MessageChannel().port2]);
      isDone = true;
    } else onmessage = ({ data, ports: [port] }) => {
      if (!port) return;
      for (let i = 0; i < 1990; i++) port.postMessage(shape());
      for (const n of [49, 4001, NaN, Infinity, '77', [77], { n: 77 }, -77, null, undefined]) port.postMessage({ type: 'height', n, nonce: data.nonce });
      port.postMessage({ type: 'height', n: 77, nonce: data.nonce });
      setTimeout(() => (isDone = true), 300);
    };`;
  return `<script>${script}</script>`.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}
