// C6: what strangers write, in every field of a story, in a real browser.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { exampleStory } from '@clipsheet/fixtures';
import { CHROMIUM_ARGS } from '../../wtr/find-browsers.mjs';
import { allPayloads, livePayloads, withTexts } from '../payloads.mjs';
import { storyServer } from '../story-server.mjs';

const BUNDLE = 'packages/elements/dist/bundle';
// the only addresses that a page may ask for beside its own: the picture and the poster of the story
const MEDIA = /^https:\/\/morning-sheet\.example\/media\/(quay-1600|poster)\.jpg$/;
const example = exampleStory({ corrections: [{ id: 'c', date: '2026-03-03', was: 'was', is: 'is', note: 'note' }] });

// Whatever a payload would call, and what a policy stops, is written down; a proof asks for the list.
const RECORDER = `(() => {
  const seen = (globalThis.__seen = []);
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    globalThis[name] = (...given) => { seen.push(name + ' ' + String(given[0]).slice(0, 80)); };
  addEventListener('securitypolicyviolation', (event) => seen.push('policy ' + event.violatedDirective + ' ' + event.sample));
})();`;
const EVENTS = [
  'click',
  'mouseover',
  'focus',
  'blur',
  'error',
  'load',
  'keydown',
  'input',
  'animationend',
  'toggle',
  'pointerenter',
];
const FIRE = `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const elements = all(document);
  for (const element of elements)
    for (const type of ${JSON.stringify(EVENTS)}) element.dispatchEvent(new Event(type, { bubbles: false }));
  return { elements: elements.length, scripts: elements.filter((each) => each.localName === 'script').length };
})()`;

