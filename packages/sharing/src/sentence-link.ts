import type { Quote, Story } from '@clipsheet/story';
import { articleUrl } from './article-url.js';
import { textFragment } from './text-fragment.js';

/**
 * The address of the sentence in the article where a quote stands; of the article alone when the words are not found in
 * it or were withdrawn; undefined when the story names no article. A fragment that the address already has is kept.
 */
export function sentenceLink(story: Story, quote: Quote): string | undefined {
  const url = articleUrl(story);
  if (!url || quote.withdrawn || story.withdrawn) return url;
  const captions = story.photos.map(({ caption }) => caption ?? '');
  const fragment = textFragment(quote.text, story.body, [story.headline, story.dek ?? '', ...captions]);
  return url + (url.includes('#') ? fragment.replace('#', '') : fragment);
}
