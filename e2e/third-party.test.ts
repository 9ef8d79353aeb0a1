import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { renderPart } from '@clipsheet/elements/ssr.js';
import { addresses, embedCode } from '@clipsheet/sharing';
import type { Story } from '@clipsheet/story';
import { ENGINES, open } from './browsers.js';
import { newsroom, type Newsroom } from './newsroom.js';
import { pageHost, plainHost, type Host } from './plain-host.js';
import { stripUnknownTags } from './tag-stripper.js';

const BASE_PATH = '/news/';
const now = new Date('2026-11-25T12:00:00Z');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blog</title><link rel="icon" href="data:,">${head}</head><body><h1>Blog</h1>${body}</body></html>`;

// What a host with our snippet adds; the first suite runs without any header of ours.
const HOSTS: Record<string, Record<string, string>> = {
  'a host that sends no header of ours': {},
  'a host with our headers': { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
};

for (const [hostName, headers] of Object.entries(HOSTS))
  describe(`${hostName}, under a base path`, () => {
    let publisher: Host;
    let room: Newsroom;
    let story: Story;
    let veiled: Story;
    let baseUrl: string;
    const hasCors = 'access-control-allow-origin' in headers;

    before(async () => {
      room = await newsroom('omran-aleppo.md', 'hillside-slide.md');
      publisher = await plainHost(() => room.out, BASE_PATH, headers);
      baseUrl = `${publisher.origin}${BASE_PATH}`;
      await room.build(baseUrl);
      [story, veiled] = await Promise.all([room.story('omran-aleppo'), room.story('hillside-slide')]);
    });
    after(async () => {
      await publisher.close();
      await room.remove();
    });

    for (const [engine, launch] of Object.entries(ENGINES))
      describe(`in ${engine}`, () => {
        let browser: Browser;
        before(async () => {
          browser = await launch();
        });
        after(() => browser.close());

        /** Opens a page of another origin that holds this markup. */
        async function embed(
          body: string,
          options: { head?: string; headers?: Record<string, string>; script?: boolean } = {},
        ) {
          const third = await pageHost(() => page(body, options.head), options.headers);
          const opened = await open(browser, `${third.origin}/`, { javaScriptEnabled: options.script ?? true });
          return {
            ...opened,
            foreign: () =>
              opened.requests.filter(
                (url) => !url.startsWith(third.origin) && !url.startsWith(publisher.origin) && !url.startsWith('data:'),
              ),
            close: async () => {
              await opened.close();
              await third.close();
            },
          };
        }
        const code = (of: Story, form: 'tag' | 'iframe' | 'blockquote') =>
          embedCode(of, { form, addresses: addresses(baseUrl) });
        const script = () => `<script async src="${addresses(baseUrl).script()}"></script>`;
        const printed = (of: Story, tag?: 'clip-share') =>
          `${renderPart(of, { addresses: baseUrl, now, tag })}${script()}`;

        test('a pre-rendered tag shows the story, asks nobody else, and complains of nothing', async () => {
          const { page, problems, foreign, close } = await embed(printed(story));
          await page.locator('clip-story img').first().waitFor();
          assert.match(
            await page.locator('clip-story').locator('article, .clip').first().innerText(),
            /Boy of five pulled/,
          );
          assert.deepEqual(foreign(), []);
          // without CORS the state cannot be read, which the script says once and the browser in its own words
          if (hasCors) assert.deepEqual(problems, []);
          await close();
        });

        test('a plain tag shows the card where the host sends CORS, else it keeps its words', async () => {
          const { page, foreign, close } = await embed(code(story, 'tag'));
          if (hasCors) {
            await page.waitForFunction(() => document.querySelector('clip-story')?.shadowRoot?.querySelector('img'));
            assert.match(await page.locator('clip-story .clip').first().innerText(), /Corrected/);
          } else {
            await page.waitForLoadState('networkidle');
            assert.match(
              await page.locator('clip-story blockquote').innerText(),
              /Boy of five pulled[\s\S]*Illustration: The Morning Sheet/,
            );
            assert.ok(await page.locator('clip-story blockquote').isVisible());
          }
          assert.deepEqual(foreign(), []);
          await close();
        });

        test('an embed frame shows the story by itself', async () => {
          const { page, foreign, close } = await embed(code(story, 'iframe'));
          const frame = page.frameLocator('iframe');
          await frame.locator('clip-story img').first().waitFor();
          assert.match(await frame.locator('clip-story .clip').first().innerText(), /Boy of five pulled/);
          // the correction stands above the frame's edge, and the frame has none of its own
          const { inside, outside } = await page.locator('iframe').evaluate((element) => ({
            inside: element.clientHeight,
            outside: (element as HTMLElement).offsetHeight,
          }));
          assert.equal(inside, outside);
          const needed = await frame.locator('html').evaluate((root) => root.scrollHeight);
          assert.ok(needed <= inside, `${needed} of ${inside}`);
          assert.deepEqual(foreign(), []);
          await close();
        });

        test('a block quote reads well by itself, and becomes the card where the host sends CORS', async () => {
          const { page, close } = await embed(code(story, 'blockquote'));
          if (hasCors) await page.waitForFunction(() => document.querySelector('clip-story')?.shadowRoot);
          else assert.match(await page.locator('blockquote').first().innerText(), /Boy of five pulled/);
          await close();
        });

        test('what a filter leaves of each form still says what, from where and whose picture, and leads there', async () => {
          const forms = { printed: printed(story), tag: code(story, 'tag'), blockquote: code(story, 'blockquote') };
          for (const [form, markup] of Object.entries(forms)) {
            const { page, foreign, close } = await embed(stripUnknownTags(markup));
            const words = await page.locator('body').innerText();
            for (const expected of [/Boy of five pulled/, /The Morning Sheet/, /18 Aug 2016/, /Illustration: /])
              assert.match(words, expected, form);
            assert.ok(await page.locator('a[href*="omran-aleppo"]').count(), form);
            assert.deepEqual(foreign(), [], form);
            await close();
          }
        });

        test('without a script every pre-rendered word is there', async () => {
          const { page, close } = await embed(printed(story), { script: false });
          assert.match(await page.locator('clip-story .clip').first().innerText(), /Corrected[\s\S]*From 2016/);
          await close();
        });

        test('markup set by innerHTML is repaired', async () => {
          const { page, close } = await embed(`<div id="here"></div>${script()}`);
          await page.evaluate(
            (markup) => {
              const here = document.querySelector('#here');
              if (here) here.innerHTML = markup;
            },
            renderPart(story, { addresses: baseUrl, now }),
          );
          await page.waitForFunction(() => document.querySelector('clip-story')?.shadowRoot?.querySelector('img'));
          await close();
        });

        test('a covered picture is not asked for before the reader agrees, and is after', async () => {
          const { page, requests, close } = await embed(printed(veiled));
          await page.waitForLoadState('networkidle');
          const media = () => requests.filter((url) => url.includes('/media/') && !/logo|publisher/.test(url));
          assert.deepEqual(media(), []);
          await page.locator('clip-story button:visible', { hasText: 'Show picture' }).first().click();
          await page.locator('clip-story img[src*="/media/"], clip-story img[srcset]').first().waitFor();
          await page.waitForFunction(() =>
            performance.getEntriesByType('resource').some(({ name }) => name.includes('/media/')),
          );
          assert.ok(media().length > 0);
          await close();
        });

        test('no printed form holds a covered address where a filter could set it free', () => {
          const address = veiled.photos[0]?.src ?? 'none';
          const files = [address, ...(veiled.photos[0]?.renditions ?? []).map(({ src }) => src)];
          for (const markup of [
            printed(veiled),
            code(veiled, 'tag'),
            code(veiled, 'blockquote'),
            code(veiled, 'iframe'),
          ]) {
            const stripped = stripUnknownTags(markup);
            for (const file of files) assert.ok(!stripped.includes(file), `${file} in ${stripped}`);
            assert.doesNotMatch(markup, /(?:src|srcset|poster)="[^"]*\/media\/slope/);
          }
          // the control: an open picture does stand in the printed card
          assert.match(printed(story), /<img[^>]+\/media\//);
        });

        test('a strict policy with Trusted Types gets the card, or keeps the words, and nothing throws', async () => {
          const policy = `default-src 'none'; script-src ${publisher.origin}; style-src 'self'; img-src ${publisher.origin} data:; connect-src ${publisher.origin}; require-trusted-types-for 'script'; trusted-types clipsheet`;
          const { page, problems, close } = await embed(code(story, 'tag'), {
            headers: { 'content-security-policy': policy },
          });
          if (hasCors) {
            await page.waitForFunction(() => document.querySelector('clip-story')?.shadowRoot?.querySelector('img'));
            assert.deepEqual(problems, []);
          }
          const shown = hasCors ? page.locator('clip-story .clip').first() : page.locator('clip-story blockquote');
          assert.match(await shown.innerText(), /Boy of five pulled/);
          await close();
        });
      });
  });
