import { renderPart } from '@clipsheet/elements/ssr.js';
import { readStory } from '@clipsheet/story';

const paper = process.env.PAPER ?? 'http://127.0.0.1:4601/';

export default function (eleventy) {
  eleventy.addPassthroughCopy('blog.css');
  eleventy.ignores.add('README.md');
  eleventy.addGlobalData('paper', paper);
  // A card that is complete in the page: it needs no script to be seen, and nothing moves when the script comes.
  eleventy.addAsyncShortcode('clip', async (id, quote) => {
    const answer = await fetch(`${paper}stories/${id}/story.json`);
    const story = answer.ok && readStory(await answer.json());
    if (!story) throw new Error(`${answer.url} is no story (${answer.status}). Is the paper running?`);
    const part = quote ? { kind: 'quote', id: quote } : { kind: 'story' };
    return renderPart(story, { addresses: paper, now: new Date(), part });
  });
}
