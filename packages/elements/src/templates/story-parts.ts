import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.js';
import { facade, filmLine, sourceOf } from './facade.js';
import { quoted, speaker } from './quoted.js';

/** One quote and one film of the story, for the widest layout. */
export function storyParts(view: View): TemplateResult | typeof nothing {
  const { quotes, videos } = view.story;
  const quote = quotes.find(({ withdrawn }) => !withdrawn);
  const video = videos.find((one) => !one.withdrawn && sourceOf(one, view.src));
  if (!quote && !video) return nothing;
  return html`<div class="parts">
    ${quote ? html`<div>${quoted(view, quote)}${speaker(view, quote)}</div>` : nothing}
    ${video ? html`<div>${facade(view, video)}${filmLine(view, video)}</div>` : nothing}
  </div>`;
}
