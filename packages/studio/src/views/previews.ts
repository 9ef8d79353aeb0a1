import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addresses } from '@clipsheet/sharing';
import { judged, networkSheet, type Ground, type JudgedCard } from '../cards/network-sheet.js';
import type { Skin } from '../cards/skins.js';
import { groundChooser } from '../parts/ground-chooser.js';
import { segmented } from '../parts/segmented.js';
import type { Studio } from '../studio.js';
import { partChooser } from './part-chooser.js';

/** What of the sixteen is shown, and on which ground. */
export interface PreviewsState {
  filter: 'all' | 'look' | Skin['kind'];
  ground: Ground;
  /** The two on the desk. */
  pinned: readonly string[];
}

/** Every network's card of the draft with its verdict, in their fixed places. */
export function judgedCards({ previews, state }: Studio): JudgedCard[] {
  return judged(previews, state.words, state.drawn !== undefined);
}

/** All networks side by side. */
export function previewsView(
  studio: Studio,
  view: PreviewsState,
  change: (next: Partial<PreviewsState>) => void,
): TemplateResult {
  const { words } = studio.state;
  const { net: say } = words;
  const cards = judgedCards(studio);
  const toLook = cards.filter(({ verdict: { rank } }) => rank === 'look' || rank === 'stop');
  const unknown = cards.filter(({ verdict: { rank } }) => rank === 'unknown').length;
  const shown = cards.filter(
    (card) =>
      view.filter === 'all' || (view.filter === 'look' ? toLook.includes(card) : card.skin.kind === view.filter),
  );
  return html`<div class="networks">
    <header class="bar">
      <h1>${say.title(cards.length)}</h1>
      <p class="note">${say.count(cards.length - toLook.length - unknown, toLook.length, unknown)}</p>
      <span class="end"></span>
      ${partChooser(studio)}
      ${segmented(
        'net-filter',
        words.views.previews,
        [
          { value: 'all', label: say.filterAll(cards.length) },
          { value: 'look', label: say.filterLook(toLook.length) },
          { value: 'feed', label: say.filterFeeds },
          { value: 'chat', label: say.filterChats },
          { value: 'search', label: say.filterSearch },
        ],
        view.filter,
        (filter) => change({ filter }),
      )}
      ${groundChooser(words, view.ground, (ground) => change({ ground }))}
    </header>
    <div class="columns">
      ${repeat(
        shown,
        ({ preview }) => preview.id,
        (card) => storySheet(card, studio, view, change),
      )}
    </div>
  </div>`;
}

/** One network's card of the draft, which can be pinned to the desk. */
export function storySheet(
  card: JudgedCard,
  studio: Studio,
  view: PreviewsState,
  change: (next: Partial<PreviewsState>) => void,
): TemplateResult {
  const { story, state } = studio;
  const { words, part } = state;
  const { id } = card.preview;
  return networkSheet(card, {
    words,
    ground: view.ground,
    context: {
      publisher: story?.publisher?.name ?? '',
      lang: story?.lang ?? 'en',
      page: addresses(studio.publicUrl).page(story?.id ?? 'story', part),
      local: (url: string) => studio.local(url),
    },
    pin: {
      isPinned: view.pinned.includes(id),
      toggle: () => change({ pinned: togglePin(view.pinned, id) }),
    },
  });
}

/** Two networks stand on the desk; a third takes the place of the older one. */
export function togglePin(pinned: readonly string[], id: string): string[] {
  return pinned.includes(id) ? pinned.filter((one) => one !== id) : [...pinned, id].slice(-2);
}
