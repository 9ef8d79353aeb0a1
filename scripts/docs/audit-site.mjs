// Every page of the documentation, looked at in Chromium in two ways.
import { chromium } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGS } from '../wtr/find-browsers.mjs';
import { auditPage } from './audit-page.mjs';

const READERS = {
  'wide and light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'narrow and dark': { viewport: { width: 375, height: 800 }, colorScheme: 'dark' },
};
const AT_ONCE = 2;

/** What is wrong anywhere, one line each. @param {import('./frame.mjs').Page[]} pages */
export async function auditSite(pages, url) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  const own = [new URL(url).origin];
  const jobs = pages.flatMap(({ path }) => Object.entries(READERS).map(([name, reader]) => ({ path, name, reader })));
  const problems = [];
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { path, name, reader } = job;
      const found = await auditPage(browser, url + path, { own, reader });
      problems.push(...found.map((problem) => `/${path} (${name}) ${problem}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await browser.close();
  return problems;
}
