import { html, nothing, render } from 'lit';
import { directionOf } from '@clipsheet/story';
import { actionOf, type KeyMap } from './keys.js';
import { defineLiveFrame } from './parts/live-frame.js';
import { serverDoor } from './server-door.js';
import { Studio, VIEWS } from './studio.js';
import { deskView } from './views/desk.js';
import { fieldsView, settle, shownFields, startCorrecting } from './views/fields.js';
import type { FieldsState } from './views/fields-state.js';
import type { ProblemsState } from './views/problems.js';
import { bar, foot, tabs, type ShellActions } from './views/shell.js';
import { startView, troubleView } from './views/start.js';
import { en } from './words/en.js';

defineLiveFrame();
const root = document.getElementById('studio') ?? document.body;
let problems: ProblemsState = { showsPasses: false };
let fields: FieldsState = { filter: 'open', isCorrecting: false, isMarked: true, unveiled: new Set() };
let isDue = false;

const studio = new Studio(
  {
    words: en,
    theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    areKeysOff: localStorage.getItem('clipsheet-keys') === 'off',
  },
  {
    door: serverDoor(new URL('.', location.href).href),
    base: new URL('.', location.href).href,
    changed: draw,
    now: () => new Date(),
    keep: localStorage,
  },
);

function draw(): void {
  if (isDue) return;
  isDue = true;
  queueMicrotask(() => {
    isDue = false;
    const { words, theme, open } = studio.state;
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = words.lang;
    document.documentElement.dir = directionOf(words.lang);
    render(page(), root);
    const hash = open ? `#${open.id}/${studio.state.view}` : '';
    if (location.hash !== hash) history.replaceState(null, '', hash === '' ? location.pathname : hash);
  });
}

function page() {
  const { open, view, said, saving, words } = studio.state;
  const actions = shellActions();
  if (!open) return html`${bar(studio, actions)}${startView(studio)}`;
  return html`${bar(studio, actions)} ${tabs(studio)}
    ${
      saving === 'offline'
        ? html`<p class="offline" role="status">
            ${words.offline} <button type="button" @click=${() => void studio.save()}>${words.tryAgain}</button>
          </p>`
        : nothing
    }
    ${troubleView(studio)}
    <main id="main" class="view-${view}">
      ${
        view === 'fields'
          ? fieldsView(studio, fields, changeFields)
          : deskView(studio, problems, (next) => {
              problems = { ...problems, ...next };
              draw();
            })
      }
    </main>
    ${foot(studio, actions)}
    <p class="sr" role="status" aria-live="polite">${said}</p>`;
}

function changeFields(next: Partial<FieldsState>): void {
  fields = { ...fields, ...next };
  draw();
}

function shellActions(): ShellActions {
  const { foot: say } = studio.state.words;
  const hints: ShellActions['hints'] =
    studio.state.view === 'fields'
      ? [
          [['J', 'K'], say.next],
          [['A'], say.accept],
          [['E'], say.correct],
          [['X'], say.reject],
          [['U'], say.undo],
          [['Space'], say.show],
        ]
      : [
          [['Enter'], say.act],
          [['U'], say.undo],
        ];
  return {
    chooseLanguage: () => undefined,
    chooseTheme: (theme) => studio.set({ theme }),
    hints,
    languages: [{ lang: 'en', name: 'English' }],
  };
}

function moveField(by: number): void {
  const shown = shownFields(studio, fields);
  const at = shown.findIndex(({ place }) => place === fields.focused);
  const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
  if (next) document.querySelector<HTMLElement>(`[data-place="${CSS.escape(next.place)}"]`)?.focus();
}

function onField(act: (field: (typeof studio.fields)[number]) => void): () => void {
  return () => {
    const field = studio.fields.find(({ place }) => place === fields.focused);
    if (field) act(field);
  };
}

function keysOf(): KeyMap {
  if (!studio.state.open) return {};
  const views = Object.fromEntries(VIEWS.map((view, at) => [String(at + 1), () => studio.set({ view })]));
  const common: KeyMap = {
    ...views,
    u: () => studio.undo(),
    '?': () => studio.set({ isHelpOpen: true }),
    'Ctrl Enter': () => void studio.publish(),
  };
  if (studio.state.view !== 'fields') return common;
  const decide = (verdict: 'accepted' | 'rejected') =>
    onField((field) => {
      moveField(1);
      settle(field, verdict, studio);
    });
  return {
    ...common,
    j: () => moveField(1),
    k: () => moveField(-1),
    a: decide('accepted'),
    x: decide('rejected'),
    e: onField((field) => startCorrecting(field, changeFields)),
    'Shift a': () => {
      const certain = shownFields(studio, fields).filter(
        ({ sureness, isSettled }) => !isSettled && (sureness === 'certain' || sureness === 'likely'),
      );
      studio.acceptAll(certain, studio.state.words.fields.acceptCertain(certain.length));
    },
    ' ': onField(({ place }) =>
      document.querySelector(`[data-field="${CSS.escape(place)}"]`)?.scrollIntoView({ block: 'center' }),
    ),
  };
}

addEventListener('keydown', (event) => {
  const act = actionOf(event, keysOf(), studio.state.areKeysOff);
  if (!act) return;
  event.preventDefault();
  act();
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void studio.readFile(file);
});

// Read before anything is drawn, which writes it anew.
const [, id, view] = /^#([a-z0-9-]+)\/(\w+)$/.exec(location.hash) ?? [];
await studio.loadShelf();
const known = VIEWS.find((one) => one === view);
if (id !== undefined) {
  await studio.openDraft(id);
  if (known) studio.set({ view: known });
}
draw();
