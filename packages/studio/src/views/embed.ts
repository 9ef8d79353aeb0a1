import { html, nothing, type TemplateResult } from 'lit';
import { partKey } from '@clipsheet/story';
import { embedForms, type EmbedForm, type FormName } from '../embed-forms.js';
import { key } from '../parts/marks.js';
import { segmented } from '../parts/segmented.js';
import type { Studio } from '../studio.js';
import { draftFrameUrl } from './draft-frame.js';
import { filterTable } from './embed-filter-table.js';
import { partChooser } from './part-chooser.js';

/** Pages of somebody else on which the embed is looked at. */
export const HOSTS = ['plain', 'hostile', 'dark', 'rtl', 'phone', 'noscript'] as const;

/** Which form is chosen, and where it is looked at. */
export interface EmbedState {
  form: FormName;
  host: (typeof HOSTS)[number];
  copied?: FormName | undefined;
}

/** The forms of the chosen part. */
export function formsOf(studio: Studio): EmbedForm[] {
  const { story, image, state } = studio;
  if (!story) return [];
  const { part, drawn } = state;
  return embedForms(story, { baseUrl: studio.publicUrl, part, preRendered: drawn?.preRendered ?? {}, image });
}

/** The code to paste in every form, and the embed itself on a page of another site. */
export function embedView(
  studio: Studio,
  view: EmbedState,
  change: (next: Partial<EmbedState>) => void,
): TemplateResult {
  const { words } = studio.state;
  const { embed: say } = words;
  const forms = formsOf(studio);
  const chosen = forms.find(({ name }) => name === view.form) ?? forms[0];
  return html`<div class="embedding">
    <section class="codes" aria-labelledby="codes-title">
      <header class="bar">
        <h1 id="codes-title">${say.title}</h1>
        ${partChooser(studio)}
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">${say.form}</th>
            <th scope="col">${say.size}</th>
            <th scope="col">${say.where}</th>
          </tr>
        </thead>
        <tbody>
          ${forms.map(
            ({ name, bytes }) =>
              html`<tr class=${name === chosen?.name ? 'chosen' : ''}>
                <th scope="row">
                  <label
                    ><input
                      type="radio"
                      name="form"
                      .checked=${name === chosen?.name}
                      @change=${() => change({ form: name, copied: undefined })}
                    />
                    ${say.forms[name]}</label
                  >
                </th>
                <td class="size">${size(bytes)}</td>
                <td>${say.uses[name]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${chosen ? code(chosen, studio, view, change) : nothing}
    </section>
    ${placed(studio, view, change)}
  </div>`;
}

function code(
  form: EmbedForm,
  studio: Studio,
  view: EmbedState,
  change: (next: Partial<EmbedState>) => void,
): TemplateResult {
  const { embed: say } = studio.state.words;
  const isLive = studio.liveRevision > 0;
  return html`<div class="chosen-code">
    <div class="bar">
      <h2>${say.forms[form.name]}</h2>
      <button type="button" class="primary end" @click=${() => void copyCode(form, change)}>
        ${view.copied === form.name ? say.copied : say.copy} ${key('C')}
      </button>
    </div>
    <pre tabindex="0" dir="ltr" aria-label=${say.forms[form.name]}>${form.code}</pre>
    <p class="note">${isLive ? say.gives(studio.liveRevision) : say.notYet}</p>
    <dl>
      <dt>${say.policy}</dt>
      <dd>${form.policy === '' ? say.noPolicy : html`<code dir="ltr">${form.policy}</code>`}</dd>
      <dt>${say.before}</dt>
      <dd>${say.beforeWords(studio.story?.publisher?.name ?? '')}</dd>
    </dl>
    ${filterTable(form, studio)}
  </div>`;
}

/** Copies the code; where the browser forbids it, selects it. */
export async function copyCode(form: EmbedForm, change: (next: Partial<EmbedState>) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(form.code);
    change({ copied: form.name });
  } catch {
    const shown = document.querySelector('.chosen-code pre');
    if (shown) getSelection()?.selectAllChildren(shown);
  }
}

function placed(studio: Studio, view: EmbedState, change: (next: Partial<EmbedState>) => void): TemplateResult {
  const { words, open, drawn, part } = studio.state;
  const { embed: say } = words;
  const onPage = ['tag', 'preRendered', 'frame', 'blockquote'].includes(view.form) ? view.form : 'frame';
  const version = drawn?.version ?? 0;
  // A frame asks that its ancestors have an origin, which the pages of other sites here have not: it stands alone.
  const address =
    onPage === 'frame'
      ? draftFrameUrl(studio)
      : `${studio.base}hosts/${view.host}/${onPage}/${open?.id ?? ''}/${partKey(part)}?v=${version}`;
  return html`<aside class="placed" aria-labelledby="placed-title">
    <header class="bar">
      <h2 id="placed-title">${say.onPage}</h2>
    </header>
    ${segmented(
      'host',
      say.onPage,
      HOSTS.map((value) => ({ value, label: say.hosts[value] })),
      view.host,
      (host) => change({ host }),
    )}
    ${
      drawn
        ? html`<div class="host-frame ${view.host}">
            <live-frame
              .src=${address}
              .label=${`${say.onPage}: ${say.hosts[view.host]}`}
              .height=${640}
              .isScriptless=${view.host === 'noscript'}
            ></live-frame>
          </div>`
        : nothing
    }
    <p class="note">${say.real} <a href=${address} target="_blank" rel="noreferrer">${say.alone}</a></p>
  </aside>`;
}

/** Bytes as an editor reads them. */
export function size(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}
