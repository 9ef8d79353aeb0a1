import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Field, FieldGroup } from '../fields.js';
import { fieldInputs } from '../parts/field-form.js';
import { key, notches } from '../parts/marks.js';
import { segmented } from '../parts/segmented.js';
import { valuesOf } from '../form-values.js';
import type { Studio } from '../studio.js';
import type { Words } from '../words/en.js';
import { articleView } from './article.js';
import { nameOf } from './field-name.js';
import type { FieldsState } from './fields-state.js';

const GROUPS: readonly FieldGroup[] = ['words', 'pictures', 'quotes', 'notices'];
const NOTCHES = { certain: 3, likely: 2, guessed: 1, missing: 0 } as const;

/** The fields that the filter lets through, in their order. The focused one stays until the focus moves on. */
export function shownFields({ fields }: Studio, { filter, focused }: FieldsState): Field[] {
  return fields.filter(
    ({ place, isSettled, sureness }) =>
      filter === 'all' || place === focused || (filter === 'open' ? !isSettled : sureness === 'guessed'),
  );
}

/** The article on one side, what was found in it on the other. */
export function fieldsView(
  studio: Studio,
  view: FieldsState,
  change: (next: Partial<FieldsState>) => void,
): TemplateResult {
  const { words } = studio.state;
  const { fields: say } = words;
  const { fields } = studio;
  const settled = fields.filter(({ isSettled }) => isSettled).length;
  const shown = shownFields(studio, view);
  const certain = shown.filter(
    ({ sureness, isSettled }) => !isSettled && (sureness === 'certain' || sureness === 'likely'),
  );
  return html`<div class="two-sides">
    ${articleView(studio, view, change)}
    <section class="found" aria-labelledby="found-title">
      <header class="bar">
        <h2 id="found-title">${say.seen(settled, fields.length)}</h2>
        <progress max=${fields.length} value=${settled} aria-label=${say.seen(settled, fields.length)}></progress>
        ${segmented(
          'fields-filter',
          words.views.fields,
          [
            { value: 'all', label: say.all(fields.length) },
            { value: 'open', label: say.open(fields.length - settled) },
            { value: 'guessed', label: say.guessed(fields.filter(({ sureness }) => sureness === 'guessed').length) },
          ],
          view.filter,
          (filter) => change({ filter }),
        )}
      </header>
      ${shown.length === 0 ? html`<p class="empty">${say.nothing}</p>` : nothing}
      ${GROUPS.map((group) => groupView(group, shown, studio, view, change))}
      ${
        certain.length > 1
          ? html`<p class="accept-all">
              <button type="button" @click=${() => studio.acceptAll(certain, say.acceptCertain(certain.length))}>
                ${say.acceptCertain(certain.length)} ${key('Shift')} ${key('A')}
              </button>
            </p>`
          : nothing
      }
    </section>
  </div>`;
}

function groupView(
  group: FieldGroup,
  shown: readonly Field[],
  studio: Studio,
  view: FieldsState,
  change: (next: Partial<FieldsState>) => void,
): TemplateResult | typeof nothing {
  const { fields: say } = studio.state.words;
  const rows = shown.filter((field) => field.group === group);
  if (rows.length === 0) return nothing;
  const settled = studio.fields.filter((field) => field.group === group && field.isSettled).length;
  return html`<h3 class="band"><span>${say.groups[group]}</span><span>${say.settled(settled)}</span></h3>
    <ul class="rows">
      ${repeat(
        rows,
        ({ place }) => place,
        (field) => row(field, studio, view, change),
      )}
    </ul>`;
}

