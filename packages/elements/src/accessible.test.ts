import { PARTS, serve, shown } from '../ssr-test/serve-story.js';
import { arabicStory, exampleStory, veiledStory, withdrawnStory } from '@clipsheet/fixtures';
import type { Story } from '@clipsheet/story';
import { expect } from '@open-wc/testing';
import type { Kind } from './contract.js';
import './index.js';

const corrections = [{ date: '2026-03-04', was: 'at ten', is: 'at nine' }];
const SHOWN: readonly [title: string, kind: Kind, story: Story, attributes?: string][] = [
  ['a story card', 'story', exampleStory()],
  ['a story card with a correction', 'story', exampleStory({ corrections })],
  ['a veiled story card', 'story', veiledStory()],
  ['a withdrawn story', 'story', withdrawnStory()],
  ['an Arabic story card', 'story', arabicStory()],
  ['a quote', 'quote', exampleStory()],
  ['a film', 'video', exampleStory()],
  ['a veiled film', 'video', veiledStory()],
  ['a share bar', 'share', exampleStory()],
  ['a compact share bar', 'share', exampleStory(), 'compact'],
];

const GROUNDS = { light: 'rgb(255, 255, 255)', dark: 'rgb(25, 26, 28)' };

afterEach(() => {
  document.body.style.background = document.documentElement.style.colorScheme = '';
});

for (const scheme of ['light', 'dark'] as const)
  for (const [title, kind, story, attributes = PARTS[kind]] of SHOWN)
    it(`${title} on a ${scheme} page passes the rules of axe, contrast among them`, async () => {
      // A share bar has no ground of its own: it stands on the page's.
      document.body.style.background = GROUNDS[scheme];
      document.documentElement.style.colorScheme = scheme;
      const [tag, root] = await shown(kind, serve(story), attributes);
      const surface = root.querySelector('.box, .target')!;
      expect(getComputedStyle(surface).backgroundColor).to.equal(GROUNDS[scheme]);
      await expect(tag).to.be.accessible();
    });

it('an owner may choose a theme against the scheme of the page', async () => {
  const [, dark] = await shown('story', serve(exampleStory()), 'theme="dark"');
  expect(getComputedStyle(dark.querySelector('.box')!).backgroundColor).to.equal(GROUNDS.dark);
  document.documentElement.style.colorScheme = 'dark';
  const [, light] = await shown('story', serve(exampleStory()), 'theme="light"');
  expect(getComputedStyle(light.querySelector('.box')!).backgroundColor).to.equal(GROUNDS.light);
});

it('an owner cannot hide who owns a picture or a film while the headline is seen', async () => {
  for (const kind of ['story', 'video'] as const) {
    const [tag, root] = await shown(kind, serve(exampleStory()));
    tag.style.setProperty('--clip-ink-2', 'transparent');
    const colour = (selector: string) => getComputedStyle(root.querySelector(selector)!).color;
    expect(colour('.credit'), kind).to.equal(colour('.headline'));
    expect(colour('.headline'), kind).not.to.equal('rgba(0, 0, 0, 0)');
  }
});
