import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { renderPart } from '@clipsheet/elements/ssr.js';
import { addresses } from '@clipsheet/sharing';
import { ENGINES, open } from './browsers.js';
import { newsroom, type Newsroom } from './newsroom.js';
import { pageHost, plainHost, type Host } from './plain-host.js';

// Each shows a printed tag as a string of markup, a plain tag of its own with words in it, and can be drawn again and
// taken away.
const PROGRAMS: Record<string, string> = {
  React: `
    import { createElement as h, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    function Post({ printed, src }) {
      const [times, setTimes] = useState(0);
      return h('article', null,
        h('button', { onClick: () => setTimes(times + 1) }, 'Drawn again ' + times),
        h('div', { id: 'printed', dangerouslySetInnerHTML: { __html: printed } }),
        h('clip-story', { id: 'plain', src }, h('blockquote', null, h('p', null, 'Words for ' + times))));
    }
    const root = createRoot(document.querySelector('#app'));
    root.render(h(Post, given));
    globalThis.takeAway = () => root.unmount();`,
  Vue: `
    import { createApp, h, ref } from 'vue';
    const app = createApp({
      setup() {
        const times = ref(0);
        return () => h('article', null, [
          h('button', { onClick: () => times.value++ }, 'Drawn again ' + times.value),
          h('div', { id: 'printed', innerHTML: given.printed }),
          h('clip-story', { id: 'plain', src: given.src }, [h('blockquote', null, [h('p', null, 'Words for ' + times.value)])]),
        ]);
      },
    });
    app.mount('#app');
    globalThis.takeAway = () => app.unmount();`,
};

describe('a printed and a plain tag on a page that a framework draws', () => {
  let room: Newsroom;
  let publisher: Host;
  let baseUrl: string;
  let given: { printed: string; src: string };

  before(async () => {
    room = await newsroom('omran-aleppo.md');
    publisher = await plainHost(() => room.out, '/', { 'access-control-allow-origin': '*' });
    baseUrl = `${publisher.origin}/`;
    await room.build(baseUrl);
    const story = await room.story('omran-aleppo');
    given = {
      printed: renderPart(story, { addresses: baseUrl, now: new Date() }),
      src: addresses(baseUrl).storyJson(story.id),
    };
  });
  after(async () => {
    await publisher.close();
    await room.remove();
  });

  for (const [engine, launch] of Object.entries(ENGINES))
    test(`is shown, drawn again and taken away in ${engine}`, async (t) => {
      const browser = await launch();
      t.after(() => browser.close());
      for (const [framework, program] of Object.entries(PROGRAMS))
        await t.test(`with ${framework}`, async () => {
          const { text } = await bundle(`const given = ${JSON.stringify(given)};${program}`);
          const third = await pageHost(
            () =>
              `<!doctype html><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"><div id="app"></div><script>${text.replaceAll('</script', '<\\/script')}</script><script async src="${addresses(baseUrl).script()}"></script>`,
          );
          const opened = await open(browser, `${third.origin}/`);
          const { page, problems } = opened;
          try {
            const cards = () =>
              page.evaluate(() =>
                [...document.querySelectorAll('clip-story')].map((tag) => ({
                  cards: tag.shadowRoot?.querySelectorAll('article').length ?? 0,
                  headline: /Boy of five pulled/.test(tag.shadowRoot?.textContent ?? ''),
                })),
              );
            const both = async () => {
              for (const tag of await page.locator('clip-story').all()) {
                await tag.scrollIntoViewIfNeeded();
                await tag.locator('img').first().waitFor();
              }
            };
            await both();
            const shown = await cards();
            assert.deepEqual(
              shown.map(({ headline }) => headline),
              [true, true],
            );
            await page.locator('button', { hasText: 'Drawn again' }).click();
            await page.locator('button', { hasText: 'Drawn again 1' }).waitFor();
            assert.equal(await page.locator('#plain > blockquote').textContent(), 'Words for 1');
            await both();
            assert.deepEqual(await cards(), shown);
            await page.evaluate('takeAway()');
            assert.equal(await page.locator('clip-story').count(), 0);
            // Chromium remarks that innerHTML does not promote a template; the drop-in does
            assert.deepEqual(
              problems.filter((text) => !text.includes('declarative Shadow DOM is not being parsed')),
              [],
            );
          } finally {
            await opened.close();
            await third.close();
          }
        });
    });
});

/** A program of the newsroom's neighbour as one classic script. */
async function bundle(contents: string): Promise<{ text: string }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  assert.ok(file);
  return file;
}
