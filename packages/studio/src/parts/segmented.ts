import { html, type TemplateResult } from 'lit';

/** One of several ways, of which one is chosen. */
export interface Choice<T extends string> {
  value: T;
  label: string;
}

/** A row of choices as radio buttons: one stop for Tab, arrows inside. */
export function segmented<T extends string>(
  name: string,
  label: string,
  choices: readonly Choice<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="segmented">
    <legend class="sr">${label}</legend>
    ${choices.map(
      ({ value, label: words }) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          /><span>${words}</span></label
        >`,
    )}
  </fieldset>`;
}
