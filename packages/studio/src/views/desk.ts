import { html, type TemplateResult } from 'lit';
import { shareImage } from '../parts/share-image.js';
import type { Studio } from '../studio.js';
import { problemsView, type ProblemsState } from './problems.js';

/** The whole minute on one page: problems, how the story travels, and the code. */
export function deskView(
  studio: Studio,
  problems: ProblemsState,
  change: (next: Partial<ProblemsState>) => void,
): TemplateResult {
  const { words, open, drawn } = studio.state;
  const { desk: say } = words;
  const id = open?.id ?? '';
  return html`<div class="desk">
    ${problemsView(studio, problems, change)}
    <section class="travels" aria-labelledby="travels-title">
      <header class="bar"><h2 id="travels-title">${say.travels}</h2></header>
      <div class="sheet">
        <h3>${say.shareImage}</h3>
        ${shareImage(studio)}
      </div>
    </section>
    <aside class="placing" aria-labelledby="embed-title">
      <h2 id="embed-title">${say.embedItself}</h2>
      <live-frame
        .src=${drawn ? `${studio.base}draft/stories/${id}/embed/?v=${drawn.version}` : ''}
        .label=${say.embedItself}
      ></live-frame>
    </aside>
  </div>`;
}
