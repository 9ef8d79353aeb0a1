import { html, nothing, render, type TemplateResult } from 'lit';
import { directionOf } from '@clipsheet/story';
import { actionOf } from './keys.js';
import { defineLiveFrame } from './parts/live-frame.js';
import { serverDoor } from './server-door.js';
import { VIEWS } from './state.js';
import { Studio } from './studio.js';
import { hintsOf, keyMap, type ViewStates } from './view-keys.js';
import { checkView } from './views/check.js';
import { conflictView } from './views/conflict.js';
import { correctView } from './views/correct.js';
import { deskView } from './views/desk.js';
import { embedView } from './views/embed.js';
import { fieldsView } from './views/fields.js';
import { helpView } from './views/help.js';
import { imagesView } from './views/images.js';
import { previewsView } from './views/previews.js';
import { bar, foot, tabs, type ShellActions } from './views/shell.js';
import { startView, troubleView } from './views/start.js';
import { chosenLanguage, LANGUAGES, wordsOf } from './words/languages.js';

defineLiveFrame();
const root = document.getElementById('studio') ?? document.body;
let isDue = false;
let views: ViewStates = {
  problems: { showsPasses: false },
  fields: { filter: 'open', isCorrecting: false, isMarked: true, unveiled: new Set() },
  previews: { filter: 'all', ground: 'light', pinned: ['facebook', 'whatsapp'] },
  images: {},
  embed: { form: 'tag', host: 'plain' },
  correct: { place: '/headline', isWithdrawing: false },
  check: { ground: 'light' },
};

const language = chosenLanguage(localStorage.getItem('clipsheet-language'), navigator.languages);
const studio = new Studio(
  {
    words: await wordsOf(language),
    theme: darkOrLight(localStorage.getItem('clipsheet-theme')),
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

function darkOrLight(kept: string | null): 'dark' | 'light' {
  if (kept === 'dark' || kept === 'light') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Draws the page once, however many changes there were. */
function draw(): void {
  if (isDue) return;
  isDue = true;
  queueMicrotask(() => {
    isDue = false;
    const { words, theme, open, view, draft, isChecking } = studio.state;
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = words.lang;
    document.documentElement.dir = directionOf(words.lang);
    document.title = [draft?.story.headline, 'Clipsheet'].filter(Boolean).join(' – ');
    render(page(), root);
    const hash = isChecking ? '#check' : open ? `#${open.id}/${view}` : '';
    if (location.hash !== hash) history.replaceState(null, '', hash === '' ? location.pathname : hash);
  });
}

function change<K extends keyof ViewStates>(name: K): (next: Partial<ViewStates[K]>) => void {
  return (next) => {
    views = { ...views, [name]: { ...views[name], ...next } };
    draw();
  };
}

const shell: ShellActions = {
  languages: LANGUAGES,
  chooseLanguage(lang) {
    localStorage.setItem('clipsheet-language', lang);
    void wordsOf(lang).then((words) => studio.set({ words }));
  },
  chooseTheme(theme) {
    localStorage.setItem('clipsheet-theme', theme);
    studio.set({ theme });
  },
  get hints() {
    return hintsOf(studio);
  },
};

function page(): TemplateResult {
  return html`${viewOfPage()}${dropping(studio.state.isDropping)}`;
}

function viewOfPage(): TemplateResult {
  const { open, view, said, saving, words, conflict, isHelpOpen, isChecking } = studio.state;
  if (isChecking) return html`${bar(studio, shell)}${checkView(studio, views.check, change('check'))}${spoken(said)}`;
  if (!open) return html`${bar(studio, shell)}${startView(studio)}`;
  if (conflict) return html`${bar(studio, shell)}${conflictView(studio, conflict)}`;
  return html`${bar(studio, shell)} ${tabs(studio)}
    ${
      saving === 'offline'
        ? html`<p class="offline" role="status">
            ${words.offline} <button type="button" @click=${() => void studio.save()}>${words.tryAgain}</button>
          </p>`
        : nothing
    }
    ${troubleView(studio)} ${isHelpOpen ? helpView(studio, turnKeys) : nothing}
    <main id="main" class="view-${view}" tabindex="-1">${viewOf(view)}</main>
    ${foot(studio, shell)} ${spoken(said)}`;
}

/** What letting go of a file does. */
function dropping(isDropping: boolean): TemplateResult | typeof nothing {
  return isDropping ? html`<p class="dropping" role="status">${studio.state.words.start.dropNow}</p>` : nothing;
}

/** What was just done, for who cannot see it. */
function spoken(said: string): TemplateResult {
  return html`<p class="sr" role="status" aria-live="polite">${said}</p>`;
}

function viewOf(view: (typeof VIEWS)[number]): TemplateResult {
  if (view === 'fields') return fieldsView(studio, views.fields, change('fields'));
  if (view === 'previews') return previewsView(studio, views.previews, change('previews'));
  if (view === 'images') return imagesView(studio, views.images, change('images'));
  if (view === 'embed') return embedView(studio, views.embed, change('embed'));
  if (view === 'correct') return correctView(studio, views.correct, change('correct'));
  return deskView(studio, {
    problems: views.problems,
    changeProblems: change('problems'),
    previews: views.previews,
    changePreviews: change('previews'),
    embed: views.embed,
    changeEmbed: change('embed'),
  });
}

function turnKeys(off: boolean): void {
  localStorage.setItem('clipsheet-keys', off ? 'off' : 'on');
  studio.set({ areKeysOff: off });
}

addEventListener('keydown', (event) => {
  const act = actionOf(event, keyMap(studio, views, change), studio.state.areKeysOff);
  if (!act) return;
  event.preventDefault();
  act();
});
for (const kind of ['dragover', 'dragleave', 'drop'] as const)
  addEventListener(kind, (event) => {
    event.preventDefault();
    const isDropping = kind === 'dragover';
    if (studio.state.isDropping !== isDropping) studio.set({ isDropping });
    const file = kind === 'drop' ? event.dataTransfer?.files[0] : undefined;
    if (file) void (studio.state.isChecking ? studio.checkPage(file) : studio.readFile(file));
  });

// Read before anything is drawn, which writes it anew.
const [, id, view] = /^#([a-z0-9-]+)\/(\w+)$/.exec(location.hash) ?? [];
const known = VIEWS.find((one) => one === view);
const isCheck = location.hash === '#check';
await studio.loadShelf();
if (isCheck) studio.turnToCheck(true);
if (id !== undefined) {
  await studio.openDraft(id);
  if (known) studio.set({ view: known });
}
draw();
