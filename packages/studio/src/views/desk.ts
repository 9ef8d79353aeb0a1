import { html, nothing, type TemplateResult } from 'lit';
import { key, mark } from '../parts/marks.js';
import { groundChooser } from '../parts/ground-chooser.js';
import { segmented } from '../parts/segmented.js';
import { shareImage } from '../parts/share-image.js';
import type { Studio } from '../studio.js';
import { copyCode, formsOf, size, type EmbedState } from './embed.js';
import { draftFrame } from './draft-frame.js';
import { partChooser } from './part-chooser.js';
import { judgedCards, storySheet, togglePin, type PreviewsState } from './previews.js';
import { problemsView, type ProblemsState } from './problems.js';
import { headlineRuler } from './ruler.js';

/** What the desk shows of the other views, each with how it changes. */
export interface DeskParts {
  problems: ProblemsState;
  changeProblems: (next: Partial<ProblemsState>) => void;
  previews: PreviewsState;
  changePreviews: (next: Partial<PreviewsState>) => void;
  embed: EmbedState;
  changeEmbed: (next: Partial<EmbedState>) => void;
}

const SHORT_FORMS = ['tag', 'preRendered', 'frame', 'blockquote'] as const;

/** The whole minute on one page: problems, how the story travels, and the code. */
export function deskView(studio: Studio, parts: DeskParts): TemplateResult {
  return html`<div class="desk">
    ${problemsView(studio, parts.problems, parts.changeProblems)} ${travels(studio, parts)} ${placing(studio, parts)}
  </div>`;
}

function travels(studio: Studio, { previews, changePreviews }: DeskParts): TemplateResult {
  const { words } = studio.state;
  const { desk: say } = words;
  const cards = judgedCards(studio);
  const pinned = previews.pinned.flatMap((id) => cards.find(({ preview }) => preview.id === id) ?? []);
  const others = cards.filter((card) => !pinned.includes(card));
  return html`<section class="travels" aria-labelledby="travels-title">
    <header class="bar">
      <h2 id="travels-title">${say.travels}</h2>
      <span class="end"></span>
      ${partChooser(studio)}
      <button type="button" @click=${() => studio.set({ view: 'previews' })}>
        ${say.all(cards.length)} ${key('3')}
      </button>
      ${groundChooser(words, previews.ground, (ground) => changePreviews({ ground }))}
    </header>
    ${headlineRuler(studio)}
    ${
      studio.image
        ? html`<div class="pinned">${pinned.map((card) => storySheet(card, studio, previews, changePreviews))}</div>`
        : html`<div class="sheet">${shareImage(studio)}</div>`
    }
    <section class="sheet others">
      <h3>${say.others(others.length)}</h3>
      <ul>
        ${others.map(
          ({ preview, verdict }) =>
            html`<li>
              <button
                type="button"
                class="plain"
                @click=${() => changePreviews({ pinned: togglePin(previews.pinned, preview.id) })}
              >
                ${mark(verdict.rank, words.mark[verdict.rank])} <b>${preview.name}</b>
                <span class="note">${verdict.words}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>
  </section>`;
}

function placing(studio: Studio, { embed, changeEmbed }: DeskParts): TemplateResult {
  const { words } = studio.state;
  const { desk: say, embed: code } = words;
  const forms = formsOf(studio);
  const short = forms.filter(({ name }) => SHORT_FORMS.some((one) => one === name));
  const chosen = forms.find(({ name }) => name === embed.form) ?? short[0];
  const isFree = studio.stops.length === 0 && studio.state.published !== undefined;
  return html`<aside class="placing" aria-labelledby="code-title">
    <h2 id="code-title">${code.title}</h2>
    ${segmented(
      'desk-form',
      code.form,
      short.map(({ name }) => ({ value: name, label: code.forms[name] })),
      chosen?.name ?? 'tag',
      (form) => changeEmbed({ form, copied: undefined }),
    )}
    ${
      chosen
        ? html`<pre class="short" tabindex="0" dir="ltr" aria-label=${code.forms[chosen.name]}>${chosen.code}</pre>
            <p class="bar">
              <span class="note"
                >${size(chosen.bytes)}. ${studio.liveRevision > 0 ? code.gives(studio.liveRevision) : code.notYet}</span
              >
              <button
                type="button"
                class="end ${isFree ? 'primary' : ''}"
                @click=${() => void copyCode(chosen, changeEmbed)}
              >
                ${embed.copied === chosen.name ? code.copied : code.copy} ${key('C')}
              </button>
            </p>`
        : nothing
    }
    <h2>${say.embedItself}</h2>
    ${draftFrame(studio, say.embedItself)}
  </aside>`;
}
