import { warningWords, type Warning } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Covered, View } from '../view.js';
import { icon } from './icon.js';
import { own } from './words.js';

/** The back of the print: why it is covered, the editor's words, the button that uncovers it, and the credit. */
export function veil({ sentences }: View, warning: Warning, { kind, node, credit }: Covered): TemplateResult {
  const { lead, words } = warningWords(warning, sentences);
  const isFilm = kind === 'film';
  return html`<div
    class=${isFilm ? 'film media veiled' : 'media veiled'}
    data-make=${JSON.stringify(node)}
    data-ask=${isFilm ? 'clip-reveal clip-consent clip-play' : 'clip-reveal'}
  >
    <div class="veil">
      <p class="reasons">${icon('M4 4h16v16H4zM8 9h8M8 12h8M8 15h5')}<b>${lead}</b></p>
      ${words ? html`<p class="editor">${own(words)}</p>` : nothing}
      <button class="button" data-clip=${isFilm ? 'play' : 'reveal'}>
        ${isFilm ? sentences.showVideo : sentences.showPicture}
      </button>
      <p class="small">${credit}</p>
    </div>
  </div>`;
}
