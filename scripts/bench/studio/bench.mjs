// How long a change of a field takes until every preview shows it: npm run bench -- studio
//
// Opens the Aleppo story, changes its headline again and again, and takes the changes back one by one with all sixteen
// cards in view: each is timed from the key to the frame in which the last card has the words. The control is a headline
// that was not changed: it must never be found.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGS, FIREFOX } from '../../wtr/find-browsers.mjs';

const CHANGES = 30;
const folder = mkdtempSync(join(tmpdir(), 'clipsheet-bench-studio-'));
const server = spawn(
  process.execPath,
  [
    'packages/cli/bin/clipsheet.js',
    'studio',
    join(folder, 'out'),
    'examples/newsroom/articles/omran-aleppo.md',
    ...['--base-url', 'https://clips.example/', '--port', '0', '--lock', join(folder, 'lock.json')],
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const [said] = await once(server.stdout, 'data');
const address = /http:\S+/.exec(String(said))[0];

try {
  const engines = [
    ['Chromium', () => chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS })],
    ['Firefox', () => firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX })],
  ];
  for (const [name, start] of engines) {
    const browser = await start();
    const times = await changeTimes(await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } }));
    await browser.close();
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
    console.log(
      `${name}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms (${times.length} changes)`,
    );
  }
} finally {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds from the key to the frame that shows the change in every card. */
async function changeTimes(page) {
  page.setDefaultTimeout(90_000);
  await page.goto(address);
  await page
    .getByRole('button', { name: /Boy of five/ })
    .first()
    .click();
  await page.locator('.problems h1').waitFor();
  await page.keyboard.press('2');
  await page.locator('label', { hasText: /^All/ }).click();
  const row = page.locator('[data-place="/headline"].row-field');
  for (let at = 0; at < CHANGES; at++) {
    await row.focus();
    await page.keyboard.press('e');
    await row.getByLabel('Headline').fill(`Headline number ${at}`);
    await row.getByRole('button', { name: /Save/ }).click();
  }
  await page.locator('body').press('3');
  await page.locator('.net-facebook img').waitFor();
  return page.evaluate(async (changes) => {
    const cards = () => [...document.querySelectorAll('.net .title, .net .label')];
    const isEverywhere = (words) => cards().length === 16 && cards().every((one) => one.textContent.trim() === words);
    const times = [];
    for (let at = changes - 2; at >= 0; at--) {
      if (isEverywhere(`Headline number ${at}`)) throw new Error('The control failed: the words are there already.');
      const from = performance.now();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'u' }));
      do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      while (!isEverywhere(`Headline number ${at}`) && performance.now() - from < 5000);
      times.push(performance.now() - from);
      await new Promise((done) => setTimeout(done, 100)); // a key every tenth of a second, as somebody presses it
    }
    return times;
  }, CHANGES);
}
