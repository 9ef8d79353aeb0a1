import { safeUrl } from '@clipsheet/story';
import { html, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import type { View } from '../view.js';
import { own } from './words.js';

/** Where a headline leads: the article itself, else its share page. */
export function articleOf({ story, src }: View): string {
  return (story.url && safeUrl(story.url, 'link')) || pageBeside(src, { kind: 'story' });
}

/** A headline with its link. */
export function headline(words: string, href: string): TemplateResult {
  return html`<h3 class="headline"><a href=${href} target="_blank">${own(words)}</a></h3>`;
}
