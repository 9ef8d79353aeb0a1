import { PARTS, serve, shown } from '../ssr-test/serve-story.js';
import { exampleStory } from '@clipsheet/fixtures';
import { furtherEnglish } from '@clipsheet/story';
import { until } from '../ssr-test/until.js';
import { expect } from '@open-wc/testing';
import './index.js';

/** The panel that "More" opens, and the address that is shared. */
async function opened(attributes = PARTS.share): Promise<[panel: ShadowRoot, page: string, more: HTMLElement]> {
  const src = serve(exampleStory());
  const [, root] = await shown('share', src, attributes);
  const more = root.querySelector<HTMLElement>('[data-clip=more]')!;
  more.click();
  await until(() => root.querySelector('[data-panel]'), 'the panel opens');
  const page = new URL(attributes.includes('quote') ? 'quotes/we-had-forgotten/' : './', src).href;
  return [root.querySelector('[data-panel]')!.shadowRoot!, page, more];
}

/** A button of the panel by its words. */
const named = (panel: ShadowRoot, words: string) =>
  [...panel.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;

it('“More” gives the code of a frame that shows the same part', async () => {
  const [panel, page] = await opened(PARTS.quote);
  const refused = () => Promise.reject(new Error('not allowed'));
  Object.defineProperty(navigator.clipboard, 'writeText', { value: refused, configurable: true });
  named(panel, furtherEnglish.embedCode).click();
  const field = panel.querySelector('textarea')!;
  await until(() => !field.hidden, 'the code is shown where the page may not copy');
  Reflect.deleteProperty(navigator.clipboard, 'writeText');
  const frame = new DOMParser().parseFromString(field.value, 'text/html').querySelector('iframe')!;
  expect(frame.src).to.equal(`${page}embed/`);
  expect(frame.title).to.contain('We had forgotten what the sky is for').and.to.contain('The Morning Sheet');
  expect(Number(frame.height)).to.be.greaterThan(100);
});

it('“More” shows a QR code with its quiet zone when asked, and is closed by a second press', async () => {
  const [panel, , more] = await opened();
  const code = () => panel.querySelector('svg')!;
  expect(code().getBoundingClientRect().width).to.equal(0);
  named(panel, furtherEnglish.qrCode).click();
  expect(code().getBoundingClientRect().width).to.be.greaterThan(100);
  expect(code().getAttribute('aria-label')).to.equal(furtherEnglish.qrCode);
  // four empty modules on each side (ISO/IEC 18004), then the corner of the first finder pattern
  expect(code().querySelector('path')!.getAttribute('d')).to.match(/^M4 4h/);
  expect(more.getAttribute('aria-expanded')).to.equal('true');
  more.click();
  await until(() => more.getAttribute('aria-expanded') === 'false');
  expect((panel.host as HTMLElement).hidden).to.equal(true);
});

it('a Mastodon server is remembered only if the reader asks for it', async () => {
  const original = Object.getOwnPropertyDescriptor(window, 'open')!;
  const went: string[] = [];
  const fake = { opener: {}, location: { set href(address: string) { went.push(address); } } }; // prettier-ignore
  window.open = () => fake as unknown as Window;
  try {
    const [panel, page] = await opened();
    const [server, remember] = [...panel.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    const go = panel.querySelector<HTMLElement>('form button')!;
    server.value = 'no server';
    go.click();
    expect(server.getAttribute('aria-invalid')).to.equal('true');
    server.value = 'https://social.example/about';
    go.click();
    await until(() => went.length === 1, 'the server is opened');
    expect(went[0]).to.match(/^https:\/\/social\.example\/share\?text=/);
    expect(decodeURIComponent(went[0]!)).to.contain(page);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    remember.checked = true;
    go.click();
    const [again] = await opened();
    expect(again.querySelector('input')!.value).to.equal('social.example');
  } finally {
    Object.defineProperty(window, 'open', original);
    localStorage.clear();
  }
});

it('the opened panel passes the rules of axe', async () => {
  const [panel] = await opened();
  named(panel, furtherEnglish.qrCode).click();
  await expect(
    panel.host.getRootNode() instanceof ShadowRoot && (panel.host.getRootNode() as ShadowRoot).host,
  ).to.be.accessible();
});
