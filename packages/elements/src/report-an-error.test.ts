import { PARTS, serve, shown } from '../ssr-test/serve-story.js';
import { exampleStory } from '@clipsheet/fixtures';
import { furtherEnglish } from '@clipsheet/story';
import { until } from '../ssr-test/until.js';
import { expect, oneEvent } from '@open-wc/testing';
import type { ReportDetail } from './events.js';
import './index.js';

const publisher = { name: 'The Morning Sheet', email: 'corrections@morning-sheet.example' };

/** Presses "Report an error" and gives back the mail that it would begin. */
async function mailOf(root: ShadowRoot, press: () => void): Promise<URL> {
  const mails: string[] = [];
  const keep = (event: Event) => {
    const link = event.composedPath()[0];
    if (!(link instanceof HTMLAnchorElement) || !link.href.startsWith('mailto:')) return;
    event.preventDefault(); // no program opens in a test
    mails.push(link.href);
  };
  root.addEventListener('click', keep);
  press();
  await until(() => mails.length === 1, 'a mail is begun');
  root.removeEventListener('click', keep);
  return new URL(mails[0]!);
}

it('an error in a quote is reported with its words, its address and the revision that was read', async () => {
  const src = serve(exampleStory({ publisher, quotes: [{ id: 'we-had-forgotten', text: 'We had forgotten' }] }));
  const [tag, root] = await shown('quote', src);
  const button = root.querySelector<HTMLElement>('[data-clip=report]')!;
  expect(button.textContent?.trim()).to.equal(furtherEnglish.reportError);
  const told = oneEvent(tag, 'clip-report');
  const mail = await mailOf(root, () => button.click());
  const url = new URL('quotes/we-had-forgotten/', src).href;
  expect(((await told) as CustomEvent<ReportDetail>).detail).to.deep.equal({
    words: 'We had forgotten',
    url,
    revision: 2,
  });
  expect(mail.pathname).to.equal(publisher.email);
  expect(mail.searchParams.get('body')).to.contain('We had forgotten').and.to.contain(url).and.to.contain('harbour, 2');
});

it('a page that takes reports itself stops the mail', async () => {
  const [tag, root] = await shown('quote', serve(exampleStory({ publisher })));
  let mails = 0;
  root.addEventListener('click', ({ target }) => void (mails += target instanceof HTMLAnchorElement ? 1 : 0));
  const told = new Promise<void>((done) => {
    tag.addEventListener('clip-report', (event) => {
      event.preventDefault();
      done();
    });
  });
  root.querySelector<HTMLElement>('[data-clip=report]')!.click();
  await told;
  await new Promise((done) => setTimeout(done));
  expect(mails).to.equal(0);
});

it('nothing is offered where the publisher gives no address', async () => {
  const [, root] = await shown('quote', serve(exampleStory()));
  expect(root.querySelector('[data-clip=report]')).to.equal(null);
});

it('a quote with “Report an error” passes the rules of axe', async () => {
  const [tag] = await shown('quote', serve(exampleStory({ publisher })), PARTS.quote);
  await expect(tag).to.be.accessible();
});
