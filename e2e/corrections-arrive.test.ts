import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { renderPart } from '@clipsheet/elements/ssr.js';
import { addresses, embedCode } from '@clipsheet/sharing';
import { ENGINES, open } from './browsers.js';
import { newsroom, type Newsroom } from './newsroom.js';
import { pageHost, plainHost, type Host } from './plain-host.js';

const ARTICLE = 'omran-aleppo.md';
const ID = 'omran-aleppo';

describe('a page that nobody touches again', () => {
  let browser: Browser;
  let room: Newsroom;
  let publisher: Host;
  let third: Host;
  let pasted = '';

  before(async () => {
    browser = await (ENGINES['chromium']?.() ?? Promise.reject(new Error('There is no Chromium.')));
    room = await newsroom(ARTICLE);
    publisher = await plainHost(() => room.out, '/', { 'access-control-allow-origin': '*' });
    const baseUrl = `${publisher.origin}/`;
    await room.build(baseUrl);
    const story = await room.story(ID);
    pasted = [
      renderPart(story, { addresses: baseUrl, now: new Date() }),
      embedCode(story, { form: 'tag', addresses: addresses(baseUrl) }),
      embedCode(story, { form: 'iframe', addresses: addresses(baseUrl) }),
    ].join('\n');
    third = await pageHost(
      () => `<!doctype html><meta charset="utf-8"><title>Blog</title><link rel="icon" href="data:,">${pasted}`,
    );
  });
  after(async () => {
    await browser.close();
    await third.close();
    await publisher.close();
    await room.remove();
  });

  /** Waits until the printed tag, the plain tag and the frame all say these words; then looks closer. */
  async function everywhere(words: string, look?: (page: Page) => Promise<void>): Promise<void> {
    const opened = await open(browser, `${third.origin}/`);
    const { page } = opened;
    // what is far below is left alone until a reader comes near
    for (const tag of await page.locator('clip-story').all()) await tag.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      (expected) =>
        [...document.querySelectorAll('clip-story')].every((tag) => tag.shadowRoot?.textContent.includes(expected)),
      words,
      { timeout: 15_000 },
    );
    const frame = page.frameLocator('iframe').locator('body');
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await frame.filter({ hasText: words }).waitFor({ timeout: 15_000 });
    await look?.(page);
    await opened.close();
  }
  const pictures = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('clip-story')].flatMap((tag) =>
        [...(tag.shadowRoot?.querySelectorAll('img') ?? [])].map((image) => image.currentSrc || image.src),
      ),
    );

  test('shows the words and the picture that it was pasted with', () =>
    everywhere('Boy of five pulled', async (page) => {
      assert.ok((await pictures(page)).some((address) => address.includes('first-light')));
    }));

  test('shows a correction of the headline', async () => {
    await room.edit(ARTICLE, 'headline: Boy of five', 'headline: Child of five');
    await room.build(`${publisher.origin}/`);
    assert.equal((await room.story(ID)).revision, 2);
    await everywhere('Child of five pulled');
  });

  test('loses one picture that was withdrawn, and says why', async () => {
    const withdrawn = 'withdrawn: { date: 2026-11-24, reason: The licence has ended. }';
    await room.edit(ARTICLE, '    focalPoint: { x: 0.66, y: 0.28 }', `    ${withdrawn}`);
    await room.build(`${publisher.origin}/`);
    await everywhere('The licence has ended', async (page) => {
      assert.deepEqual(
        (await pictures(page)).filter((address) => address.includes('first-light')),
        [],
      );
    });
  });

  test('shows that the story was withdrawn, and no picture of it', async () => {
    await room.edit(ARTICLE, 'kicker: Syria', 'withdrawn: { date: 2026-11-25, reason: Published in error. }');
    await room.build(`${publisher.origin}/`);
    await everywhere('Published in error', async (page) => {
      assert.deepEqual(
        (await pictures(page)).filter((address) => address.includes('/media/')),
        [],
      );
    });
  });
});
