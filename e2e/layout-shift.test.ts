import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { exampleStory, veiledStory } from '@clipsheet/fixtures';
import type { PartRef, Story } from '@clipsheet/story';
import type { Browser, Route } from 'playwright-core';
import { ENGINES } from './browsers.js';
import { hostPages, type HostPages } from './host-page.js';
import { publication, type CodeOptions, type Publication } from './publication.js';

const QUOTE: PartRef = { kind: 'quote', id: 'we-had-forgotten' };
const VIDEO: PartRef = { kind: 'video', id: 'first-night' };
const SHOWN: Readonly<Record<string, CodeOptions>> = {
  'story card': {},
  quote: { part: QUOTE },
  film: { part: VIDEO },
};
const FOLLOWING = '<p>The next paragraph of the article, which must not jump.</p>'.repeat(8);

/** What happens to the drop-in script: it comes 600 ms after the reader has seen the page, or never. */
const SCRIPTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  '600 ms late': async (route) => {
    const page = route.request().frame().page();
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    setTimeout(() => void route.continue(), 600);
  },
  blocked: (route) => route.abort(),
};

describe('what stands below an embed', { concurrency: 3 }, () => {
  let browser: Browser;
  let paper: Publication;
  let owners: HostPages;
  let story: Story;
  let veiled: Story;

  before(async () => {
    browser = await (ENGINES['chromium']?.() ?? Promise.reject(new Error('There is no Chromium.')));
    [paper, owners] = await Promise.all([publication(), hostPages(browser)]);
    story = paper.publish(exampleStory({ corrections: [{ date: '2026-03-04', was: 'at ten', is: 'at nine' }] }));
    veiled = paper.publish(veiledStory({ id: 'veiled' }));
  });
  after(async () => {
    await browser.close();
    await owners.close();
    await paper.close();
  });

  /** The sum of layout shifts, and what moved, once the script has come (or not) and every picture is there. */
  async function shift(body: string, script: string, height = 900): Promise<[number, string[]]> {
    const { page, close } = await owners.open(`<h1>Blog</h1><main>${body}</main>${FOLLOWING}<b id="mark">Mark</b>`, {
      head: '<style>main{max-width:600px}#mark{position:absolute;top:0;right:0}</style>',
      reader: { viewport: { width: 800, height } },
      before: async (context) => {
        await context.route('**/clipsheet.js', (route) => SCRIPTS[script]?.(route));
        await context.addInitScript(recordShifts);
      },
    });
    for (const frame of page.frames()) await frame.waitForFunction(isAllThere);
    if (script !== 'blocked') await page.waitForFunction(allShown);
    // the test's own mark moves last: once its shift is told, all before it are, and the recorder is known to work
    await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const mark = document.querySelector<HTMLElement>('#mark');
      if (mark) mark.style.top = '60px';
    });
    await page.waitForFunction(() => (window as unknown as Shifts).isMarkMoved);
    const measured = await page.evaluate((): [number, string[]] => {
      const { shifted, moved } = window as unknown as Shifts;
      return [shifted, moved];
    });
    await close();
    return measured;
  }

  for (const script of Object.keys(SCRIPTS)) {
    // tall, since what is out of sight may move
    test(`stands still below every pre-rendered tag when the script is ${script}`, async () => {
      const tags = Object.values(SHOWN).map((options) => paper.code(story, 'printed', options));
      const more = [paper.code(veiled, 'printed'), paper.code(story, 'printed', { tag: 'clip-share' })];
      assert.deepEqual(await shift([...tags, ...more].join('<p>Text</p>'), script, 5000), [0, []]);
    });
    test(`stands still below every frame when the script is ${script}`, async () => {
      const frames = Object.values(SHOWN).map((options) => paper.code(story, 'iframe', options));
      assert.deepEqual(await shift(frames.join('<p>Text</p>') + paper.script(), script, 5000), [0, []]);
    });
  }

  test('hardly moves below a plain tag whose words reserve the box of the card', async () => {
    const body = Object.values(SHOWN).map((options) => `<section>${paper.code(story, 'tag', options)}</section>`);
    const { page, close } = await owners.open(body.join(''), { head: '<style>section{max-width:600px}</style>' });
    await page.waitForFunction(allShown);
    const heights = await page
      .locator('section')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    await close();
    for (const [index, section] of body.entries()) {
      const reserved = section.replace('<section', `<section style="min-height:${heights[index]}px"`);
      const [moved, what] = await shift(reserved, '600 ms late');
      assert.ok(moved <= 0.02, `${moved} by ${what.join()}`);
    }
  });

  test('the control moves: a tag whose words reserve nothing pushes the article down', async () => {
    const [moved] = await shift(paper.code(story, 'tag'), '600 ms late');
    assert.ok(moved > 0.02, `${moved}`);
  });
});

/** Runs in the page: whether every tag shows its part. */
function allShown(): boolean {
  const tags = [...document.querySelectorAll('clip-story, clip-quote, clip-video, clip-share')];
  return tags.every((tag) => tag.shadowRoot?.querySelector('.clip'));
}

/** Runs in a page or frame: whether it has come in with every picture that can be seen. */
function isAllThere(): boolean {
  const roots: ParentNode[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element instanceof HTMLImageElement && !element.complete && element.getClientRects().length > 0) return false;
    }
  return document.readyState === 'complete';
}

/** What a page has recorded. */
interface Shifts {
  shifted: number;
  moved: string[];
  isMarkMoved?: boolean;
}

/** Runs in the page: adds up every shift that no reader has caused. The device has a share sheet, as phones have. */
function recordShifts(): void {
  const page = window as unknown as Shifts;
  [page.shifted, page.moved] = [0, []];
  Object.defineProperty(navigator, 'share', { value() {} });
  type Shift = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
      if (sources.some(({ node }) => node instanceof Element && node.id === 'mark')) page.isMarkMoved = true;
      else if (!hadRecentInput) {
        page.shifted += value;
        // what stands in a shadow root has no node here, only its place
        page.moved.push(
          ...sources.map(({ node, previousRect: from, currentRect: to }) =>
            node
              ? `${node.nodeName} ${node.textContent?.trim().slice(0, 40)}`
              : `${from.x},${from.y} to ${to.x},${to.y}`,
          ),
        );
      }
  }).observe({ type: 'layout-shift', buffered: true });
}
