import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../parts/clock.js';
import { brandMark, icon, key, mark } from '../parts/marks.js';
import { publishStory } from '../publishing.js';
import { VIEWS, type ViewName } from '../state.js';
import type { Studio } from '../studio.js';

/** What the frame around every view can do beside the studio itself. */
export interface ShellActions {
  chooseLanguage(lang: string): void;
  chooseTheme(theme: 'light' | 'dark'): void;
  /** The keys that the present view answers, for the foot. */
  hints: readonly (readonly [keys: readonly string[], what: string])[];
  languages: readonly { lang: string; name: string }[];
}

/** The bar above everything: name, headline, language, theme. */
export function bar(studio: Studio, actions: ShellActions): TemplateResult {
  const { words, draft, theme, isChecking } = studio.state;
  return html`<header class="bar-top">
    <a class="skip" href="#main">${words.skip}</a>
    <button
      type="button"
      class="brand"
      @click=${() => (isChecking && studio.state.open ? studio.turnToCheck(false) : studio.leave())}
      title=${words.start.back}
    >
      ${brandMark} <span>Clipsheet</span>
    </button>
    ${
      draft
        ? html`<span class="story-name" lang=${draft.story.lang} dir="auto">${draft.story.headline}</span>`
        : html`<span></span>`
    }
    ${isChecking ? nothing : html`<button type="button" class="quiet to-check" @click=${() => studio.turnToCheck(true)}>${words.checkPage}</button>`}
    <label class="quiet"
      >${icon('globe')}<span class="sr">${words.language}</span
      ><select @change=${(event: Event) => actions.chooseLanguage((event.target as HTMLSelectElement).value)}>
        ${actions.languages.map(
          ({ lang, name }) =>
            html`<option value=${lang} lang=${lang} .selected=${lang === words.lang}>${name}</option>`,
        )}
      </select></label
    >
    <button type="button" class="quiet" @click=${() => actions.chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
      ${icon(theme === 'dark' ? 'sun' : 'moon')} ${theme === 'dark' ? words.light : words.dark}
    </button>
  </header>`;
}

/** The six views, each with its worst mark and count, and what stops publishing at the end. */
export function tabs(studio: Studio): TemplateResult {
  const { words, view } = studio.state;
  return html`<nav class="tabs" aria-label=${words.more}>
    <ul>
      ${VIEWS.map(
        (name, at) =>
          html`<li>
            <button
              type="button"
              aria-current=${name === view ? 'page' : 'false'}
              @click=${() => studio.set({ view: name })}
            >
              ${key(String(at + 1))} <span>${words.views[name]}</span> ${countOf(name, studio)}
            </button>
          </li>`,
      )}
    </ul>
    ${publishing(studio)}
  </nav>`;
}

function publishing(studio: Studio): TemplateResult {
  const { words, published, publishing, saving, draft } = studio.state;
  const stops = studio.stops.length;
  const next = studio.liveRevision + 1;
  const isHeld = stops > 0 || saving === 'offline';
  if (published && published.draft === draft)
    return html`<p class="publishing">${mark('pass')} ${words.published(clock(published.at, words.lang))}</p>`;
  return html`<div class="publishing">
    <span id="publish-why"
      >${stops > 0 ? html`${mark('stop')} ${words.stopsIt(stops)}` : html`${mark('pass')} ${words.nothingStops}`}</span
    >
    <button
      type="button"
      class=${isHeld ? 'held' : 'primary'}
      aria-disabled=${isHeld}
      aria-describedby="publish-why"
      @click=${() => (isHeld ? studio.set({ view: 'desk' }) : void publishStory(studio))}
    >
      ${publishing ? words.publishing : words.publish(next)} ${isHeld ? nothing : html`${key('Ctrl')} ${key('Enter')}`}
    </button>
  </div>`;
}

function countOf(name: ViewName, studio: Studio): TemplateResult | typeof nothing {
  const { words } = studio.state;
  const own = studio.checks.filter(({ concern, rank }) => {
    if (rank === 'pass') return false;
    return name === 'previews' ? concern === 'networks' : name === 'fields' && concern !== 'networks';
  });
  const stops = own.filter(({ rank }) => rank === 'stop').length;
  const rank = stops > 0 ? 'stop' : 'look';
  const count = stops > 0 ? stops : own.length;
  return count === 0 ? nothing : html`<span class="count ${rank}">${mark(rank, words.mark[rank])} ${count}</span>`;
}

/** The line below everything: draft, live revision, server, this view's keys. */
export function foot(studio: Studio, { hints }: ShellActions): TemplateResult {
  const { words, saving, open } = studio.state;
  const { foot: say } = words;
  const draft =
    saving === 'offline'
      ? say.unsaved
      : saving === 'saving' || !open
        ? say.saving
        : say.saved(clock(open.savedAt, words.lang));
  return html`<footer class="foot">
    <span>${draft}</span>
    <span>${studio.liveRevision > 0 ? say.live(studio.liveRevision) : say.neverLive}</span>
    <span class=${saving === 'offline' ? 'server silent' : 'server'}
      >${saving === 'offline' ? say.serverSilent : say.serverAnswers}</span
    >
    <span class="hints">
      ${hints.map(([keys, what]) => html`<span>${keys.map((one) => key(one))} ${what}</span>`)}
      <button type="button" class="plain" @click=${() => studio.set({ isHelpOpen: true })}>
        ${key('?')} ${say.allKeys}
      </button>
    </span>
  </footer>`;
}
