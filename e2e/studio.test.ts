import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ENGINES, open } from './browsers.js';
import {
  checkAnyPage,
  complaints,
  correctHeadline,
  publish,
  rewriteHeadline,
  settleAll,
  withdraw,
} from './studio-steps.js';

const COMMAND = new URL('../packages/cli/bin/clipsheet.js', import.meta.url).pathname;
const ARTICLES = new URL('../examples/newsroom/articles', import.meta.url).pathname;
const MARK = new URL('../examples/newsroom/pictures/morning-sheet.png', import.meta.url).pathname;

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

const HEADLINE = 'Boy of four pulled from the rubble of his home in Aleppo';

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
    await settleAll(page);
    await page.locator('label', { hasText: /^All/ }).click();
    assert.deepEqual(await complaints(page), []);

    // previews show the drawn share image and follow the words at once
    await page.keyboard.press('3');
    await page.locator('.net-facebook img').waitFor();
    assert.equal(await page.locator('.network').count(), 16);
    assert.deepEqual(await complaints(page), []);
    await rewriteHeadline(page, HEADLINE);
    await page.keyboard.press('3');
    for (const network of ['discord', 'slack'])
      await page.locator(`.net-${network} .title`, { hasText: HEADLINE }).waitFor();
    await page.locator('body').press('u');
    await page.locator('.net-discord .title', { hasText: /^\s*Boy of five/ }).waitFor();

    // pictures, code
    await page.keyboard.press('4');
    await page.locator('.ratio-columns figure').nth(4).waitFor();
    await page.locator('.ring').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('68 %, 28 %').waitFor();
    await page.getByRole('button', { name: 'Take it away' }).click();
    await page.getByText('none; the name stands alone').waitFor();
    await page.getByLabel('Choose a picture').setInputFiles(MARK);
    await page.locator('.logo img').waitFor();
    assert.deepEqual(await complaints(page), []);
    await page.keyboard.press('5');
    await page.getByRole('radio', { name: 'Frame' }).check();
    assert.match(
      await page.locator('.chosen-code pre').innerText(),
      /^<iframe src="https:\/\/clips\.example\/stories\/omran-aleppo\/embed\/"/,
    );
    const embed = page.frameLocator('live-frame iframe:not(.coming)[src*="/embed/"]');
    await embed.locator('clip-story').waitFor();
    assert.equal(await page.locator('.filters td', { hasText: /^\s*Nothing\s*$/ }).count(), 3);
    assert.deepEqual(await complaints(page), []);
    for (const view of ['1', '6']) {
      await page.keyboard.press(view);
      assert.deepEqual(await complaints(page), []);
    }
    assert.deepEqual(problems, []);
    await opened.close();
  },
);

/** A page of another site with pasted code in it, read from the publication's folder at its own address. */
async function placed(code: string): Promise<Page> {
  const context = await browser.newContext();
  await context.route('https://clips.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, 'out', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    await route.fulfill(existsSync(path) ? { path, headers: { 'access-control-allow-origin': '*' } } : { status: 404 });
  });
  const body = `<!doctype html><html lang="en"><head><title>A blog</title></head><body>${code}</body></html>`;
  await context.route('https://blog.example/', (route) => route.fulfill({ contentType: 'text/html', body }));
  return context.newPage();
}

// Goes on with the draft that was settled above.
test(
  'what an editor publishes, corrects and withdraws is seen on a tag that was placed before',
  { timeout: 240_000 },
  async () => {
    const opened = await open(browser, `${address}#omran-aleppo/embed`, { locale: 'en-GB' });
    const { page, problems } = opened;
    page.setDefaultTimeout(90_000);
    await page.getByRole('radio', { name: 'Tag', exact: true }).check();
    const blog = await placed(await page.locator('.chosen-code pre').innerText());
    await publish(page, 1);
    await blog.goto('https://blog.example/');
    await blog.locator('clip-story').getByText('Boy of five').first().waitFor();

    await correctHeadline(page, 'Boy of five pulled from the rubble of his home in Aleppo', HEADLINE);
    await publish(page, 2);
    await page.getByText('Your article does not say this yet.').waitFor();
    await blog.reload();
    await blog.locator('clip-story').getByText(HEADLINE).first().waitFor();
    await blog
      .locator('clip-story')
      .getByText(/^Corrected/)
      .filter({ visible: true })
      .first()
      .waitFor();

    await withdraw(page, 'omran-aleppo');
    await publish(page, 3);
    await page.getByText(/addresses to drop from caches/).waitFor();
    await blog.reload();
    await blog.locator('clip-story').getByText('Published in error.').filter({ visible: true }).first().waitFor();
    assert.equal(await blog.getByText('Boy of').filter({ visible: true }).count(), 0);
    // The frames of both sides answer as withdrawn pages do, which the browser says in its console.
    assert.deepEqual(
      problems.filter((problem) => !problem.includes('410 (Gone)')),
      [],
    );
    await blog.context().close();
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

  // the article is had again, and what was made of it is not lost
  const { page } = other;
  const dek = (words: string) => page.locator('[data-place="/dek"].row-field', { hasText: words }).waitFor();
  await page.getByText(/Draft saved/).waitFor();
  await page.getByRole('button', { name: 'Begin again from the article' }).click();
  await page.locator('label', { hasText: /^All/ }).click();
  await dek('Omran was treated for head wounds');
  await page.locator('body').press('u');
  await dek('The first tab’s dek.');
  await other.close();
});

