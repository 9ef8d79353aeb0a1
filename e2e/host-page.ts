import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { pageHost, type Host } from './plain-host.js';

/** What stands around the markup that an owner has pasted. */
export interface HostPageOptions {
  /** Markup of the page's head: its own scripts and styles. */
  head?: string;
  /** Headers of the owner, a policy above all. */
  headers?: Record<string, string>;
  /** The query with which the page is opened. */
  query?: string;
  /** How the reader's browser is set. */
  reader?: BrowserContextOptions;
  /** What happens to the context before the page is opened. */
  before?: (context: BrowserContext) => Promise<unknown>;
}

/** A page of another origin, opened. */
export interface HostPage {
  page: Page;
  /** Errors and warnings of the console, and uncaught errors. */
  problems: string[];
  /** Every request with its address and headers. */
  requests: { url: string; headers: Record<string, string> }[];
  close: () => Promise<void>;
}

/** A server for the pages of owners, each at its own address; its origin is none of the publication's. */
export interface HostPages {
  origin: string;
  open(body: string, options?: HostPageOptions): Promise<HostPage>;
  close: () => Promise<void>;
}

/** Serves pages that hold what owners paste and opens them in a browser. */
export async function hostPages(browser: Browser): Promise<HostPages> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const host: Host = await pageHost(
    (path) => pages.get(path)?.html ?? '',
    (path) => pages.get(path)?.headers ?? {},
  );
  return {
    origin: host.origin,
    async open(body, { head = '', headers = {}, query = '', reader = {}, before } = {}) {
      const path = `/${pages.size}${query}`;
      pages.set(path, { html: document(body, head), headers });
      const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...reader });
      await before?.(context);
      const page = await context.newPage();
      const problems: string[] = [];
      const requests: HostPage['requests'] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('request', (request) => requests.push({ url: request.url(), headers: request.headers() }));
      await page.goto(host.origin + path);
      return { page, problems, requests, close: () => context.close() };
    },
    close: () => host.close(),
  };
}

function document(body: string, head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Blog</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
