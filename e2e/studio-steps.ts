import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

const AXE = new URL('../node_modules/axe-core/axe.min.js', import.meta.url).pathname;

/** Writes another headline in the view of the fields, from whatever view is open. */
export async function rewriteHeadline(page: Page, words: string): Promise<void> {
  await page.locator('body').press('2');
  const row = page.locator('[data-place="/headline"].row-field');
  await row.focus();
  await page.keyboard.press('e');
  await row.getByLabel('Headline').fill(words);
  await row.getByRole('button', { name: /Save/ }).click();
}

/** Accepts every field in the view of the fields: what is certain at once, what is only guessed one by one. */
export async function settleAll(page: Page): Promise<void> {
  await page.keyboard.press('Shift+A');
  for (let left = await page.locator('.row-field').count(); left > 0; left--) {
    await page.keyboard.press('j');
    await page.keyboard.press('a');
  }
  await page.getByText('Nothing stops it').waitFor();
}

/** Publishes the draft by its key, once it is saved. */
export async function publish(page: Page, revision: number): Promise<void> {
  await page.getByText(/Draft saved/).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(`Revision ${revision} is live`).waitFor();
}

/** Puts the headline right in the view of corrections, and looks at a card as it was shared and as it will be. */
export async function correctHeadline(page: Page, was: string, is: string): Promise<void> {
  await page.locator('body').press('6');
  await page.getByLabel('It is right like this').fill(is);
  await page.getByRole('button', { name: 'Put the correction into the draft' }).click();
  await page.getByText('The correction is in the draft.').waitFor();
  const slack = page.locator('.changes [data-network="slack"] .title');
  await slack.filter({ hasText: is }).waitFor();
  assert.deepEqual(
    (await slack.allInnerTexts()).map((words) => words.trim()),
    [was, is],
  );
  await page.locator('.reach', { hasText: 'Mails and feeds' }).waitFor();
}

/** Withdraws the story in the draft. */
export async function withdraw(page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: 'Withdraw instead…' }).click();
  await page.getByLabel('Why, in words readers will see').fill('Published in error.');
  await page.getByLabel(`Write ${id} to confirm`).fill(id);
  await page.getByRole('button', { name: 'Withdraw it in the draft' }).click();
  await page.getByText('The story is withdrawn in the draft.').waitFor();
}

/** What axe finds by WCAG 2.2 A and AA, one line each. */
export async function complaints(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      iframes: false,
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' | ')
          .slice(0, 400)}`,
    );
  });
}

const PAGE = `<!doctype html><html lang="en"><head><title>The pier</title><meta name="og:title" content="The pier">
<meta property="og:image" content="/a.jpg"><meta property="og:image" content="/b.jpg"></head></html>`;

/** Checks a pasted page from the start, and goes back to all stories. */
export async function checkAnyPage(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Check any page' }).click();
  await page.getByLabel('The page').fill(PAGE);
  await page.getByRole('button', { name: /Check it/ }).click();
  await page.getByText(/^Exactly one og:image must be there, but there are 2/).waitFor();
  assert.equal(await page.locator('.network').count(), 16);
  await main.getByRole('button', { name: 'All stories' }).click();
}
