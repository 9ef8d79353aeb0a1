import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Input } from '../fields.js';
import { textAt } from '../pointer.js';
import type { Studio } from '../studio.js';

/** The lines to type into for some places of the story, each under its label. */
export function fieldInputs(
  { state: { words, draft } }: Studio,
  inputs: readonly Input[],
  preset: Readonly<Record<string, string>> = {},
): TemplateResult[] {
  const story = draft?.story;
  return inputs.map(({ place, label, kind }) => {
    const value = (story && textAt(story, place)) || preset[place] || '';
    const shown = kind === 'date' ? value.slice(0, 10) : value;
    const lang = kind === 'long' || label === 'caption' ? story?.lang : undefined;
    return html`<label class="field ${kind}"
      ><span>${words.fields.labels[label]}</span>
      ${
        kind === 'long'
          ? html`<textarea name=${place} rows="2" dir="auto" lang=${lang ?? ''} .value=${live(shown)}></textarea>`
          : html`<input
              name=${place}
              type=${kind === 'date' ? 'date' : kind === 'address' ? 'url' : 'text'}
              dir=${kind === 'address' ? 'ltr' : 'auto'}
              autocomplete="off"
              .value=${live(shown)}
            />`
      }
    </label>`;
  });
}
