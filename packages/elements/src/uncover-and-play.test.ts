import { serve, shown } from '../ssr-test/serve-story.js';
import { exampleStory, veiledStory } from '@clipsheet/fixtures';
import { expect, oneEvent } from '@open-wc/testing';
import type { PlayDetail } from './events.js';
import './index.js';

const PICTURE = 'https://morning-sheet.example/media/quay-1600.jpg';
const FETCHING = ['src', 'srcset', 'poster', 'href', 'style', 'data'];

/** Every address in an attribute from which a browser fetches, or that a reader could follow. */
function addressesIn(root: ShadowRoot): string {
  return [...root.querySelectorAll('*')].flatMap((node) => FETCHING.map((name) => node.getAttribute(name))).join(' ');
}

function button(root: ShadowRoot, action: string): HTMLButtonElement {
  return root.querySelector<HTMLButtonElement>(`[data-clip="${action}"]`)!;
}

/** Clicks "Copy link" on a page whose clipboard does as told, and waits until it has answered. */
async function clickCopy(root: ShadowRoot, writeText: (text: string) => Promise<void>): Promise<void> {
  Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText, configurable: true });
  try {
    button(root, 'copy').click();
    await new Promise((done) => setTimeout(done, 100));
  } finally {
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
  }
}

/** Whether "Copy link" shows that it was done. */
function saysDone(root: ShadowRoot): boolean {
  return getComputedStyle(root.querySelector('.done')!).visibility === 'visible';
}

it('a veiled picture has no address that fetches until the reader uncovers it', async () => {
  const [tag, root] = await shown('story', serve(veiledStory()));
  expect(root.querySelector('img, picture, video')).to.equal(null);
  expect(addressesIn(root)).not.to.contain('quay-1600');
  expect(root.querySelector('.veil')?.textContent)
    .to.contain('injury')
    .and.to.contain('This picture shows a hurt child.')
    .and.to.contain('The Morning Sheet');
  const told = oneEvent(tag, 'clip-reveal');
  button(root, 'reveal').click();
  expect((await told).detail).to.deep.equal({ src: PICTURE });
  const image = root.querySelector('img')!;
  expect([image.getAttribute('src'), image.alt]).to.deep.equal([PICTURE, 'A quay under stars, one lamp lit.']);
  expect(root.activeElement).to.equal(image);
  expect(getComputedStyle(root.querySelector('.veil')!).display).to.equal('none');
});

it('a veiled film has no poster and no player until the reader uncovers it, and then plays without sound', async () => {
  const [tag, root] = await shown('video', serve(veiledStory()));
  expect(root.querySelector('img, video, iframe')).to.equal(null);
  expect(addressesIn(root)).not.to.match(/poster\.jpg|youtube|aaaaaaaaaaa/);
  const revealed = oneEvent(tag, 'clip-reveal');
  const told = oneEvent(tag, 'clip-play');
  button(root, 'play').click();
  await revealed;
  const { detail } = (await told) as CustomEvent<PlayDetail>;
  const frame = root.querySelector('iframe')!;
  expect(frame.src).to.equal(detail.src);
  expect(new URL(frame.src).searchParams.get('mute')).to.equal('1');
});

it('nothing of a provider is there before the click on play, then its frame from the host without cookies', async () => {
  const [tag, root] = await shown('video', serve(exampleStory()));
  expect(root.querySelector('iframe, video')).to.equal(null);
  expect(addressesIn(root)).not.to.contain('youtube');
  const told = oneEvent(tag, 'clip-play');
  button(root, 'play').click();
  const { detail } = (await told) as CustomEvent<PlayDetail>;
  const { host, searchParams } = new URL(root.querySelector('iframe')!.src);
  expect(host).to.equal('www.youtube-nocookie.com');
  expect([searchParams.get('autoplay'), searchParams.get('mute')]).to.deep.equal(['1', null]);
  expect(detail.src).to.equal(root.querySelector('iframe')!.src);
  expect(root.querySelector('iframe')!.title).to.equal('The first dark night');
});

it('a film in a file plays with its captions in the page itself', async () => {
  const [film] = exampleStory().videos;
  const file = 'https://morning-sheet.example/media/night.mp4';
  const captions = [{ src: 'https://morning-sheet.example/media/night.vtt', lang: 'en', label: 'English' }];
  const videos = [{ ...film!, src: file, start: 2, captions }];
  const [, root] = await shown('video', serve(exampleStory({ videos })));
  expect(root.querySelector('video')).to.equal(null);
  button(root, 'play').click();
  const video = root.querySelector('video')!;
  expect(video.getAttribute('src')).to.equal(`${file}#t=2`);
  expect(video.controls).to.equal(true);
  expect(video.querySelector('track')?.getAttribute('src')).to.equal(captions[0]!.src);
});

for (const [kind, action, event] of [
  ['story', 'reveal', 'clip-reveal'],
  ['video', 'play', 'clip-consent'],
  ['video', 'play', 'clip-play'],
] as const)
  it(`a page that stops ${event} keeps a clip-${kind} covered`, async () => {
    const [tag, root] = await shown(kind, serve(veiledStory()));
    tag.addEventListener(event, (stopped) => stopped.preventDefault());
    button(root, action).click();
    expect(root.querySelector('img, iframe, [data-open]')).to.equal(null);
    expect(getComputedStyle(root.querySelector('.veil')!).display).not.to.equal('none');
  });

it('a second click plays nothing a second time', async () => {
  const [, root] = await shown('video', serve(exampleStory()));
  button(root, 'play').click();
  button(root, 'play').click();
  expect(root.querySelectorAll('iframe')).to.have.length(1);
});

it('a veiled picture stays covered when the tag is told to refresh', async () => {
  const [tag, root] = await shown('story', serve(veiledStory()));
  await (tag as HTMLElementTagNameMap['clip-story']).refresh();
  expect(root.querySelector('img')).to.equal(null);
  expect(root.querySelectorAll('.veil')).to.have.length(1);
});

it('copy link tells the page which address is about to be copied', async () => {
  const src = serve(exampleStory());
  const [tag, root] = await shown('share', src, 'quote="we-had-forgotten"');
  const told = oneEvent(tag, 'clip-share');
  button(root, 'copy').click();
  expect((await told).detail).to.deep.equal({ how: 'copy', url: new URL('quotes/we-had-forgotten/', src).href });
});

it('a page that stops clip-share keeps the address from being copied', async () => {
  const [tag, root] = await shown('share', serve(exampleStory()));
  tag.addEventListener('clip-share', (event) => event.preventDefault());
  const copied: string[] = [];
  await clickCopy(root, async (text) => void copied.push(text));
  expect(copied).to.deep.equal([]);
  expect(saysDone(root)).to.equal(false);
  expect(root.querySelector('input')!.hidden).to.equal(true);
});

it('where nothing may be copied the address is shown and selected', async () => {
  const src = serve(exampleStory());
  const [, root] = await shown('share', src);
  await clickCopy(root, () => Promise.reject(new DOMException('No', 'NotAllowedError')));
  const field = root.querySelector('input')!;
  expect(field.hidden).to.equal(false);
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(new URL('./', src).href);
});

it('copy link says that it was done, on the button and to a screen reader', async () => {
  const src = serve(exampleStory());
  const [, root] = await shown('share', src);
  const copied: string[] = [];
  await clickCopy(root, async (text) => void copied.push(text));
  expect(copied).to.deep.equal([new URL('./', src).href]);
  expect(saysDone(root)).to.equal(true);
  expect(root.querySelector('[role=status]')!.textContent).to.equal('Link copied');
});
