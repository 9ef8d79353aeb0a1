import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Story } from '@clipsheet/story';
import { BASE, PASTED_STORIES, pastedToday } from './pasted-forms.js';
import { stage, type Stage } from './stage.js';

const PASTED = new URL('../packages/fixtures/pasted', import.meta.url).pathname;
const RELEASE = '0.1.0';

describe('an embed pasted years ago', { concurrency: 3 }, () => {
  let on: Stage;
  let stories: Story[];

  before(async () => {
    on = await stage();
    stories = PASTED_STORIES.map((story) => on.paper.publish(story));
    // `FREEZE=1` keeps what this release prints; a release once made is never frozen again
    if (process.env['FREEZE']) {
      await mkdir(join(PASTED, RELEASE), { recursive: true });
      for (const [name, code] of Object.entries(pastedToday(on.paper, stories)))
        await writeFile(join(PASTED, RELEASE, name), code);
    }
  });
  after(() => on.close());

  test('was frozen in every form and kind with the first release', async () => {
    const frozen = await readdir(join(PASTED, RELEASE));
    assert.deepEqual(frozen.sort(), Object.keys(pastedToday(on.paper, stories)).sort());
  });

  test('shows its part with today’s script, asks nobody but its publisher, and complains of nothing', async () => {
    for (const release of await readdir(PASTED)) {
      const names = (await readdir(join(PASTED, release))).sort();
      const pastes = await Promise.all(names.map((name) => readFile(join(PASTED, release, name), 'utf8')));
      const body = pastes.map((paste) => `<section>${paste.replaceAll(BASE, on.paper.baseUrl)}</section>`).join('\n');
      const { page, problems, requests, close } = await on.owners.open(body);
      await page.setViewportSize({ width: 800, height: 12_000 });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('section')].every(
          ({ firstElementChild: first }) =>
            first instanceof HTMLIFrameElement || first?.shadowRoot?.querySelector('.clip'),
        ),
      );
      for (const [at, name] of names.entries()) {
        const section = page.locator('section').nth(at);
        const shown = name.includes('iframe')
          ? section.frameLocator('iframe').locator('.clip')
          : section.locator('.clip');
        const words = name.startsWith('arabic')
          ? 'الميناء'
          : name.startsWith('quote')
            ? 'forgotten'
            : name.startsWith('video')
              ? 'dark night'
              : name.startsWith('share')
                ? 'Copy link'
                : 'harbour lights';
        await shown.filter({ hasText: words }).first().waitFor();
      }
      const foreign = requests.filter(
        ({ url }) => ![on.owners.origin, on.paper.origin, 'data:'].some((own) => url.startsWith(own)),
      );
      assert.deepEqual(foreign, []);
      // a browser that does not know a word of an iframe's allow says so
      assert.deepEqual(
        problems.filter((one) => !/^Unrecognized feature|^Allow attribute/.test(one)),
        [],
      );
      await close();
    }
  });

  test('of a contract that nobody knows yet is left as it was written', async () => {
    const [story] = stories;
    assert.ok(story, 'a story');
    const later = on.paper.code(story, 'tag').replace('v="1"', 'v="2"');
    const { page, problems, close } = await on.owners.open(later + on.paper.code(story, 'tag'));
    await page.waitForFunction(() => document.querySelectorAll('clip-story')[1]?.shadowRoot?.querySelector('.clip'));
    assert.equal(await page.evaluate(() => document.querySelector('clip-story')?.shadowRoot), null);
    assert.ok(await page.locator('clip-story blockquote').first().isVisible(), 'its words');
    assert.deepEqual(problems, []);
    await close();
  });
});
