import type { WarningWords } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.js';
import { icon } from './icon.js';
import { own } from './words.js';

/** The back of the print: why it is covered, the editor's words, the button that uncovers it, and the credit. */
export function veil(
  _view: View,
  { lead, words }: WarningWords,
  credit: unknown,
  action: 'reveal' | 'play',
  label: string,
): TemplateResult {
  return html`<div class="veil">
    <p class="reasons">${icon('veiled')}<b>${lead}</b></p>
    ${words ? html`<p class="editor">${own(words)}</p>` : nothing}
    <button class="button" data-clip=${action}>${label}</button>
    <p class="small">${credit}</p>
  </div>`;
}
