import { fill, leadPhoto, warningFor, warningWords } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.js';
import { credit, own } from './words.js';

/** What a row says of a veiled picture below the words, since its square has no room for them. */
export function peek(view: View): TemplateResult | typeof nothing {
  const photo = leadPhoto(view.story);
  const warning = photo && !photo.withdrawn && warningFor(photo, view.story);
  if (!photo || !warning) return nothing;
  const { reasons, words } = warningWords(warning, view.sentences);
  return html`<span class="peek"
      >${fill(view.sentences.hidden, { reasons })}${words ? html`. ${own(words)}` : nothing}
      <button data-clip="reveal">${view.sentences.showPicture}</button></span
    ><span class="peek">${credit(view, photo)}</span>`;
}
