import { html, type TemplateResult } from 'lit';
import { partKey } from '@clipsheet/story';
import type { Studio } from '../studio.js';

/** The share image of the chosen part as the real image route draws it; the old one stays until the next is there. */
export function shareImage(studio: Studio): TemplateResult {
  const { shown, part, words } = studio.state;
  const image = shown[partKey(part)];
  if (!image) return html`<p class="waiting" role="status">${words.desk.drawing}</p>`;
  return html`<img
    class="share-image"
    src=${new URL(image.url, studio.base).href}
    width=${image.width}
    height=${image.height}
    alt=${image.alt}
  />`;
}
