import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { exampleStory, HOSTILE_TEXTS } from '@clipsheet/fixtures';
import { stage, type Stage } from './stage.js';

const CORPORA = process.env['CLIPSHEET_CORPORA'] ?? '../shared/corpora';
/** A list of the corpora, or what stands in for it where they are not at hand. */
function corpus<Item, Text>(path: string, read: (item: Item) => Text, otherwise: readonly Text[]): readonly Text[] {
  const file = `${CORPORA}/${path}`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Item[]).map(read) : otherwise;
}
/** What did run in this browser when a page took it for markup. */
const LIVE = corpus<{ payload: string }, string>('xss/live-in-chromium.json', ({ payload }) => payload, HOSTILE_TEXTS);
/** Texts that turn the direction of what follows, or cannot be seen. */
const TURNING = corpus<{ class: string; text: string }, string>(
  'text/hostile-text.json',
  ({ class: kind, text }) => (/^(bidi|invisible)-/.test(kind) ? text : ''),
  ['Pict\u202Eure', 'Pict\u2067ure', '\u202Dabc\u2069', 'עברית\u200Fabc'],
).filter((text) => text !== '');

describe('words of a story that would do harm', { timeout: 120_000 }, () => {
  let on: Stage;
  before(async () => {
    on = await stage();
  });
  after(() => on.close());

  /** A page on which all four elements are defined, which answers for their stories itself. */
  async function opened() {
    const head = `<script>
      (() => {
        // the compiler of the tests names inner functions by it
        window.__name = (one) => one;
        const own = fetch;
        window.stories = new Map();
        window.fetch = (url, init) => stories.has(String(url)) ? Promise.resolve(new Response(stories.get(String(url)))) : own(url, init);
        window.executed = [];
        for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => { executed.push(name) };
      })();
    </script>`;
    const story = on.paper.publish(exampleStory());
    const parts = [{ kind: 'story' }, { kind: 'quote', id: 'we-had-forgotten' }, { kind: 'video', id: 'first-night' }];
    const tags = parts.map((part) => on.paper.code(story, 'tag', { part } as never)).join('');
    const share = `<clip-share src="${on.paper.baseUrl}stories/harbour/story.json"></clip-share>`;
    const host = await on.owners.open(tags + share + on.paper.script(), { head });
    await host.page.waitForFunction(() =>
      ['story', 'quote', 'video', 'share'].every((kind) => document.querySelector(`clip-${kind}`)?.shadowRoot),
    );
    return host;
  }

  test(`none of ${LIVE.length} texts that run as markup runs in the fields of any element`, async () => {
    const { page, requests, problems, close } = await opened();
    const seen = requests.length;
    const control = await page.evaluate(async () => {
      const { executed } = window as unknown as { executed: string[] };
      const box = document.body.appendChild(document.createElement('div'));
      box.innerHTML = '<img src="data:," onerror="alert(1)">';
      while (executed.length === 0) await new Promise((done) => setTimeout(done, 10));
      box.remove();
      return executed.splice(0).length;
    });
    assert.equal(control, 1, 'the control: markup does run on this page');
    const { drawn, missing } = await page.evaluate(drawAll, LIVE);
    const executed = await page.evaluate(() => (window as unknown as { executed: string[] }).executed);
    assert.deepEqual([executed, missing], [[], 0]);
    assert.ok(drawn >= LIVE.length / 8, `${drawn} tags were drawn`);
    const { origin } = on.owners;
    const strange = requests
      .slice(seen)
      .filter(({ url }) => !url.startsWith(origin) && !url.startsWith(on.paper.origin));
    // the picture and the player that the story names itself, and what lies beside the story at its publisher's
    const own =
      /^(data:|https:\/\/(hostile\.invalid\/stories\/|morning-sheet\.example\/|www\.youtube-nocookie\.com\/embed\/aaaaaaaaaaa))/;
    assert.deepEqual(
      strange.map(({ url }) => url).filter((url) => !own.test(url)),
      [],
    );
    assert.equal(page.url().startsWith(origin), true, 'the page is still the same');
    assert.deepEqual(
      problems.filter((one) => !/ERR_NAME_NOT_RESOLVED|shows only its words|^Allow attribute/.test(one)),
      [],
    );
    await close();
  });

  test(`none of ${TURNING.length} texts that turn or hide letters moves what stands behind its field`, async () => {
    const { page, close } = await opened();
    const { control, displaced, measured } = await page.evaluate(displacedBy, TURNING);
    assert.ok(control > 0, 'the control: some do turn what follows them in a plain paragraph');
    assert.ok(measured > TURNING.length * 4, `${measured} runs measured`);
    assert.deepEqual(displaced, []);
    await close();
  });
});

