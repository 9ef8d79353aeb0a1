import { serve } from '../ssr-test/serve-story.js';
import { exampleStory } from '@clipsheet/fixtures';
import { english, furtherEnglish } from '@clipsheet/story';
import { until } from '../ssr-test/until.js';
import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { ReportDetail, ShareDetail } from './events.js';
import './index.js';

const publisher = { name: 'The Morning Sheet', email: 'corrections@morning-sheet.example' };

/** An article with its share bar, and what is offered beside a selection in it. */
async function article(): Promise<{ text: HTMLElement; tag: HTMLElement; offer: () => HTMLElement | null }> {
  const text = await fixture<HTMLElement>(`<article>
    <h2>The harbour lights go out at nine</h2>
    <p>Nobody wanted the dark. We had <em>forgotten</em> what the sky is for, said the harbour master.</p>
    <p>Then the vote was quick. Nobody wanted the dark.</p>
    <clip-share selection src="${serve(exampleStory({ publisher }))}"></clip-share>
  </article>`);
  const tag = text.querySelector<HTMLElement>('clip-share')!;
  await until(() => tag.shadowRoot?.querySelector('.clip'), 'the bar is shown');
  // it listens once this is there
  await import('./further/selection.js');
  const offer = () => tag.shadowRoot!.querySelector<HTMLElement>('[popover]:not([hidden])');
  return { text, tag, offer };
}

/** Selects from a place in one node's text to a place in another's. */
function select(from: Node, start: number, to: Node, end: number): void {
  document.getSelection()!.setBaseAndExtent(from, start, to, end);
}

const button = (offer: HTMLElement, words: string) =>
  [...offer.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;

/** The address that "Copy link" copies. */
async function copied(offer: HTMLElement): Promise<string> {
  const texts: string[] = [];
  const writeText = (text: string) => Promise.resolve(void texts.push(text));
  Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText, configurable: true });
  button(offer, english.copyLink).click();
  await until(() => texts.length === 1, 'the link is copied');
  Reflect.deleteProperty(navigator.clipboard, 'writeText');
  return texts[0]!;
}

it('selected words are offered a link that leads to them, widened to whole words', async () => {
  const { text, tag, offer } = await article();
  const [first] = text.querySelectorAll('p');
  // from the middle of "had" through the emphasis into "what"
  select(first!.firstChild!, 'Nobody wanted the dark. We h'.length, first!.lastChild!, ' wh'.length);
  await until(offer, 'it is offered');
  const told = oneEvent(tag, 'clip-share');
  expect(await copied(offer()!)).to.equal('https://morning-sheet.example/harbour#:~:text=had%20forgotten%20what');
  expect(((await told) as CustomEvent<ShareDetail>).detail.how).to.equal('copy');
  const [words, box] = [first!.getBoundingClientRect(), offer()!.getBoundingClientRect()];
  expect(box.top, 'it stands beside the words')
    .to.be.greaterThan(words.top - 100)
    .and.lessThan(words.bottom + 40);
  expect(box.left).to.be.at.least(0);
  document.getSelection()!.removeAllRanges();
  await until(() => !offer(), 'it goes with the selection');
});

it('words that stand twice in an article lead to where they were selected', async () => {
  const { text, offer } = await article();
  const last = text.querySelectorAll('p')[1]!.firstChild!;
  select(last, 'Then the vote was quick. '.length, last, 'Then the vote was quick. Nobody wanted the dark'.length);
  await until(offer, 'it is offered');
  expect(await copied(offer()!)).to.match(/#:~:text=quick%2E-,Nobody%20wanted%20the%20dark$/);
});

it('a selection over two paragraphs names a passage in each', async () => {
  const { text, offer } = await article();
  const [first, second] = text.querySelectorAll('p');
  select(first!.lastChild!, ' what the sky is for, said '.length, second!.firstChild!, 'Then the vote'.length);
  await until(offer, 'it is offered');
  expect(await copied(offer()!)).to.match(/#:~:text=the%20harbour%20master&text=Then%20the%20vote$/);
});

it('an error in selected words is reported with them', async () => {
  const { text, tag, offer } = await article();
  const last = text.querySelectorAll('p')[1]!.firstChild!;
  select(last, 0, last, 'Then the vote was quick.'.length);
  await until(offer, 'it is offered');
  const told = oneEvent(tag, 'clip-report');
  tag.addEventListener('clip-report', (event) => event.preventDefault());
  button(offer()!, furtherEnglish.reportError).click();
  const { detail } = (await told) as CustomEvent<ReportDetail>;
  expect(detail.words).to.equal('Then the vote was quick.');
  expect(detail.url).to.contain('#:~:text=Then%20the%20vote%20was%20quick');
});

it('one word, a selection outside the article and a pressed Escape offer nothing', async () => {
  const { text, offer } = await article();
  const outside = await fixture<HTMLElement>('<p>These words stand beside the article.</p>');
  const first = text.querySelector('p')!.firstChild!;
  select(first, 0, first, 'Nobody wanted'.length);
  await until(offer, 'the control: two words are offered');
  await expect(text).to.be.accessible();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(offer()).to.equal(null);
  for (const [node, end] of [
    [first, 'Nobody'.length],
    [outside.firstChild!, 11],
  ] as const) {
    select(node, 0, node, end);
    await new Promise((done) => setTimeout(done, 400));
    expect(offer()).to.equal(null);
  }
});
