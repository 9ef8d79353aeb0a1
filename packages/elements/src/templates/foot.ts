import { safeUrl } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.js';
import { day, own } from './words.js';

/** Publisher at the start, date at the end; what else a kind has to say comes between. */
export function foot(view: View, date = view.story.published, more: unknown = nothing): TemplateResult {
  const { publisher } = view.story;
  const logo = publisher?.logo && safeUrl(publisher.logo, 'media', view.src);
  const href = publisher?.url && safeUrl(publisher.url, 'link');
  const name =
    publisher &&
    html`${logo ? html`<img src=${logo} alt="" height="20" loading="lazy" decoding="async" />` : nothing}
    ${own(publisher.name)}`;
  return html`<footer class="foot">
    ${href ? html`<a class="publisher" href=${href} target="_blank">${name}</a>` : html`<span class="publisher">${name ?? nothing}</span>`}
    ${date ? day(view, date) : nothing}${more}
  </footer>`;
}