/** In the page: draws all texts, a field each, in each of the four elements, uncovers and plays; how many tags were not drawn. */
async function drawAll(texts: readonly string[]): Promise<{ drawn: number; missing: number }> {
  const { stories } = window as unknown as { stories: Map<string, string> };
  const box = document.body.appendChild(document.createElement('div'));
  let at = 0;
  const next = () => `${texts[at++ % texts.length]} end`;
  for (let index = 0; at < texts.length; index++) {
    const given = texts[(at + index) % texts.length] ?? '';
    const src = `https://hostile.invalid/stories/n${index}/story.json`;
    const isOdd = index % 2 === 1;
    stories.set(src.replace('story.json', 'state.json'), JSON.stringify({ revision: 1, quotes: {} }));
    const story = {
      schema: 1,
      id: 'n',
      revision: 1,
      lang: 'en',
      headline: next(),
      dek: next(),
      kicker: next(),
      url: given,
      archived: given,
      byline: [{ name: next(), url: given }],
      publisher: { name: next(), url: given, logo: given, colour: given, email: given },
      published: '2026-03-02',
      modified: '2026-03-05',
      photos: [
        {
          id: 'p',
          src: isOdd ? given : 'https://morning-sheet.example/p.jpg',
          alt: next(),
          caption: next(),
          credit: next(),
          licence: given,
        },
      ],
      videos: [
        {
          id: 'v',
          src: index % 4 === 3 ? given : 'https://youtu.be/aaaaaaaaaaa',
          poster: given,
          title: next(),
          credit: next(),
          regions: [given, 'GB'],
          captions: [{ src: given, lang: given, label: given }],
          transcript: [
            { start: 0, text: next() },
            { start: 1, text: next() },
          ],
        },
      ],
      quotes: [
        {
          id: 'q',
          text: next(),
          speaker: next(),
          affiliation: next(),
          spokenTo: next(),
          date: next(),
          before: next(),
          after: next(),
          source: { name: next(), url: given },
          original: { text: next(), lang: 'fr' },
        },
      ],
      corrections: [{ was: next(), is: next(), note: next() }],
      ...(isOdd && { warning: { reasons: ['war', given], words: next() } }),
    };
    stories.set(src, JSON.stringify(story));
    for (const [name, part] of [['story'], ['quote', 'q'], ['video', 'v'], ['share']] as const) {
      const tag = document.createElement(`clip-${name}`);
      tag.setAttribute('src', src);
      if (part) tag.setAttribute(name, part);
      for (const attribute of ['networks', 'theme', 'rev', 'title']) tag.setAttribute(attribute, given);
      tag.textContent = given;
      box.append(tag);
    }
  }
  const roots = () => [...box.children].flatMap((tag) => tag.shadowRoot ?? []);
  for (let tries = 0; tries < 2000 && roots().length < box.children.length; tries++)
    await new Promise((done) => setTimeout(done, 10));
  const drawn = roots().filter((root) => root.querySelector('.clip')).length;
  for (const root of roots())
    for (const control of root.querySelectorAll<HTMLElement>('[data-clip=reveal],[data-clip=play]')) control.click();
  await new Promise((done) => setTimeout(done, 100));
  return { drawn, missing: box.children.length - drawn };
}

