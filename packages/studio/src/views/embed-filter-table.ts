import { html, type TemplateResult } from 'lit';
import { EMBED_FILTERS, throughFilter, type Leftover } from '../embed-filters.js';
import type { EmbedForm } from '../embed-forms.js';
import { mark } from '../parts/marks.js';
import { sourceLink } from '../parts/source-link.js';
import type { Studio } from '../studio.js';

const RANKS = { class: 'pass', words: 'pass', address: 'look', litter: 'stop', nothing: 'stop' } as const;

/** What three systems leave of a form: a table of facts, with the words that a reader gets in each. */
export function filterTable(form: EmbedForm, studio: Studio): TemplateResult {
  const { words } = studio.state;
  const { embed: say } = words;
  return html`<table class="filters">
    <caption>
      ${say.throughFilters}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say.filter}</th>
        <th scope="col">${say.leftColumn}</th>
        <th scope="col">${say.link}</th>
        <th scope="col">${say.picture}</th>
      </tr>
    </thead>
    <tbody>
      ${EMBED_FILTERS.map((filter) => {
        const left = throughFilter(form.code, filter);
        return html`<tr>
          <th scope="row">${say.filters[filter.id]}<span class="note">${sourceLink(filter.source)}</span></th>
          <td>${mark(RANKS[left.state])} ${say.left[left.state]} ${readersWords(left, studio)}</td>
          <td>${left.hasLink ? say.kept : say.lost}</td>
          <td>${left.hasPicture ? say.kept : say.lost}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function readersWords({ words }: Leftover, studio: Studio): TemplateResult {
  if (words.length === 0) return html``;
  return html`<details>
    <summary>${studio.state.words.embed.showWords}</summary>
    <blockquote lang=${studio.story?.lang ?? ''} dir="auto">
      ${words.map((line) => html`<p dir="auto">${line}</p>`)}
    </blockquote>
  </details>`;
}
