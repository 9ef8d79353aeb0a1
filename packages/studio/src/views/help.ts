import { html, type TemplateResult } from 'lit';
import { key } from '../parts/marks.js';
import type { Studio } from '../studio.js';

/** All keys, and the switch that turns single letters off. */
export function helpView(studio: Studio, turnKeys: (off: boolean) => void): TemplateResult {
  const { words, areKeysOff } = studio.state;
  const { keys: say } = words;
  return html`<section class="sheet help" role="region" aria-labelledby="help-title">
    <header class="bar">
      <h2 id="help-title">${say.title}</h2>
      <label class="check-line end"
        ><input
          type="checkbox"
          .checked=${areKeysOff}
          @change=${(event: Event) => turnKeys((event.target as HTMLInputElement).checked)}
        />
        ${say.off}</label
      >
      <button type="button" @click=${() => studio.set({ isHelpOpen: false })}>${words.close} ${key('Esc')}</button>
    </header>
    <dl>
      ${say.rows.map(
        ([keys = '', what]) =>
          html`<div>
            <dt>${keys.split(' ').map((one) => key(one))}</dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
