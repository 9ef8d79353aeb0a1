import { PARTS, serve, shown } from '../ssr-test/serve-story.js';
import { exampleStory, veiledStory } from '@clipsheet/fixtures';
import { furtherEnglish, type Story } from '@clipsheet/story';
import { until } from '../ssr-test/until.js';
import { expect } from '@open-wc/testing';
import type { PlayDetail } from './events.js';
import './index.js';

const LINES = ['At nine the switch is thrown.', 'The quay goes dark.', 'Élan, said somebody.', 'A child points.'];
const transcript = [...LINES, ...LINES].map((text, index) => ({ start: index * 12 + 4, text }));
const withTranscript = (story: Story) => ({ ...story, videos: story.videos.map((film) => ({ ...film, transcript })) });

const time = (root: ShadowRoot, index: number) => root.querySelectorAll<HTMLElement>('[data-clip=seek]')[index]!;
const frames = (root: ShadowRoot) => [...root.querySelectorAll('iframe')].map(({ src }) => new URL(src));

it('a time in the transcript plays the film from there, and again from another', async () => {
  const [tag, root] = await shown('video', serve(withTranscript(exampleStory())));
  const told: string[] = [];
  tag.addEventListener('clip-play', (event) => told.push((event as CustomEvent<PlayDetail>).detail.src));
  time(root, 2).click();
  await until(() => frames(root).length === 1, 'the film plays');
  expect(frames(root)[0]!.searchParams.get('start')).to.equal('28');
  expect(told).to.have.length(1);
  time(root, 3).click();
  await until(() => frames(root)[0]!.searchParams.get('start') === '40', 'it goes on from there');
  expect(frames(root)).to.have.length(1);
});

it('a page that stops clip-play keeps a pressed time from loading anything', async () => {
  const [tag, root] = await shown('video', serve(withTranscript(exampleStory())));
  let asked = false;
  tag.addEventListener('clip-play', (event) => {
    asked = true;
    event.preventDefault();
  });
  time(root, 0).click();
  await until(() => asked, 'the page is asked');
  expect(frames(root)).to.have.length(0);
});

it('a time in the transcript of a veiled film does not lift the veil', async () => {
  const [, root] = await shown('video', serve(withTranscript(veiledStory())));
  const button = root.querySelector('.veil button')!;
  time(root, 1).click();
  await until(() => root.activeElement === button, 'the button that shows it has the focus');
  expect(frames(root)).to.have.length(0);
});

it('a long transcript is searched without regard to case and accents, and says how many lines it found', async () => {
  const [, root] = await shown('video', serve(withTranscript(exampleStory())));
  root.querySelector('details')!.open = true;
  root.querySelector<HTMLElement>('[data-clip=find]')!.click();
  await until(() => root.querySelector('input[type=search]'), 'the field is there');
  const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
  field.value = 'ELAN';
  field.dispatchEvent(new Event('input'));
  const lines = () =>
    [...root.querySelectorAll<HTMLElement>('.transcript li')].filter(({ offsetHeight }) => offsetHeight);
  expect(lines().map((line) => line.querySelector('p')!.textContent)).to.deep.equal([LINES[2], LINES[2]]);
  expect(root.querySelector('.transcript [role=status]')!.textContent).to.equal('2 / 8');
  field.value = '';
  field.dispatchEvent(new Event('input'));
  expect(lines()).to.have.length(8);
});

it('a short transcript has no search', async () => {
  const [, root] = await shown('video', serve(exampleStory()));
  expect(root.querySelector('[data-clip=find]')).to.equal(null);
});

it('a link to a moment leads to the film’s own page, which starts it there', async () => {
  const src = serve(exampleStory());
  const [tag, root] = await shown('video', src, PARTS.video);
  const button = root.querySelector<HTMLElement>('[data-clip=moment]')!;
  expect(button.textContent?.trim()).to.equal(furtherEnglish.momentLink);
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText, configurable: true });
  button.click();
  await until(() => root.querySelector('[data-panel]'), 'the panel opens');
  const panel = root.querySelector('[data-panel]')!.shadowRoot!;
  panel.querySelector('input')!.value = '1:02';
  panel.querySelector('button')!.click();
  await until(() => copied.length === 1, 'the link is copied');
  Reflect.deleteProperty(navigator.clipboard, 'writeText');
  expect(copied[0]).to.equal(new URL('videos/first-night/#t=62', src).href);
  await expect(tag).to.be.accessible();
  // as that page prints its button
  history.replaceState(null, '', '#t=62');
  const play = root.querySelector<HTMLButtonElement>('.play')!;
  play.value = '1';
  play.click();
  await until(() => frames(root).length === 1, 'the film plays');
  history.replaceState(null, '', location.pathname + location.search);
  expect(frames(root)[0]!.searchParams.get('start')).to.equal('62');
});
