import { html, type TemplateResult } from 'lit';
import { mergeDrafts } from '../merge.js';
import { clock } from '../parts/clock.js';
import { withValue } from '../pointer.js';
import type { Conflict } from '../state.js';
import type { Studio } from '../studio.js';

/** Two tabs saved one draft: the lines that differ, theirs beside mine, one to be chosen of each. */
export function conflictView(studio: Studio, conflict: Conflict): TemplateResult {
  const { words, draft } = studio.state;
  const { conflict: say, fields } = words;
  if (!draft) return html``;
  const { merged, differences } = mergeDrafts(conflict.base, conflict.theirs.draft, draft);
  return html`<main class="conflict" id="main">
    <form
      class="sheet"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const data = new FormData(event.target as HTMLFormElement); // only a form is submitted
        const story = differences.reduce(
          (one, { place, theirs }) =>
            data.get(place) === 'theirs' ? withValue(one, place, theirs === '' ? undefined : theirs) : one,
          merged.story,
        );
        studio.settle(conflict, { ...merged, story });
      }}
    >
      <h1>${say.title(clock(conflict.theirs.savedAt, words.lang))}</h1>
      <p class="note">${say.lead(differences.length)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${say.field}</th>
            <th scope="col">${say.theirs}</th>
            <th scope="col">${say.mine}</th>
          </tr>
        </thead>
        <tbody>
          ${differences.map(
            ({ place, label, theirs, mine }) =>
              html`<tr>
                <th scope="row">${fields.labels[label]}</th>
                ${(['theirs', 'mine'] as const).map(
                  (side) =>
                    html`<td>
                      <label class="check-line"
                        ><input type="radio" name=${place} value=${side} required />
                        <bdi lang=${draft.story.lang}>${(side === 'theirs' ? theirs : mine) || say.empty}</bdi></label
                      >
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
      <div class="row">
        <button type="submit" class="primary">${say.save}</button>
        <button type="button" class="linklike" @click=${() => keepAsFile(draft)}>${say.copy}</button>
      </div>
    </form>
  </main>`;
}

function keepAsFile(draft: unknown): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(draft, null, 2)], { type: 'application/json' }));
  link.download = 'draft.json';
  link.click();
}
