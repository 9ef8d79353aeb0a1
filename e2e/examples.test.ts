import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { exampleStory } from '@clipsheet/fixtures';
import type { Browser } from 'playwright-core';
import { ENGINES, open } from './browsers.js';
import { EXAMPLES, startExample } from './start-example.js';
import { publication, type Publication } from './publication.js';

const AXE = new URL('../node_modules/axe-core/axe.min.js', import.meta.url).pathname;
const ROOT = new URL('../examples/', import.meta.url).pathname;
const PROGRAMS = readdirSync(ROOT).filter((name) => name !== 'newsroom');

/** Whose cards are complete before any script has come: nothing on these pages may move. */
const MOVES_NOTHING = ['11ty', 'express', 'hono', 'workerd'];

describe('an example, opened in a browser', { concurrency: 3 }, () => {
  let browser: Browser;
  let paper: Publication;

  before(async () => {
    browser = await (ENGINES['chromium']?.() ?? Promise.reject(new Error('There is no Chromium.')));
    paper = await publication('/');
    paper.publish(exampleStory({ id: 'harbour-lights', videos: [] }));
  });
  after(async () => {
    await browser.close();
    await paper.close();
  });

  test('is there for every folder', () => {
    assert.deepEqual(PROGRAMS.sort(), Object.keys(EXAMPLES).sort());
  });

  for (const name of Object.keys(EXAMPLES))
    test(`${name} shows its cards, complains of nothing and asks nobody else`, async (t) => {
      const example = await startExample(name, paper.baseUrl);
      t.after(() => example.close());
      const opened = await open(browser, example.url, {
        viewport: { width: 800, height: 1400 },
      });
      t.after(() => opened.close());
      const { page, problems, requests } = opened;
      await page.waitForFunction(() =>
        [...document.querySelectorAll('clip-story, clip-quote, clip-share')].every(
          (tag) => (tag.shadowRoot?.textContent ?? '').trim().length > 20,
        ),
      );
      await page.waitForFunction(() =>
        [...document.querySelectorAll('clip-story')].every((tag) =>
          [...(tag.shadowRoot?.querySelectorAll('img') ?? [])].every(
            (image) => image.complete && image.naturalWidth > 0,
          ),
        ),
      );
      const { tags, shifted } = await page.evaluate(measure);
      assert.ok(tags.length > 0);
      assert.deepEqual(
        tags.filter(({ isKnown }) => !isKnown),
        [],
      );
      if (MOVES_NOTHING.includes(name)) assert.equal(shifted, 0);
      const known = [example.url, paper.baseUrl].map((url) => new URL(url).origin);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('data:') && !known.includes(new URL(url).origin)),
        [],
      );
      assert.deepEqual(problems, []);
      const folder = process.env['CLIPSHEET_SCREENSHOTS'];
      if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
      // last, and by the debugger's door: a strict policy refuses a script of ours
      await page.evaluate(readFileSync(AXE, 'utf8'));
      assert.deepEqual(await page.evaluate(violations), []);
    });
});

/** The clip tags of the page, whether each is drawn or defined, and the sum of what moved. */
async function measure(): Promise<{ tags: { name: string; isKnown: boolean }[]; shifted: number }> {
  const tags = [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('clip-'))
    .map(({ localName, shadowRoot }) => ({
      name: localName,
      isKnown: shadowRoot !== null || customElements.get(localName) !== undefined,
    }));
  const shifted = await new Promise<number>((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    // entries of the past are told with the next frames
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum), 0)));
  });
  return { tags, shifted };
}

/** What axe finds by WCAG 2.2 A and AA and best practice, one line each. */
async function violations(): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run: (context: Document) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const { violations: found } = await axe.run(document);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
