import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, warningFor } from '@clipsheet/story';
import { stretchesOf } from '../article-marks.js';
import type { Field } from '../fields.js';
import { focusPlace } from '../parts/focus.js';
import { icon } from '../parts/marks.js';
import { segmented } from '../parts/segmented.js';
import type { Studio } from '../studio.js';
import type { FieldsState } from './fields-state.js';

/** The article as it was read, each find underlined as surely as it is known and numbered like its row. */
export function articleView(
  studio: Studio,
  view: FieldsState,
  change: (next: Partial<FieldsState>) => void,
): TemplateResult {
  const { words, draft, open } = studio.state;
  const { fields: say } = words;
  const { fields } = studio;
  if (!draft) return html``;
  const { story } = draft;
  const dir = story.dir ?? directionOf(story.lang);
  const at = (place: string) => fields.find((field) => field.place === place);
  const show = (field: Field | undefined) => (view.isMarked ? field : undefined);
  return html`<section class="article" aria-labelledby="article-title">
    <header class="bar">
      <h2 id="article-title">
        ${say.article} <span class="note"><bdi>${open?.origin}</bdi></span>
      </h2>
      ${freshStart(studio)}
      ${segmented(
        'article-marks',
        say.article,
        [
          { value: 'marked', label: say.marked },
          { value: 'plain', label: say.plain },
        ],
        view.isMarked ? 'marked' : 'plain',
        (value) => change({ isMarked: value === 'marked' }),
      )}
    </header>
    <article lang=${story.lang} dir=${dir}>
      ${line(at('/headline'), story.headline, 'h3', view, show)} ${line(at('/dek'), story.dek, 'p', view, show)}
      ${story.photos.map((photo) => picture(photo.id, studio, view, change))}
      ${story.body.length === 0 ? html`<p class="note" dir="auto" lang=${words.lang}>${say.noText}</p>` : nothing}
      ${story.body.map((text) => paragraph(text, fields, view))}
    </article>
  </section>`;
}

/** Reads the article's file again, where there is one; what was made of it until then is one Undo away. */
function freshStart(studio: Studio): TemplateResult | typeof nothing {
  const { open, shelf, words } = studio.state;
  const article = shelf?.articles.find(({ name }) => name === open?.origin);
  if (!article) return nothing;
  return html`<button type="button" class="linklike" @click=${() => void studio.openAgain(article.name)}>
    ${words.start.freshFrom}
  </button>`;
}

function line(
  field: Field | undefined,
  text: string | undefined,
  tag: 'h3' | 'p',
  view: FieldsState,
  show: (field: Field | undefined) => Field | undefined,
): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const content = marked(text, show(field), view);
  const number = html`<span class="margin">${show(field)?.number}</span>`;
  return tag === 'h3' ? html`<h3>${number}${content}</h3>` : html`<p class="dek">${number}${content}</p>`;
}

function paragraph(text: string, fields: readonly Field[], view: FieldsState): TemplateResult {
  const stretches = view.isMarked ? stretchesOf(text, fields) : [{ text }];
  const numbers = [...new Set(stretches.flatMap(({ field }) => (field ? [field.number] : [])))];
  return html`<p>
    <span class="margin">${numbers.join(' ')}</span
    >${stretches.map(({ text: words, field }) => marked(words, field, view))}
  </p>`;
}

function marked(text: string, field: Field | undefined, view: FieldsState): TemplateResult | string {
  if (!field) return text;
  return html`<mark
    class="${field.sureness} ${field.place === view.focused ? 'focused' : ''}"
    data-field=${field.place}
    @click=${() => focusPlace(field.place)}
    >${text}</mark
  >`;
}

function picture(
  id: string,
  studio: Studio,
  view: FieldsState,
  change: (next: Partial<FieldsState>) => void,
): TemplateResult | typeof nothing {
  const { draft, words } = studio.state;
  const { fields: say } = words;
  const photo = draft?.story.photos.find((one) => one.id === id);
  const placed = studio.story?.photos.find((one) => one.id === id);
  const field = studio.fields.find(({ place }) => place === `/photos/@${id}`);
  if (!photo || !draft) return nothing;
  const warning = warningFor(photo, draft.story);
  const isVeiled = warning !== undefined && !view.unveiled.has(id);
  return html`<figure data-field=${`/photos/@${id}`}>
    <span class="margin">${view.isMarked ? field?.number : nothing}</span>
    ${
      isVeiled
        ? html`<div class="veil">
            <p>${icon('veil')} <b>${warning.reasons.join(', ')}</b></p>
            <p class="note" lang=${words.lang} dir="auto">${say.veiled}</p>
            <button type="button" @click=${() => change({ unveiled: new Set([...view.unveiled, id]) })}>
              ${say.showPicture}
            </button>
          </div>`
        : placed?.src
          ? html`<img src=${studio.local(placed.src)} alt=${photo.alt ?? ''} loading="lazy" />`
          : nothing
    }
    <figcaption>
      ${photo.caption ?? ''}
      <mark class=${field?.sureness ?? ''} @click=${() => focusPlace(`/photos/@${id}`)}
        >${photo.credit ?? say.noCredit}</mark
      >
    </figcaption>
  </figure>`;
}
