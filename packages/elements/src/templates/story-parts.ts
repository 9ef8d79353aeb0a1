import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.js';
import { quoted, speaker } from './quoted.js';

export { partsStyle as style } from '../styles/parts-style.js';

/** One quote and one film of the story, for the widest layout. */
export function storyParts(view: View): TemplateResult | typeof nothing {
  const { story, further } = view;
  const { film } = further;
  const quote = story.quotes.find(({ withdrawn }) => !withdrawn);
  const video = story.videos.find((one) => !one.withdrawn && film?.canPlay(view, one));
  if (!quote && !video) return nothing;
  return html`<div class="parts">
    ${quote ? html`<div>${quoted(view, quote)}${speaker(view, quote)}</div>` : nothing}
    ${video ? html`<div>${film?.facade(view, video)}${film?.filmLine(view, video)}</div>` : nothing}
  </div>`;
}
