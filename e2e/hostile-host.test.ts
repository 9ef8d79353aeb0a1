import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { exampleStory, veiledStory } from '@clipsheet/fixtures';
import type { Story } from '@clipsheet/story';
import type { Page } from 'playwright-core';
import type { HostPageOptions } from './host-page.js';
import { plainHost, type Host } from './plain-host.js';
import { stage, type Stage } from './stage.js';

/** What a page does to the platform before our script comes. All of it was seen on pages or is one step from that. */
const DISTURBED: Readonly<Record<string, string>> = {
  'freezes the prototypes':
    'for (const one of [Object, Array, Function, String, Promise, Element, Node]) Object.freeze(one.prototype)',
  'adds names to Object.prototype':
    'Object.prototype.extra = "x"; Object.prototype.onload = "window.executed = 1"; Object.prototype.src = "javascript:1"',
  'adds names to Array.prototype':
    'Array.prototype.extra = () => 1; Array.prototype.toJSON = () => "no"; Object.prototype.toJSON = () => "no"; String.prototype.toJSON = () => "no"',
  'has its own Array.from': 'Array.from = (all) => all',
  'has no storage and no cookies':
    'for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError") } }); Object.defineProperty(document, "cookie", { get() { throw new DOMException("no", "SecurityError") } })',
  'speaks AMD and CommonJS':
    'define = Object.assign(() => { throw new Error("no") }, { amd: {} }); module = { exports: {} }; exports = module.exports',
};

/** What the build has made: the frozen script among it, which an owner may have pasted beside the evergreen one. */
const site = JSON.parse(readFileSync(new URL('../packages/elements/dist/site.json', import.meta.url), 'utf8')) as {
  frozen: string;
};

/** Policies of owners, and whether a plain tag can be rendered under them. */
const policies = (paper: string): readonly [name: string, policy: string, rendered: boolean][] => [
  [
    'a strict policy',
    `default-src 'none'; script-src ${paper}; style-src 'self'; img-src ${paper} data:; connect-src ${paper}`,
    true,
  ],
  [
    'Trusted Types with our policy',
    `script-src ${paper}; require-trusted-types-for 'script'; trusted-types clipsheet`,
    true,
  ],
  [
    'Trusted Types with no policy at all',
    `script-src ${paper}; require-trusted-types-for 'script'; trusted-types 'none'`,
    false,
  ],
];

