import { serve, shown, wordsOf } from '../ssr-test/serve-story.js';
import { exampleStory, HOSTILE_TEXTS } from '@clipsheet/fixtures';
import type { StoryInput } from '@clipsheet/story';
import { expect } from '@open-wc/testing';
import { KINDS } from './contract.js';
import './index.js';

declare global {
  interface Window {
    /** Set by every hostile text that manages to run. */
    executed?: unknown;
  }
}

/** The example story with one text in every field that takes words; each keeps a harmless end, so none is empty. */
function storyOf(hostile: string): StoryInput {
  const text = `${hostile} end`;
  const story = exampleStory();
  return {
    ...story,
    headline: text,
    dek: text,
    kicker: text,
    byline: [{ name: text }],
    publisher: { ...story.publisher!, name: text },
    photos: story.photos.map((photo) => ({ ...photo, alt: text, caption: text, credit: text })),
    videos: story.videos.map((video) => ({ ...video, title: text, credit: text, transcript: [{ start: 0, text }] })),
    quotes: story.quotes.map(({ id }) => ({
      id,
      text,
      speaker: text,
      affiliation: text,
      spokenTo: text,
      date: text,
      before: text,
      after: text,
      source: { name: text },
      original: { text, lang: 'fr' },
    })),
    corrections: [{ was: text, is: text, note: text }],
  };
}

/** The elements of a root by their names and the names of their attributes: what hostile texts must not change. */
function shapeOf(root: ShadowRoot): string {
  return [...root.querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'style')
    .map((node) => `${node.localName} ${node.getAttributeNames().sort().join(' ')}`)
    .join('\n');
}

for (const kind of KINDS)
  it(`no text of a story becomes an element, an attribute or a script in clip-${kind}`, async () => {
    const [, harmless] = await shown(kind, serve(storyOf('Words')));
    const shape = shapeOf(harmless);
    for (const text of HOSTILE_TEXTS) {
      const [tag, root] = await shown(kind, serve(storyOf(text)));
      expect(shapeOf(root), text.slice(0, 60)).to.equal(shape);
      if (kind !== 'share') expect(wordsOf(root)).to.contain('end');
      for (const control of root.querySelectorAll<HTMLElement>('[data-clip=play]')) control.click();
      tag.remove();
    }
    expect(window.executed).to.equal(undefined);
  });

it('markup in a headline is shown to the reader as it was written', async () => {
  const [, root] = await shown('story', serve(storyOf('<img src=x onerror="window.executed=1">')));
  expect(root.querySelector('.headline')?.textContent).to.equal('<img src=x onerror="window.executed=1"> end');
});