/** Opens addresses, one after the other, and answers what ran or was asked for that should not have been. */
async function watchedPage(browser, isExpected) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(RECORDER);
  let found = [];
  page.on('dialog', (dialog) => {
    found.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!isExpected(request.url())) found.push(`request ${request.url().slice(0, 120)}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && !isExpected(frame.url())) found.push(`navigation ${frame.url().slice(0, 120)}`);
  });
  return {
    close: () => context.close(),
    async see(url, wait) {
      found = [];
      await page.goto(url);
      if (wait) await page.waitForFunction(wait, undefined, { timeout: 20_000 });
      const { elements, scripts } = await page.evaluate(FIRE);
      await page.waitForTimeout(5);
      return { found: [...found, ...(await page.evaluate('globalThis.__seen'))], elements, scripts };
    },
  };
}

const launch = ({ chromium: executablePath }) =>
  // no name but this machine's resolves: nothing that a payload names can be reached
  chromium.launch({
    executablePath,
    args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

const html = (body) => new Response(body, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });

const hostilePages = {
  id: 'C6',
  isLong: true,
  promise: 'No text of a story runs in a share page, a frame or an element, and JSON-LD gives each back as it was',
  target: '0 executed, 0 requests, 0 policy violations of 10,754 payloads in every field',
  tests: {
    'packages/server/src/pages/pages.test.ts': [
      'no text of a story can become markup in any page',
      'an address that is no safe one is not linked',
    ],
    'packages/sharing/src/json-ld.test.ts': ['any text comes back the same from the script'],
    'packages/sharing/src/head-tags.test.ts': ['WordPress finds the discovery link whatever the headline holds'],
  },
  async control(setting) {
    const payloads = livePayloads(setting).slice(0, setting.size(8, 200));
    const server = await storyServer(() => undefined, {
      '/raw': (request) =>
        html(`<!doctype html><body>${payloads[Number(new URL(request.url, 'http://a').searchParams.get('n'))]}`),
    });
    const browser = await launch(setting);
    try {
      const page = await watchedPage(browser, (url) => url.startsWith(server.address));
      let ran = 0;
      for (const index of payloads.keys()) {
        const { found } = await page.see(`${server.address}raw?n=${index}`).catch(() => ({ found: [] }));
        if (found.length > 0) ran++;
      }
      return {
        hasFailed: ran > 0,
        saw: `written into a page as they are, ${ran} of ${payloads.length} payloads ran or asked for something`,
      };
    } finally {
      await browser.close();
      server.close();
    }
  },
  async run(setting, say) {
    const payloads = setting.isShort ? livePayloads(setting) : allPayloads(setting);
    const { places } = withTexts(example, (_, text) => text);
    const step = Math.max(1, Math.floor(payloads.length / places));
    // page after page every payload comes into every field once
    const storyOf = (id) => {
      const number = Number(/^hostile-(\d+)$/.exec(id)?.[1] ?? NaN);
      if (Number.isNaN(number)) return undefined;
      const { story } = withTexts(example, (place) => payloads[(number + place * step) % payloads.length]);
      return { ...story, id };
    };
    const assets = Object.fromEntries(
      readdirSync(BUNDLE).map((file) => [
        `/bundle/${file}`,
        () => new Response(readFileSync(join(BUNDLE, file)), { headers: { 'content-type': 'text/javascript' } }),
      ]),
    );
    const tags = (story) =>
      ['story', 'quote quote="we-had-forgotten"', 'video video="first-night"', 'share']
        .map((kind) => `<clip-${kind} src="${story}"></clip-${kind.split(' ')[0]}>`)
        .join('');
    const server = await storyServer(storyOf, {
      ...assets,
      '/host': (request) =>
        html(
          `<!doctype html><script type="module" src="/bundle/clipsheet-elements.js"></script>${tags(`/stories/${new URL(request.url, 'http://a').searchParams.get('id')}/story.json`)}`,
        ),
    });
    const browser = await launch(setting);
    const failures = [];
    const pages = setting.size(3, payloads.length);
    let next = 0;
    let counts = new Map();
    const isExpected = (url) =>
      url === 'about:blank' ||
      MEDIA.test(url) ||
      url === `${server.address}favicon.ico` ||
      (url.startsWith(server.address) && !url.includes('alert'));
    try {
      const worker = async () => {
        let page = await watchedPage(browser, isExpected);
        for (let index = next++; index < pages; index = next++) {
          const id = `hostile-${index}`;
          for (const [context, url, wait] of [
            ['page', `stories/${id}/`],
            ['frame', `stories/${id}/embed/`],
            ['quote', `stories/${id}/quotes/we-had-forgotten/`],
            [
              'elements',
              `host?id=${id}`,
              `[...document.querySelectorAll('clip-story, clip-quote, clip-video, clip-share')].every((each) => each.shadowRoot?.textContent.length > 20)`,
            ],
          ]) {
            const { found, scripts } = await page.see(server.address + url, wait);
            for (const what of found) failures.push(`${context} ${index}: ${what}`);
            // a page has the scripts that it is made of and no more, whatever its words are
            const usual = counts.get(context) ?? scripts;
            counts.set(context, usual);
            if (scripts !== usual) failures.push(`${context} ${index}: ${scripts} scripts, not ${usual}`);
          }
          if ((index + 1) % 250 === 0) {
            say(`${index + 1}/${pages} stories, ${failures.length} failures`);
            await page.close();
            page = await watchedPage(browser, isExpected);
          }
        }
      };
      await Promise.all(Array.from({ length: setting.size(1, 3) }, worker));
    } finally {
      await browser.close();
      server.close();
    }
    failures.push(...server.errors.slice(0, 5));
    return {
      cases: pages * places * counts.size,
      failures,
      figures: { payloads: payloads.length, 'fields of a story': places, contexts: [...counts.keys()].join(', ') },
      gaps: setting.isShort ? ['The short form opens a few stories of the payloads that are known to run.'] : [],
    };
  },
};

/** @type {import('../prove-row.mjs').Row[]} */
export const hostilePageRows = [hostilePages];
