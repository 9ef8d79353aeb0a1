import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { exampleStory, veiledStory } from '@clipsheet/fixtures';
import type { PartRef, Story } from '@clipsheet/story';
import type { Page } from 'playwright-core';
import { STYLE_ATTACKS } from './style-attacks.js';
import { stage, type Stage } from './stage.js';

const PARTS: readonly PartRef[] = [
  { kind: 'story' },
  { kind: 'quote', id: 'we-had-forgotten' },
  { kind: 'video', id: 'first-night' },
];
const corrections = [{ date: '2026-03-04', was: 'at ten', is: 'at nine' }];

/** The kind of page an embed lands on: resets, blanket rules and worse. */
const SHEETS: Readonly<Record<string, string>> = {
  'a sheet that unsets everything': `* { all: unset !important; box-sizing: content-box !important }`,
  'a sheet of blanket rules': `div { display: none } a, button { display: none !important; pointer-events: none }
    * { box-sizing: content-box !important; font-size: 30px !important; line-height: 3 !important; letter-spacing: 1em !important; transform: none !important }
    *::before, *::after { content: "x" !important; display: block !important }
    img, iframe, video { max-width: 40px !important; height: auto !important; border: 5px solid red !important }
    :focus { outline: 0 !important } span, p { color: #eee !important; background: #eee !important }
    html { font-size: 40px; direction: rtl; writing-mode: vertical-rl; text-transform: uppercase; quotes: none; hyphens: auto; tab-size: 9 }`,
};

describe('the style of the page around an embed', { concurrency: 3 }, () => {
  let on: Stage;
  let story: Story;

  before(async () => {
    on = await stage();
    story = on.paper.publish(exampleStory({ corrections }));
    on.paper.publish(veiledStory({ id: 'veiled' }));
  });
  after(() => on.close());

  /** Every tag printed or plain, once each shows its part. */
  async function shown(form: 'printed' | 'tag', head: string): Promise<{ page: Page; close: () => Promise<void> }> {
    const tags = PARTS.map((part) => on.paper.code(story, form, { part }));
    const opened = await on.owners.open(`<main><p class="control">Own words</p>${tags.join('')}</main>`, { head });
    await opened.page.waitForFunction(() =>
      [...document.querySelectorAll('clip-story, clip-quote, clip-video')].every((tag) =>
        tag.shadowRoot?.querySelector('.clip'),
      ),
    );
    return opened;
  }

  for (const [name, sheet] of Object.entries(SHEETS))
    for (const form of ['printed', 'tag'] as const)
      test(`${name} changes no computed style inside a ${form === 'printed' ? 'pre-rendered' : 'plain'} tag`, async () => {
        // both hold the tags in a box of one size: what an owner gives is his
        const box =
          '<style>main { display: block !important; writing-mode: horizontal-tb !important; direction: ltr !important; inline-size: 600px !important }</style>';
        const [clean, hostile] = await Promise.all([shown(form, box), shown(form, `<style>${sheet}</style>${box}`)]);
        const [expected, came] = await Promise.all([clean, hostile].map(({ page }) => page.evaluate(styles)));
        await Promise.all([clean.close(), hostile.close()]);
        assert.ok(expected && came);
        assert.ok(expected.length > 100, `${expected.length} nodes`);
        const drift = expected.flatMap(([node, style], at) =>
          Object.entries(style)
            .filter(([property, value]) => came[at]?.[1][property] !== value)
            .map(([property, value]) => `${node}: ${property} was ${value}, is ${came[at]?.[1][property]}`),
        );
        assert.equal(came.length, expected.length);
        assert.notEqual(
          drift.findIndex((one) => one.startsWith('p.control')),
          -1,
          'the control: the page’s own words drift',
        );
        assert.deepEqual(
          drift.filter((one) => !one.startsWith('p.control')),
          [],
        );
      });

  test(`${STYLE_ATTACKS.length} attacks by style hide neither the credit nor the correction`, async () => {
    const { page, close } = await shown('printed', '<style>main{inline-size:600px}</style>');
    const clean = await page.evaluate(readable);
    assert.deepEqual(clean, { credit: true, correction: true });
    const hidden: string[] = [];
    for (const attack of STYLE_ATTACKS) {
      const sheet = await page.addStyleTag({ content: attack.replaceAll('TAG', 'clip-story') });
      const now = await page.evaluate(readable);
      if (!now.credit || !now.correction) hidden.push(attack);
      await sheet.evaluate((node) => (node as Element).remove());
    }
    await close();
    assert.deepEqual(hidden, []);
  });

  test('the control: most of the same attacks hide both in an element of the page itself', async () => {
    const box =
      '<div class="own"><p class="credit">Picture: The Morning Sheet</p><p class="notice">Corrected 4 Mar 2026</p></div>';
    const { page, close } = await on.owners.open(box);
    let hidden = 0;
    for (const attack of STYLE_ATTACKS) {
      const sheet = await page.addStyleTag({ content: attack.replaceAll('TAG', '.own') });
      if (!(await page.evaluate(readable)).credit) hidden++;
      await sheet.evaluate((node) => (node as Element).remove());
    }
    await close();
    assert.ok(hidden > STYLE_ATTACKS.length / 2, `${hidden} of ${STYLE_ATTACKS.length}`);
  });
});

/** Runs in the page: every node of every tag, and one of the page's own, with all that is computed but its extent. */
function styles(): [node: string, style: Record<string, string>][] {
  const EXTENT =
    /size|width|height|origin|^(inset|top|left|right|bottom|grid-template|perspective|margin|block|inline)/;
  const nodes = [...document.querySelectorAll('.control, clip-story, clip-quote, clip-video')].flatMap((tag) =>
    [...(tag.shadowRoot?.querySelectorAll('.clip, .clip *') ?? [tag])].filter((node) => !node.closest('svg *')),
  );
  return nodes.map((node) => {
    const computed = getComputedStyle(node);
    const style: Record<string, string> = {};
    for (const property of computed)
      if (property === 'font-size' || property === 'box-sizing' || !EXTENT.test(property))
        style[property] = computed.getPropertyValue(property);
    return [`${node.localName}.${node.getAttribute('class')}`, style];
  });
}

/** Runs in the page: whether a reader can see the credit and the correction of the first card. */
function readable(): { credit: boolean; correction: boolean } {
  const root = document.querySelector('clip-story')?.shadowRoot ?? document;
  const [credit, correction] = ['.credit', '.notice'].map((selector) => {
    const node = root.querySelector<HTMLElement>(selector);
    if (!node) return false;
    node.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const isThere = node.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    });
    // whatever lies over it, and whatever its tag or an ancestor was made of
    const top = root.elementFromPoint(x + Math.min(width / 2, 20), y + height / 2);
    let chain: Element | null = root instanceof ShadowRoot ? root.host : node;
    let isDimmed = style.color === 'rgba(0, 0, 0, 0)' || parseFloat(style.fontSize) < 8;
    for (; chain && chain !== document.body; chain = chain.parentElement) {
      const { filter, opacity, clipPath, maskImage, mixBlendMode } = getComputedStyle(chain);
      isDimmed ||=
        filter !== 'none' ||
        Number(opacity) < 1 ||
        clipPath !== 'none' ||
        maskImage !== 'none' ||
        mixBlendMode !== 'normal';
    }
    // a neighbour without a ground of its own may reach over it
    const isOnTop = !!top && (node.contains(top) || getComputedStyle(top).backgroundColor === 'rgba(0, 0, 0, 0)');
    return isThere && width > 60 && height > 8 && isOnTop && !isDimmed;
  });
  return { credit: !!credit, correction: !!correction };
}