function row(
  field: Field,
  studio: Studio,
  view: FieldsState,
  change: (next: Partial<FieldsState>) => void,
): TemplateResult {
  const { words, draft } = studio.state;
  const { fields: say } = words;
  const isFocused = view.focused === field.place;
  return html`<li
    class="row-field ${isFocused ? 'focused' : ''} ${field.sureness}"
    data-place=${field.place}
    tabindex="0"
    @focusin=${() => {
      if (!isFocused) change({ focused: field.place, isCorrecting: false });
    }}
  >
    <span class="number">${field.number}</span>
    <span class="name">${nameOf(field, words)}</span>
    <span class="value ${field.kind === 'quote' ? 'serif' : ''}">
      <bdi lang=${draft?.story.lang ?? ''}>${field.text === '' ? lack(field, words) : shownText(field)}</bdi>
      ${detail(field, words)}
    </span>
    <span class="sure">
      <span class="how">${notches(NOTCHES[field.sureness])} ${say.sureness[field.sureness]}</span>
      <span class="note"><bdi>${field.verdict === 'corrected' ? say.byEditor : field.source}</bdi></span>
    </span>
    <span class="verdict ${field.verdict ?? 'unseen'}">
      ${field.verdict === undefined ? say.notSeen : say.verdicts[field.verdict]}
      ${
        field.verdict !== undefined && !isFocused
          ? html`<button type="button" class="linklike" tabindex="-1" @click=${() => studio.unsettle(field, say.undo)}>
              ${say.undo}
            </button>`
          : nothing
      }
    </span>
    ${isFocused ? opened(field, studio, view, change) : nothing}
  </li>`;
}

function opened(
  field: Field,
  studio: Studio,
  view: FieldsState,
  change: (next: Partial<FieldsState>) => void,
): TemplateResult {
  const { fields: say } = studio.state.words;
  const isMissing = field.sureness === 'missing';
  const isOpen = view.isCorrecting || isMissing || field.sureness === 'guessed';
  return html`<form
    class="opened"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const values = valuesOf(event.target as HTMLFormElement, field.inputs); // only a form is submitted
      studio.fill(`${say.correct}: ${nameOf(field, studio.state.words)}`, values, field.place);
      change({ isCorrecting: false });
    }}
  >
    ${
      field.why
        ? html`<p class="why">
            <b>${isMissing ? say.missingWhy : say.why}</b> <bdi lang="en">${withoutPointer(field.why)}</bdi>
          </p>`
        : nothing
    }
    ${isOpen ? fieldInputs(studio, field.inputs) : nothing}
    <div class="row">
      ${
        isMissing
          ? nothing
          : html`<button type="button" class="primary" @click=${() => settle(field, 'accepted', studio)}>
              ${say.accept} ${key('A')}
            </button>`
      }
      ${
        isOpen
          ? html`<button type="submit" class=${isMissing ? 'primary' : ''}>${say.save} ${key('E')}</button>`
          : html`<button type="button" @click=${() => startCorrecting(field, change)}>
              ${say.correct} ${key('E')}
            </button>`
      }
      ${
        field.canReject
          ? html`<button type="button" @click=${() => settle(field, 'rejected', studio)}>
              ${isMissing ? say.leaveOut : say.reject} ${key('X')}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

/** Accepts or rejects a field and says so. */
export function settle(field: Field, verdict: 'accepted' | 'rejected', studio: Studio): void {
  const { fields: say } = studio.state.words;
  const label = verdict === 'accepted' ? say.accept : say.reject;
  studio.judge(field, verdict, `${label}: ${nameOf(field, studio.state.words)}`);
}

/** Opens the lines of a field and puts the cursor into the first. */
export function startCorrecting(field: Field, change: (next: Partial<FieldsState>) => void): void {
  change({ focused: field.place, isCorrecting: true });
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-place="${CSS.escape(field.place)}"] :is(input, textarea)`)?.focus();
  });
}

function shownText({ kind, text }: Field): string {
  if (kind === 'published') return text.replace('T', ' ').slice(0, 16);
  return kind === 'quote' ? `“${text}”` : text;
}

function lack({ kind }: Field, { fields: say }: Words): TemplateResult {
  return html`<span class="lack">${kind === 'photo' ? say.noCredit : say.none}</span>`;
}

function detail({ kind, detail: words }: Field, { fields: say }: Words): TemplateResult | typeof nothing {
  const lacking = { photo: say.noAlt, quote: say.noSpeaker, video: say.noCaptions } as const;
  if (words !== '') return html`<span class="note"><bdi>${words}</bdi></span>`;
  return kind in lacking ? html`<span class="lack">${lacking[kind as keyof typeof lacking]}</span>` : nothing;
}

function withoutPointer(message: string): string {
  return message.replace(/^\/\S+ is missing: /, '');
}