describe('a page that makes it hard', { concurrency: 3 }, () => {
  let on: Stage;
  let story: Story;
  let veiled: Story;
  let libraries: Host;

  before(async () => {
    const folder = new URL('../node_modules', import.meta.url).pathname;
    [on, libraries] = await Promise.all([
      stage(),
      plainHost(() => folder, '/', { 'access-control-allow-origin': '*' }),
    ]);
    story = on.paper.publish(exampleStory());
    veiled = on.paper.publish(veiledStory({ id: 'veiled' }));
  });
  after(() => Promise.all([on.close(), libraries.close()]));

  const both = () =>
    `<div id="printed">${on.paper.print(veiled)}</div><div id="plain">${on.paper.code(story, 'tag')}</div>`;
  const open = (body: string, options?: HostPageOptions) => on.owners.open(body, options);
  const rendered = (page: Page) =>
    page.waitForFunction(() => document.querySelector('#plain clip-story')?.shadowRoot?.querySelector('.credit'));
  const reveal = async (page: Page) => {
    await page.locator('#printed').getByRole('button', { name: 'Show picture' }).click();
    await page.locator('#printed .media img').waitFor();
  };

  for (const [name, code] of Object.entries(DISTURBED))
    test(`that ${name} gets the printed and the plain card, and no error`, async () => {
      const { page, problems, close } = await open(both(), { head: `<script>${code}</script>` });
      await rendered(page);
      await reveal(page);
      assert.deepEqual(problems, []);
      assert.equal(await page.evaluate(() => (window as { executed?: unknown }).executed), undefined);
      await close();
    });

  test('that replaces fetch and JSON once we are there still uncovers a picture', async () => {
    const { page, problems, close } = await open(both());
    await rendered(page);
    await page.evaluate(() => {
      window.fetch =
        JSON.parse =
        JSON.stringify =
          () => {
            throw new Error('no');
          };
    });
    await reveal(page);
    assert.deepEqual(problems, []);
    await close();
  });

  test('whose own fetch is broken keeps the words, and the printed card', async () => {
    const { page, problems, close } = await open(both(), {
      head: '<script>fetch = () => { throw new Error("no") }</script>',
    });
    await reveal(page);
    await page.waitForFunction(() => customElements.get('clip-story'));
    assert.ok(await page.locator('#plain blockquote').isVisible(), 'the words');
    assert.ok(
      problems.every((one) => one.includes('shows only its words')),
      problems.join(),
    );
    await close();
  });

  test('with one of these policies gets the card or keeps the words, and never an error', async () => {
    for (const [name, policy, isRendered] of policies(on.paper.origin)) {
      const { page, problems, close } = await open(both(), { headers: { 'content-security-policy': policy } });
      await page.waitForFunction(() => customElements.get('clip-story'));
      if (isRendered) await rendered(page);
      else await page.locator('#plain blockquote').waitFor();
      await reveal(page);
      // a strict policy refuses the printed inline style once, and the same rules come from a constructed sheet
      const veil = await page.locator('#printed .box').evaluate((box) => getComputedStyle(box).display);
      assert.equal(veil, 'grid', name);
      // what the browser says of a refusal is no error of ours; an uncaught one would be
      assert.deepEqual(
        problems.filter((one) => !/violates the following|requires 'Trusted|shows only its words/.test(one)),
        [],
        name,
      );
      await close();
    }
  });

  test('with Trusted Types and a Lit of its own gets both, and neither is in the other’s way', async () => {
    const policy = `require-trusted-types-for 'script'; trusted-types lit-html clipsheet`;
    const own = `<p id="own"></p><script type="module">
      import { html, render } from '${libraries.origin}/lit-html/lit-html.js';
      render(html\`<b>\${'drawn'}</b>\`, document.querySelector('#own'));</script>`;
    const { page, problems, close } = await open(both() + own, { headers: { 'content-security-policy': policy } });
    await rendered(page);
    await page.locator('#own b', { hasText: 'drawn' }).waitFor();
    assert.deepEqual(problems, []);
    await close();
    // the control: such a Lit does want its policy
    const refused = await open(own, { headers: { 'content-security-policy': policy.replace('lit-html ', '') } });
    await refused.page.waitForLoadState('networkidle');
    assert.match(refused.problems.join(), /lit-html/);
    await refused.close();
  });

  test('that has defined our tag keeps its own element', async () => {
    const head =
      '<script>customElements.define("clip-story", class extends HTMLElement { connectedCallback() { this.title = "own" } })</script>';
    const { page, problems, close } = await open(both(), { head });
    await reveal(page);
    assert.equal(await page.locator('#plain clip-story').getAttribute('title'), 'own');
    assert.deepEqual(problems, []);
    await close();
  });

  test('that loads the script four times, once as a module and once frozen, moves tags and puts them back, gets no more nodes or requests', async () => {
    const { page, problems, requests, close } = await open(
      both() +
        on.paper.script().replace('async', 'type="module"') +
        on.paper.script().replace('clipsheet.js', site.frozen) +
        on.paper.script(),
    );
    await rendered(page);
    await page.waitForLoadState('networkidle');
    const nodes = () =>
      [...document.querySelectorAll('clip-story')].map((tag) => tag.shadowRoot?.querySelectorAll('*').length);
    const [before, asked] = [await page.evaluate(nodes), requests.length];
    await page.evaluate(async () => {
      for (const tag of document.querySelectorAll('clip-story')) {
        const place = tag.parentElement;
        for (let time = 0; time < 3; time++) document.body.appendChild(document.createElement('div')).append(tag);
        tag.remove();
        await new Promise((done) => requestAnimationFrame(done));
        place?.append(tag);
      }
    });
    await reveal(page);
    assert.deepEqual(
      await page.evaluate(nodes),
      before.map((count, at) => (at === 0 ? (count ?? 0) + 1 : count)),
    );
    assert.deepEqual(
      requests.slice(asked).filter(({ url }) => !url.includes('/media/')),
      [],
    );
    for (const file of ['story.json', 'state.json'])
      assert.ok(requests.filter(({ url }) => url.endsWith(file)).length <= 2, file);
    assert.deepEqual(problems, []);
    await close();
  });

  test('is left as it was: no global name, nothing changed in any prototype', async () => {
    const { page, close } = await open(both(), {
      head: `<script>again = ${String(shapesOfThePage)}; before = again()</script>`,
    });
    await rendered(page);
    await reveal(page);
    const changed = await page.evaluate(() => {
      type Recorded = ReturnType<typeof shapesOfThePage>;
      const { before, again } = window as unknown as { before: Recorded; again: () => Recorded };
      const now = again();
      const added = now.names.filter((name) => !before.names.includes(name));
      const shapes = now.shapes.flatMap((shape, at) =>
        shape
          .filter(([key, value, get], index) => {
            const [wasKey, was, wasGet] = before.shapes[at]?.[index] ?? [];
            return key !== wasKey || !Object.is(value, was) || get !== wasGet;
          })
          .map(([key]) => `${at}: ${String(key)}`),
      );
      return { added, shapes };
    });
    // Lit lists its versions, so that a page can warn of several
    assert.deepEqual(
      changed.added.filter((name) => !['before', 'litHtmlVersions'].includes(name)),
      [],
    );
    assert.deepEqual(
      changed.shapes.filter((name) => !name.endsWith('Symbol(Symbol.metadata)')),
      [],
    );
    await close();
  });

  const ANSWERS: Readonly<
    Record<string, { status?: number; body?: string; contentType?: string } | 'abort' | 'never'>
  > = {
    missing: { status: 404, body: 'Not found' },
    html: { body: '<!doctype html><p>Log in', contentType: 'text/html' },
    huge: { body: `{"schema":1,"id":"x","revision":1,"lang":"en","headline":"${'x'.repeat(10_000_000)}"}` },
    empty: { body: '' },
    list: { body: '[[[[[]]]]]' },
    odd: { body: '{"schema":1,"id":7,"revision":"x","headline":{"a":1},"photos":7,"quotes":[null,7,{}],"lang":[]}' },
    polluting: { body: '{"__proto__":{"schema":1,"id":"x","headline":"<b>"},"constructor":{"prototype":{"x":1}}}' },
    unreachable: 'abort',
    endless: 'never',
  };
  test('whose publisher answers wrongly keeps the words of every tag, says so once each, and throws nothing', async () => {
    const names = Object.keys(ANSWERS);
    const tags = names.map((id) => on.paper.code(story, 'tag').replaceAll('stories/harbour/', `stories/${id}/`));
    const { page, problems, close } = await open(`<div id="plain">${tags.join('')}</div>`, {
      head: '<script>codes = []; addEventListener("clip-error", ({ detail }) => codes.push(detail.code))</script>',
      before: (context) =>
        context.route('**/story.json', (route) => {
          const answer = ANSWERS[/stories\/(\w+)\//.exec(route.request().url())?.[1] ?? ''];
          if (answer === 'never') return;
          if (answer === 'abort') return route.abort();
          return route.fulfill({ headers: { 'access-control-allow-origin': '*' }, ...answer });
        }),
    });
    await page.locator('clip-story').last().scrollIntoViewIfNeeded();
    await page.waitForFunction(
      (count) => (window as unknown as { codes: string[] }).codes.length >= count,
      names.length - 1,
    );
    const isVisible = await page
      .locator('#plain blockquote')
      .evaluateAll((all) => all.map((one) => one.checkVisibility()));
    assert.deepEqual(
      isVisible,
      names.map(() => true),
    );
    const ours = problems.filter((one) => one.includes('shows only its words'));
    assert.ok(ours.length >= names.length - 1 && ours.length <= names.length, `${ours.length} of ${names.length}`);
    // the browser itself reports what it could not load
    assert.deepEqual(
      problems.filter((one) => !ours.includes(one) && !one.startsWith('Failed to load resource')),
      [],
    );
    await close();
  });

  test('shows a newer revision without closing what the reader has opened', async () => {
    const first = on.paper.publish(veiledStory({ id: 'taken-over' }));
    let answerState = () => {};
    const isOpen = new Promise<void>((done) => (answerState = done));
    const { page, problems, close } = await open(
      `<div id="printed">${on.paper.print(first)}</div>${on.paper.script()}`,
      {
        before: (context) =>
          context.route('**/state.json', async (route) => {
            await isOpen;
            await route.continue();
          }),
      },
    );
    await reveal(page);
    const image = await page.locator('#printed .media img').elementHandle();
    on.paper.publish(veiledStory({ id: 'taken-over', revision: 3, headline: 'The lights stay out' }));
    answerState();
    await page.locator('#printed .headline', { hasText: 'The lights stay out' }).waitFor();
    assert.equal(await page.locator('#printed .lead .veil:visible').count(), 0);
    assert.ok(
      await image?.evaluate((node) => node.isConnected && (node as HTMLImageElement).complete),
      'the same picture',
    );
    assert.deepEqual(problems, []);
    await close();
  });

  test('restored from the back-forward cache works on', async () => {
    const { page, problems, close } = await open(both());
    await rendered(page);
    await page.goto(`${on.owners.origin}/0`);
    await page.goBack();
    await rendered(page);
    await reveal(page);
    assert.deepEqual(problems, []);
    await close();
  });
});

/** Runs in the page: every global name, and every property of what the platform gives a page. */
function shapesOfThePage() {
  const all = [
    Object,
    Array,
    Function,
    String,
    Number,
    Promise,
    Map,
    Set,
    WeakMap,
    RegExp,
    Date,
    Symbol,
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
    Event,
    EventTarget,
    CSSStyleSheet,
    Window,
    History,
    Location,
    Navigator,
    Storage,
    MutationObserver,
    IntersectionObserver,
  ];
  const shapes = [
    ...all.flatMap((one) => [one, one.prototype as object]),
    JSON,
    Math,
    Reflect,
    customElements,
    navigator,
    history,
    document,
  ].map((one) =>
    Reflect.ownKeys(one).map((key) => {
      const descriptor = Reflect.getOwnPropertyDescriptor(one, key);
      return [key, descriptor?.value as unknown, descriptor?.get] as const;
    }),
  );
  return { names: Object.getOwnPropertyNames(window), shapes };
}
