import { html, nothing, type TemplateResult } from 'lit';
import type { ShelfStory } from '../api.js';
import { key, mark } from '../parts/marks.js';
import type { Studio } from '../studio.js';
import { clock } from '../parts/clock.js';

/** The empty studio: one field, the stories that can be opened, and what went wrong with the last one. */
export function startView(studio: Studio): TemplateResult {
  const { words, busy } = studio.state;
  const { start: say } = words;
  return html`<main class="start" id="main">
    <div class="start-head">
      <div>
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
      </div>
      <form class="bring" @submit=${(event: SubmitEvent) => submit(event, studio)}>
        <label for="source">${say.label}</label>
        <div class="bring-row">
          <textarea
            id="source"
            name="source"
            rows="1"
            dir="auto"
            required
            placeholder=${say.placeholder}
            @keydown=${submitOnEnter}
          ></textarea>
          <button class="primary" type="submit" ?disabled=${busy !== undefined}>${say.read} ${key('Enter')}</button>
        </div>
        <p class="hint">
          ${say.drop}
          <label class="link"
            >${say.file}<input
              class="sr"
              type="file"
              accept=".html,.htm,.md,.markdown,.txt,text/*"
              @change=${(event: Event) => choose(event, studio)}
          /></label>
        </p>
        <p class="hint">
          <button type="button" class="linklike" @click=${() => studio.turnToCheck(true)}>${words.checkPage}</button>
        </p>
      </form>
    </div>
    ${busy === undefined ? nothing : readingView(studio, busy)} ${troubleView(studio)}
    <div class="shelves">${shelves(studio)}</div>
  </main>`;
}

/** What went wrong, with what to do. */
export function troubleView({ state: { trouble } }: Studio): TemplateResult | typeof nothing {
  if (!trouble) return nothing;
  return html`<section class="sheet trouble" role="alert">
    <h2>${mark('stop')} ${trouble.title}</h2>
    ${trouble.message.split('\n').map((line) => html`<p dir="auto">${line}</p>`)}
  </section>`;
}

/** What is read now, and the way to stop it. */
export function readingView(studio: Studio, what: string): TemplateResult {
  const { start: say } = studio.state.words;
  return html`<section class="sheet busy" role="status">
    <h2>${say.reading(what)}</h2>
    <div class="bar" aria-hidden="true"></div>
    <button class="linklike" type="button" @click=${() => studio.stopReading()}>${say.stop}</button>
  </section>`;
}

function shelves(studio: Studio): TemplateResult[] {
  const { shelf, words } = studio.state;
  if (!shelf) return [];
  const { start: say } = words;
  const list = (title: string, stories: readonly ShelfStory[], open: (name: string) => void) =>
    stories.length === 0
      ? []
      : [
          html`<section class="sheet shelf">
            <h2>${title}</h2>
            <ul>
              ${stories.map(
                ({ name, headline, lang, savedAt }) =>
                  html`<li>
                    <button type="button" @click=${() => open(name)}>
                      <span class="headline" lang=${lang} dir="auto">${headline}</span>
                      <span class="note"><bdi>${savedAt ? say.savedAt(clock(savedAt, words.lang)) : name}</bdi></span>
                    </button>
                  </li>`,
              )}
            </ul>
          </section>`,
        ];
  return [
    ...list(say.drafts, shelf.drafts, (name) => void studio.openDraft(name)),
    ...list(say.articles, shelf.articles, (name) => void studio.openFrom('article', name)),
    ...list(say.stored, shelf.stored, (name) => void studio.openFrom('stored', name)),
  ];
}

function submit(event: SubmitEvent, studio: Studio): void {
  event.preventDefault();
  const source = new FormData(event.target as HTMLFormElement).get('source'); // only a form is submitted
  if (typeof source === 'string' && source.trim() !== '') void studio.readPasted(source);
}

/** Enter reads an address; in a longer text it begins a new line. */
export function submitOnEnter(event: KeyboardEvent): void {
  const field = event.target as HTMLTextAreaElement; // the listener is on it
  if (event.key !== 'Enter' || event.shiftKey || field.value.includes('\n')) return;
  event.preventDefault();
  field.form?.requestSubmit();
}

function choose(event: Event, studio: Studio): void {
  const [file] = (event.target as HTMLInputElement).files ?? []; // the listener is on it
  if (file) void studio.readFile(file);
}