/** In the page: whatever each text turns outside its own field, by the places of single letters. */
async function displacedBy(texts: readonly string[]) {
  const { stories } = window as unknown as { stories: Map<string, string> };
  const MARK = 'x behind';
  /** Whether letters stand from left to right on each line, as they are written. */
  const inOrder = (node: Text, from = 0): boolean => {
    const range = document.createRange();
    let [left, top] = [-Infinity, -Infinity];
    for (let at = from; at < node.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) continue;
      if (rect.top > top + 4) left = -Infinity;
      if (rect.left < left - 0.5) return false;
      [left, top] = [rect.left, rect.top];
    }
    return true;
  };
  let [control, measured] = [0, 0];
  const displaced: string[] = [];
  for (const text of texts) {
    const plain = document.body.appendChild(document.createElement('p'));
    plain.textContent = text + MARK;
    if (!inOrder(plain.firstChild as Text, text.length)) control++;
    plain.remove();
  }
  const FIELDS = [
    'kicker',
    'dek',
    'byline',
    'publisher',
    'caption',
    'credit',
    'speaker',
    'affiliation',
    'film',
    'title',
  ];
  const PER_STORY = FIELDS.length / 2;
  for (let index = 0; index < texts.length; index += PER_STORY) {
    const used = texts.slice(index, index + PER_STORY);
    const box = document.body.appendChild(document.createElement('div'));
    // in every second field, then in the others, so that each has an honest neighbour
    for (const odd of [0, 1]) {
      const say = (field: string) => {
        const place = FIELDS.indexOf(field);
        return (place % 2 === odd && used[(Math.floor(place / 2) + index / PER_STORY) % PER_STORY]) || 'Plain';
      };
      const src = `https://hostile.invalid/stories/b${index}-${odd}/story.json`;
      stories.set(src.replace('story.json', 'state.json'), JSON.stringify({ revision: 1, quotes: {} }));
      stories.set(
        src,
        JSON.stringify({
          schema: 1,
          id: 'b',
          revision: 1,
          lang: 'en',
          headline: 'Headline',
          dek: say('dek'),
          kicker: say('kicker'),
          byline: [{ name: say('byline') }],
          publisher: { name: say('publisher') },
          published: '2026-03-02',
          modified: '2026-03-05',
          photos: [{ id: 'p', src: 'data:,', alt: '', caption: say('caption'), credit: say('credit') }],
          videos: [{ id: 'v', src: 'https://youtu.be/aaaaaaaaaaa', title: say('title'), credit: say('film') }],
          quotes: [
            {
              id: 'q',
              text: 'Words',
              speaker: say('speaker'),
              affiliation: say('affiliation'),
              spokenTo: 'Plain',
              date: '2026-03-01',
            },
          ],
        }),
      );
      for (const [name, part] of [['story'], ['quote', 'q'], ['video', 'v']] as const) {
        const tag = document.createElement(`clip-${name}`);
        tag.setAttribute('src', src);
        if (part) tag.setAttribute(name, part);
        box.append(tag);
      }
    }
    for (let tries = 0; tries < 500; tries++) {
      if ([...box.children].every((tag) => tag.shadowRoot?.querySelector('.clip'))) break;
      await new Promise((done) => setTimeout(done, 5));
    }
    for (const tag of box.children) {
      const walker = document.createTreeWalker(tag.shadowRoot?.querySelector('.clip') ?? tag, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        // its own field may run as it likes
        if (used.some((text) => node.data.includes(text))) continue;
        if (!node.data.trim()) continue;
        measured++;
        if (!inOrder(node)) displaced.push(`${tag.localName}: ${JSON.stringify(node.data)}`);
      }
    }
    box.remove();
  }
  return { control, measured, displaced };
}
