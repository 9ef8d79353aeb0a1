import { html, nothing, type TemplateResult } from 'lit';
import { correctables, corrected, type Correctable } from '../correction.js';
import { mark } from '../parts/marks.js';
import { textAt } from '../pointer.js';
import type { Studio } from '../studio.js';
import { bothSides, networksBeforeAfter, reach } from './before-after.js';
import { nameOf } from './field-name.js';
import { partChooser } from './part-chooser.js';

/** What was answered so far. */
export interface CorrectState {
  /** A place, or `article` for the text itself. */
  place: string;
  isWithdrawing: boolean;
}

/** The form of a correction, and both revisions on every placement. */
export function correctView(
  studio: Studio,
  view: CorrectState,
  change: (next: Partial<CorrectState>) => void,
): TemplateResult {
  const { correct: say } = studio.state.words;
  return html`<div class="correcting">
    <section class="answers">
      ${view.isWithdrawing ? withdrawForm(studio, change) : correctionForm(studio, view, change)}
    </section>
    <section class="both" aria-labelledby="both-title">
      <header class="bar">
        <h2 id="both-title">${say.beforeAfter}</h2>
        <span class="end"></span>${partChooser(studio)}
      </header>
      ${bothSides(studio)} ${networksBeforeAfter(studio)} ${reach(studio)}
    </section>
  </div>`;
}

function correctionForm(
  studio: Studio,
  view: CorrectState,
  change: (next: Partial<CorrectState>) => void,
): TemplateResult {
  const { words, draft } = studio.state;
  const { correct: say } = words;
  const lines = draft ? correctables(draft) : [];
  const line = lines.find(({ place }) => place === view.place);
  const label = ({ field, label: name }: Correctable) =>
    field.inputs.length > 1 || field.kind === 'quote'
      ? `${nameOf(field, words)}: ${words.fields.labels[name]}`
      : words.fields.labels[name];
  const isIn = studio.state.steps.at(-1)?.label === say.put;
  return html`<h1>${say.title}</h1>
    <p class="note">${say.lead}</p>
    <form class="mend" @submit=${(event: SubmitEvent) => put(event, studio, view)}>
      <label class="field"
        ><span>${say.where}</span
        ><select @change=${(event: Event) => change({ place: (event.target as HTMLSelectElement).value })}>
          ${lines.map(
            (one) => html`<option value=${one.place} .selected=${one.place === view.place}>${label(one)}</option>`,
          )}
          <option value="article" .selected=${!line}>${say.elsewhere}</option>
        </select></label
      >
      <label class="field"
        ><span>${say.was}</span><textarea name="was" rows="2" dir="auto" .value=${line?.text ?? ''}></textarea>
      </label>
      <label class="field"><span>${say.is}</span><textarea name="is" rows="2" dir="auto" required></textarea></label>
      <label class="check-line"><input type="checkbox" name="hides" /> ${say.hide}</label>
      <label class="field"
        ><span>${say.date}</span
        ><input type="date" name="date" required .value=${studio.now.toISOString().slice(0, 10)}
      /></label>
      <div class="row"><button type="submit" class=${isIn ? '' : 'primary'}>${say.put}</button></div>
    </form>
    ${isIn ? html`<p class="done">${mark('pass')} ${say.inDraft}</p>` : nothing} ${afterwards(studio)}
    <p class="note">${say.then(studio.liveRevision + 1)}</p>
    <div class="apart">
      <span>${say.withdrawLead}</span>
      <button type="button" class="grave" @click=${() => change({ isWithdrawing: true })}>${say.withdrawOpen}</button>
    </div>`;
}

/** What remains to be done once a revision is out: caches, and the article itself. */
function afterwards({ state: { published, words, shelf, open } }: Studio): TemplateResult | typeof nothing {
  if (!published) return nothing;
  const { correct: say } = words;
  const hasArticle = shelf?.articles.some(({ name }) => name === open?.origin);
  return html`<div class="afterwards">
    ${hasArticle ? html`<p>${mark('look', words.mark.look)} ${say.kept}</p>` : nothing}
    ${published.warnings.map((warning) => html`<p lang="en">${mark('look', words.mark.look)} ${warning}</p>`)}
    ${
      published.purge.length > 0
        ? html`<details>
            <summary>${say.purge(published.purge.length)}</summary>
            <ul>
              ${published.purge.map((address) => html`<li><code dir="ltr">${address}</code></li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

function put(event: SubmitEvent, studio: Studio, view: CorrectState): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement; // only a form is submitted
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const { draft, words } = studio.state;
  const isLine = draft && textAt(draft.story, view.place) !== '';
  const answers = {
    place: isLine ? view.place : undefined,
    was: text('was'),
    is: text('is'),
    date: text('date'),
    hidesWas: data.has('hides'),
  };
  studio.edit(words.correct.put, (one) => ({
    ...one,
    story: corrected(one.story, answers, studio.now),
    verdicts: { ...one.verdicts, [`/corrections/${one.story.corrections.length}`]: 'corrected' as const },
  }));
  form.reset();
}

function withdrawForm(studio: Studio, change: (next: Partial<CorrectState>) => void): TemplateResult {
  const { words, draft, open } = studio.state;
  const { correct: say, desk } = words;
  const id = open?.id ?? '';
  if (draft?.story.withdrawn)
    return html`<h1>${say.withdrawTitle}</h1>
      <p class="done">${mark('look')} ${say.withdrawnInDraft}</p>
      ${afterwards(studio)}
      <button type="button" @click=${() => takeBack(studio)}>${say.takeBack}</button>`;
  return html`<h1>${say.withdrawTitle}</h1>
    <form class="mend" @submit=${(event: SubmitEvent) => withdraw(event, studio)}>
      <label class="field"
        ><span>${say.withdrawReason}</span><textarea name="reason" rows="2" dir="auto" required></textarea>
      </label>
      <label class="field"
        ><span>${say.withdrawId(id)}</span><input name="id" dir="ltr" required pattern=${id} autocomplete="off"
      /></label>
      <div class="row">
        <button type="submit" class="grave">${say.withdrawDo}</button>
        <button type="button" class="linklike" @click=${() => change({ isWithdrawing: false })}>${desk.cancel}</button>
      </div>
    </form>`;
}

function withdraw(event: SubmitEvent, studio: Studio): void {
  event.preventDefault();
  const reason = new FormData(event.target as HTMLFormElement).get('reason'); // only a form is submitted
  if (typeof reason !== 'string' || reason.trim() === '') return;
  const withdrawn = { date: studio.now.toISOString().slice(0, 10), reason: reason.trim() };
  studio.edit(studio.state.words.correct.withdrawDo, (one) => ({ ...one, story: { ...one.story, withdrawn } }));
}

function takeBack(studio: Studio): void {
  studio.edit(studio.state.words.correct.takeBack, (one) => ({
    ...one,
    story: { ...one.story, withdrawn: undefined }, // JSON leaves it out
  }));
}
