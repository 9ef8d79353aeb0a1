import { chromium, firefox, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGS, FIREFOX } from '../scripts/wtr/find-browsers.mjs';

// playwright-core stays at 1.64.1: newer ones cannot drive a stock Firefox ESR 153 over BiDi.
/** How each engine is started. */
export const ENGINES: Record<string, () => Promise<Browser>> = {
  chromium: () =>
    chromium.launch({
      executablePath: CHROMIUM ?? '',
      // no name but this machine's resolves: nothing a page asks for can leave
      args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    }),
  firefox: () =>
    firefox.launch({
      channel: 'moz-firefox',
      executablePath: FIREFOX ?? '',
      // no process for a page that may never come
      firefoxUserPrefs: { 'dom.ipc.processPrelaunch.enabled': false },
    }),
};

/** A page with everything that it complained of and asked for. */
export interface Opened {
  page: Page;
  /** Errors and warnings of the console, and uncaught errors. */
  problems: string[];
  /** Every address that was requested. */
  requests: string[];
  close(): Promise<void>;
}

/** Opens an address and records what happens. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  const note = (text: string) => {
    // Firefox asks for an icon that nobody named, and says so when it is refused
    if (!text.includes('/favicon.ico')) problems.push(text);
  };
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  return { page, problems, requests, close: () => context.close() };
}
