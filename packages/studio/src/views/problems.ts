import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Check } from '../checks/check.js';
import { fieldInputs } from '../parts/field-form.js';
import { key, mark } from '../parts/marks.js';
import { valuesOf } from '../form-values.js';
import type { Studio } from '../studio.js';
import { focusPlace } from '../parts/focus.js';

/** Which check stands open, and which is asked why it is not needed. Kept apart from the draft: nobody undoes it. */
export interface ProblemsState {
  open?: string | undefined;
  asking?: string | undefined;
  showsPasses: boolean;
}

/** The checks: what stops the story first, the first of them open with its form. */
export function problemsView(
  studio: Studio,
  view: ProblemsState,
  change: (next: Partial<ProblemsState>) => void,
): TemplateResult {
  const { checks, stops, state } = studio;
  const { desk: say, mark: marks } = state.words;
  const looks = checks.filter(({ rank }) => rank === 'look');
  const passes = checks.filter(({ rank }) => rank === 'pass');
  const openId = [...stops, ...looks].find(({ id }) => id === view.open)?.id ?? stops[0]?.id ?? looks[0]?.id;
  const one = (check: Check) => problem(check, { studio, view, change, isOpen: check.id === openId });
  return html`<section class="problems" aria-labelledby="problems-title">
    <header>
      <h1 id="problems-title">${stops.length === 0 ? say.goTitle : say.stopTitle(stops.length)}</h1>
      <p>${say.then(looks.length, passes.length)}</p>
    </header>
    <ol class="checks">
      ${repeat(stops, ({ id }) => id, one)}
    </ol>
    ${
      looks.length === 0
        ? nothing
        : html`<h2 class="band"><span>${say.look}</span><span>${looks.length}</span></h2>
            <ol class="checks">
              ${repeat(looks, ({ id }) => id, one)}
            </ol>`
    }
    <div class="passes">
      <p>
        ${mark('pass')} ${say.passes(passes.length)}
        <button
          type="button"
          class="linklike end"
          aria-expanded=${view.showsPasses}
          @click=${() => change({ showsPasses: !view.showsPasses })}
        >
          ${view.showsPasses ? say.hideThem : say.showThem}
        </button>
      </p>
      ${
        view.showsPasses
          ? html`<ul>
              ${passes.map(
                (check) =>
                  html`<li>
                    ${mark('pass', marks.pass)}
                    <span
                      >${check.title}${
                        check.excused === undefined
                          ? nothing
                          : html` <span class="note">${say.excused(check.excused)}</span>
                              <button type="button" class="linklike" @click=${() => studio.excuse(check, '')}>
                                ${say.undo}
                              </button>`
                      }</span
                    >
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
  </section>`;
}

interface ProblemContext {
  studio: Studio;
  view: ProblemsState;
  change: (next: Partial<ProblemsState>) => void;
  isOpen: boolean;
}

function problem(check: Check, context: ProblemContext): TemplateResult {
  const { studio, isOpen, change } = context;
  const { words } = studio.state;
  const rank = check.rank === 'stop' ? 'stop' : 'look';
  return html`<li class="check ${isOpen ? 'open' : ''}" data-check=${check.id}>
    ${mark(rank, words.mark[rank])}
    <div>
      <h3>
        ${
          isOpen
            ? check.title
            : html`<button type="button" class="plain" @click=${() => change({ open: check.id, asking: undefined })}>
                ${check.title}
              </button>`
        }
      </h3>
      ${isOpen && check.reason ? html`<p dir="auto">${check.reason}</p>` : nothing}
      ${isOpen ? openForm(check, context) : nothing}
    </div>
  </li>`;
}

function openForm(check: Check, context: ProblemContext): TemplateResult {
  const { studio, view, change } = context;
  const { desk: say } = studio.state.words;
  const { mending } = check;
  if (view.asking === check.id)
    return html`<form class="mend" @submit=${(event: SubmitEvent) => excuse(event, check, context)}>
      <label class="field"
        ><span>${say.whyNot}</span><input name="why" required dir="auto" autocomplete="off" autofocus
      /></label>
      <div class="row">
        <button type="submit">${say.keepReason}</button>
        <button type="button" class="linklike" @click=${() => change({ asking: undefined })}>${say.cancel}</button>
      </div>
    </form>`;
  const inputs = mending && mending.kind !== 'go' ? mending.inputs : [];
  const isFirst = studio.stops.length > 0;
  return html`<form class="mend" @submit=${(event: SubmitEvent) => mend(event, check, studio)}>
    ${fieldInputs(studio, inputs, mending?.kind === 'fill' ? mending.preset : {})}
    <div class="row">
      ${
        mending
          ? html`<button type="submit" class=${isFirst ? 'primary' : ''}>${mending.label} ${key('Enter')}</button>`
          : nothing
      }
      <button type="button" class="linklike" @click=${() => change({ open: check.id, asking: check.id })}>
        ${say.notNeeded}
      </button>
    </div>
  </form>`;
}

function excuse(event: SubmitEvent, check: Check, { studio, change }: ProblemContext): void {
  event.preventDefault();
  const why = new FormData(event.target as HTMLFormElement).get('why'); // only a form is submitted
  change({ asking: undefined });
  if (typeof why === 'string') studio.excuse(check, why.trim());
}

function mend(event: SubmitEvent, check: Check, studio: Studio): void {
  event.preventDefault();
  const { mending } = check;
  if (!mending) return;
  if (mending.kind === 'go') {
    studio.set({ view: mending.view });
    if (mending.place !== undefined) focusPlace(mending.place);
    return;
  }
  const values = valuesOf(event.target as HTMLFormElement, mending.inputs); // only a form is submitted
  if (mending.kind === 'fill' && Object.values(values).every((value) => value.trim() === '')) return;
  const field =
    mending.kind === 'accept'
      ? mending.place
      : studio.fields.find(({ place }) => mending.inputs.some((input) => input.place.startsWith(place)))?.place;
  studio.fill(mending.label, values, field);
}