test(
  'the studio speaks Arabic, from right to left, about an Arabic story on a phone in the dark',
  { timeout: 120_000 },
  async () => {
    const opened = await open(browser, address, {
      viewport: { width: 360, height: 780 },
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
    for (const [view, mustBe] of [
      ['1', '.travels .network img'],
      ['2', '.row-field'],
      ['3', '.net-facebook img'],
      ['4', '.ratio-columns figure'],
      ['5', '.chosen-code pre'],
      ['6', '.reach'],
    ] as const) {
      await page.locator('body').press(view);
      await page.locator(mustBe).first().waitFor();
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(beyond <= 0, `view ${view} leads ${beyond} pixels out of the screen`);
      assert.deepEqual(await complaints(page), [], `view ${view} in the dark`);
    }
    assert.deepEqual(problems, []);
    await opened.close();
  },
);

test('any page is checked, with its card on every network', { timeout: 90_000 }, async () => {
  const opened = await open(browser, address, { locale: 'en-GB', bypassCSP: true });
  const { page, problems } = opened;
  await checkAnyPage(page);
  assert.deepEqual(await complaints(page), []);
  assert.deepEqual(problems, []);
  await opened.close();
});

const LANTERNS = 'سوق الفوانيس يضيء وادي النرجس من جديد بعد عامين من الصمت';
const CORRECTED = 'سوق الفوانيس يضيء وادي النرجس من جديد بعد ثلاثة أعوام';

test('all eight tasks are done with an Arabic story in Firefox', { timeout: 240_000 }, async () => {
  const firefox = await ENGINES['firefox']!();
  const opened = await open(firefox, address, { locale: 'en-GB' });
  const { page, problems } = opened;
  page.setDefaultTimeout(90_000);
  await checkAnyPage(page);
  await page.getByRole('button', { name: LANTERNS }).last().click();
  await page.getByRole('heading', { name: 'One thing stops this story' }).waitFor();
  await page.keyboard.press('2');
  await settleAll(page);
  await page.keyboard.press('1');
  await page.getByRole('heading', { name: 'Nothing stops this story' }).waitFor();
  await page.keyboard.press('3');
  await page.locator('.net-facebook img').waitFor();
  assert.equal(await page.locator('.network').count(), 16);
  await page.keyboard.press('4');
  await page.locator('.ring').focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('52 %, 40 %').waitFor();
  await page.keyboard.press('5');
  await page.frameLocator('.placed iframe:not(.coming)').locator('clip-story').waitFor();
  assert.match(await page.locator('.chosen-code pre').innerText(), /^<clip-story src="https:/);
  await publish(page, 1);
  await correctHeadline(page, LANTERNS, CORRECTED);
  await publish(page, 2);
  await withdraw(page, 'lantern-market');
  await publish(page, 3);
  assert.deepEqual(
    problems.filter((problem) => !/410/.test(problem)),
    [],
  );
  await opened.close();
  await firefox.close();
});

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
  await page.evaluate(() =>
    document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true })),
  );
  await page.getByText('Let go to read it').waitFor();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(50_000_000)], 'film.html'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page
    .getByRole('alert')
    .getByText(/film\.html must be an article of at most 5 MB, but has 50\.0 MB/)
    .waitFor();
  assert.equal(await page.getByText('Let go to read it').count(), 0);
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('one two') });
  await page
    .getByRole('alert')
    .getByText(/must hold an article/)
    .waitFor();
  await opened.close();
});
