import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ENGINES, open } from './browsers.js';

const COMMAND = new URL('../packages/cli/bin/clipsheet.js', import.meta.url).pathname;
const ARTICLES = new URL('../examples/newsroom/articles', import.meta.url).pathname;
const AXE = new URL('../node_modules/axe-core/axe.min.js', import.meta.url).pathname;

let folder: string;
let address: string;
let server: ChildProcess;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipsheet-studio-'));
  const words = [
    'studio',
    join(folder, 'out'),
    ...['omran-aleppo.md', 'lantern-market.md'].map((name) => join(ARTICLES, name)),
  ];
  const options = ['--base-url', 'https://clips.example/', '--port', '0', '--lock', join(folder, 'lock.json')];
  server = spawn(process.execPath, [COMMAND, ...words, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(server.stdout!, 'data')) as [Buffer];
  address = /http:\S+/.exec(said.toString())?.[0] ?? '';
  browser = await ENGINES['chromium']!();
});

after(async () => {
  await browser?.close();
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

/** What axe finds by WCAG 2.2 A and AA, one line each. */
async function complaints(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE }).catch(() => page.evaluate(() => undefined));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      iframes: false,
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' | ')
          .slice(0, 400)}`,
    );
  });
}

test(
  'an editor brings the Aleppo story in, settles it, sees it everywhere and takes the code',
  { timeout: 240_000 },
  async () => {
    const opened = await open(browser, address, {
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      bypassCSP: true,
    });
    const { page, problems } = opened;
    page.setDefaultTimeout(90_000); // eleven pictures are encoded first, beside other tests
    await page.getByRole('button', { name: /Boy of five/ }).click();
    await page.getByRole('heading', { name: 'One thing stops this story' }).waitFor();
    assert.equal(await page.locator('[aria-disabled="true"]', { hasText: 'Publish revision 1' }).count(), 1);

    // fields, by key
    await page.keyboard.press('2');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.getByRole('heading', { name: /^1 of \d+ settled$/ }).waitFor();
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: /^0 of \d+ settled$/ }).waitFor();
    await page.keyboard.press('Shift+A');
    // what is only guessed is accepted one by one
    for (let left = await page.locator('.row-field').count(); left > 0; left--) {
      await page.keyboard.press('j');
      await page.keyboard.press('a');
    }
    await page.getByText('Nothing stops it').waitFor();

    // previews show the drawn share image and follow the words at once
    await page.keyboard.press('3');
    await page.locator('.net-facebook img').waitFor();
    assert.equal(await page.locator('.network').count(), 16);
    assert.deepEqual(await complaints(page), []);

    // pictures, code
    await page.keyboard.press('4');
    await page.locator('.ratio-columns figure').nth(4).waitFor();
    await page.locator('.ring').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('68 %, 28 %').waitFor();
    await page.keyboard.press('5');
    await page.getByRole('radio', { name: 'Frame' }).check();
    assert.match(
      await page.locator('.chosen-code pre').innerText(),
      /^<iframe src="https:\/\/clips\.example\/stories\/omran-aleppo\/embed\/"/,
    );
    const embed = page.frameLocator('live-frame iframe:not(.coming)[src*="/embed/"]');
    await embed.locator('clip-story').waitFor();
    await page.keyboard.press('1');
    assert.deepEqual(await complaints(page), []);

    assert.deepEqual(problems, []);
    await opened.close();
  },
);

test('two tabs that change one line are shown both, and nothing is lost', { timeout: 60_000 }, async () => {
  const hash = `${address}#omran-aleppo/fields`;
  const one = await open(browser, hash, { locale: 'en-GB' });
  const other = await open(browser, hash, { locale: 'en-GB' });
  const write = async (page: Page, words: string) => {
    await page.locator('label', { hasText: /^All/ }).click();
    const row = page.locator('[data-place="/dek"].row-field');
    await row.focus();
    await page.keyboard.press('e');
    await row.getByLabel('Dek').fill(words);
    await row.getByRole('button', { name: /Save/ }).click();
  };
  await write(one.page, 'The first tab’s dek.');
  await one.page.getByText(/Draft saved/).waitFor();
  await write(other.page, 'The second tab’s dek.');
  await other.page.getByRole('heading', { name: /Another tab saved this draft/ }).waitFor();
  await other.page.getByText('The first tab’s dek.').click();
  await other.page.getByRole('button', { name: 'Save what is chosen' }).click();
  await other.page.locator('[data-place="/dek"].row-field', { hasText: 'The first tab’s dek.' }).waitFor();
  await one.close();
  await other.close();
});

test(
  'the studio speaks Arabic, from right to left, about an Arabic story on a phone in the dark',
  { timeout: 60_000 },
  async () => {
    const opened = await open(browser, address, {
      viewport: { width: 390, height: 844 },
      locale: 'ar',
      colorScheme: 'dark',
      bypassCSP: true,
    });
    const { page, problems } = opened;
    await page.getByRole('button', { name: /سوق الفوانيس/ }).click();
    await page.locator('.problems h1').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
    assert.doesNotMatch(await page.locator('.problems').innerText(), /stops|not been seen/);
    await page.locator('.travels .network img').first().waitFor();
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'nothing leads out of the screen',
    );
    assert.deepEqual(await complaints(page), []);
    assert.deepEqual(problems, []);
    await opened.close();
  },
);

test('what cannot be read is named with what to do, and what was there stays', { timeout: 60_000 }, async () => {
  const opened = await open(browser, address, { locale: 'en-GB' });
  const { page } = opened;
  const field = page.getByLabel('Your story');
  await field.fill('https://127.0.0.1/article');
  await page.getByRole('button', { name: /Read it/ }).click();
  await page
    .getByRole('alert')
    .getByText(/must be the address of an article on the public internet/)
    .waitFor();
  assert.equal(await field.inputValue(), 'https://127.0.0.1/article');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(50_000_000)], 'film.html'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page
    .getByRole('alert')
    .getByText(/film\.html must be an article of at most 5 MB, but has 50\.0 MB/)
    .waitFor();
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('one two') });
  await page
    .getByRole('alert')
    .getByText(/must hold an article/)
    .waitFor();
  await opened.close();
});
