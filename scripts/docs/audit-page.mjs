// Looks at one page of the documentation as an auditor would: axe, layout shifts, requests to others, the console.
import { readFileSync } from 'node:fs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Below this a sum of layout shifts is 0.000 as they are told. */
const NOTHING = 0.0005;

/**
 * What is wrong with a page, one line each; empty when nothing is. `own` are the origins that may be asked.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ own: string[], reader?: import('playwright-core').BrowserContextOptions }} options
 * @returns {Promise<string[]>}
 */
export async function auditPage(browser, url, { own, reader = {} }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...reader });
  const problems = [];
  const say = (text) => problems.push(text);
  await context.addInitScript(recordShifts);
  const page = await context.newPage();
  page.on('pageerror', (error) => say(`throws ${error}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) say(`says on the console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !own.includes(origin)) say(`asks ${request.url()}`);
  });
  const answer = await page.goto(url);
  if (answer?.status() !== 200) say(`answers ${answer?.status()}`);
  await page.evaluate(readThrough);
  const shifts = await page.evaluate(() => globalThis.shifts);
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  if (sum >= NOTHING) say(`moves by ${sum.toFixed(4)}: ${shifts.map(({ what }) => what).join('; ')}`);
  await page.evaluate(AXE);
  problems.push(...(await page.evaluate(runAxe)));
  await context.close();
  return problems;
}

/** Runs in the page: keeps every layout shift that no reader has caused. */
function recordShifts() {
  globalThis.shifts = [];
  const name = ({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!entry.hadRecentInput) globalThis.shifts.push({ value: entry.value, what: entry.sources.map(name).join() });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: scrolls from top to bottom, and back. */
async function readThrough() {
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await document.fonts.ready;
  for (let top = 0; top < document.body.scrollHeight; top += 1600) {
    scrollTo(0, top);
    await frame();
  }
  scrollTo(0, 0);
  await frame();
}

/** Runs in the page: what axe finds, by WCAG 2.2 A and AA and its best practices. */
async function runAxe() {
  const { violations } = await globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.flat().join(' ')} ${any[0]?.message ?? ''}`),
  );
}
