import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PageProblem } from '@clipsheet/sharing';
import type { CheckedPage } from '../api.js';
import { judged, networkSheet, type Ground } from '../cards/network-sheet.js';
import { groundChooser } from '../parts/ground-chooser.js';
import { key, mark } from '../parts/marks.js';
import { sourceLink } from '../parts/source-link.js';
import type { Studio } from '../studio.js';
import { readingView, submitOnEnter, troubleView } from './start.js';

// What a page without an address of its own is given.
const NO_HOST = 'page.invalid';

/** How the cards of the page that was checked are shown. */
export interface CheckState {
  ground: Ground;
}

/** Any page: what is wrong with it, and what each network shows of it. */
export function checkView(
  studio: Studio,
  view: CheckState,
  change: (next: Partial<CheckState>) => void,
): TemplateResult {
  const { words, busy, checked } = studio.state;
  const { check: say } = words;
  return html`<main class="start checking" id="main" tabindex="-1">
    <div class="start-head">
      <div>
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
      </div>
      <form class="bring" @submit=${(event: SubmitEvent) => submit(event, studio)}>
        <label for="page">${say.label}</label>
        <div class="bring-row">
          <textarea
            id="page"
            name="page"
            rows="1"
            dir="auto"
            required
            placeholder=${say.placeholder}
            @keydown=${submitOnEnter}
          ></textarea>
          <button class="primary" type="submit" ?disabled=${busy !== undefined}>${say.do} ${key('Enter')}</button>
        </div>
        <p class="hint">
          ${say.drop}
          <button type="button" class="linklike" @click=${() => studio.turnToCheck(false)}>
            ${studio.state.open ? words.skip : words.start.back}
          </button>
        </p>
      </form>
    </div>
    ${busy === undefined ? nothing : readingView(studio, busy)} ${troubleView(studio)}
    ${checked ? found(checked, studio, view, change) : nothing}
  </main>`;
}

function found(
  checked: CheckedPage,
  studio: Studio,
  { ground }: CheckState,
  change: (next: Partial<CheckState>) => void,
): TemplateResult {
  const { words } = studio.state;
  const { check: say } = words;
  const { url, previews, problems, pictures } = checked;
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  const context = {
    publisher: previews[0]?.site ?? '',
    lang: '',
    page: url,
    local: (address: string) => {
      const kept = pictures[address];
      return kept === undefined ? '' : new URL(kept, studio.base).href;
    },
  };
  return html`<div class="checked">
    <section class="lint" aria-labelledby="lint-title">
      <h2 id="lint-title">${say.found(errors.length, warnings.length)}</h2>
      <p class="note"><bdi dir="ltr">${new URL(url).hostname === NO_HOST ? say.pasted : url}</bdi></p>
      <ol class="sheet">
        ${[...errors, ...warnings].map((problem) => line(problem, studio))}
      </ol>
      <p class="note">${say.copies}</p>
    </section>
    <section class="networks" aria-labelledby="cards-title">
      <header class="bar">
        <h2 id="cards-title">${words.net.title(previews.length)}</h2>
        <span class="end"></span>
        ${groundChooser(words, ground, (next) => change({ ground: next }))}
      </header>
      <div class="columns">
        ${repeat(
          judged(previews, words, true),
          ({ preview }) => preview.id,
          (card) => networkSheet(card, { words, ground, context }),
        )}
      </div>
    </section>
  </div>`;
}

function line({ rule, level, message, networks, source }: PageProblem, { state: { words } }: Studio): TemplateResult {
  const rank = level === 'error' ? 'stop' : 'look';
  return html`<li>
    ${mark(rank, words.check[rank])}
    <div>
      <p lang="en" dir="ltr">${message}</p>
      <p class="note">
        <code dir="ltr">${rule}</code>
        ${networks.length > 0 ? html`<bdi dir="ltr">${networks.join(', ')}</bdi>` : words.check.everywhere} ·
        ${sourceLink(source)}
      </p>
    </div>
  </li>`;
}

function submit(event: SubmitEvent, studio: Studio): void {
  event.preventDefault();
  const page = new FormData(event.target as HTMLFormElement).get('page'); // only a form is submitted
  if (typeof page === 'string' && page.trim() !== '') void studio.checkPage(page);
}
