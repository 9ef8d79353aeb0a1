import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addresses, previewTable, type Preview } from '@clipsheet/sharing';
import { cardVerdict, ruleLine, type CardVerdict } from '../cards/card-verdict.js';
import { networkCard } from '../cards/network-card.js';
import { SKINS, skinOf, type Skin } from '../cards/skins.js';
import { mark } from '../parts/marks.js';
import { segmented } from '../parts/segmented.js';
import type { Studio } from '../studio.js';
import { partChooser } from './part-chooser.js';

/** What of the sixteen is shown, and on which ground. */
export interface PreviewsState {
  filter: 'all' | 'look' | Skin['kind'];
  ground: 'light' | 'dark' | 'both';
  /** The two on the desk. */
  pinned: readonly string[];
}

/** One network with its verdict, as both the desk and the previews show it. */
export interface JudgedCard {
  preview: Preview;
  skin: Skin;
  verdict: CardVerdict;
}

/** Every network's card with its verdict, in their fixed places. */
export function judgedCards(studio: Studio): JudgedCard[] {
  const { previews, state } = studio;
  const order = SKINS.map(({ id }) => id);
  const place = ({ id }: Preview) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...previews]
    .sort((a, b) => place(a) - place(b))
    .map((preview) => {
      const skin = skinOf(preview.id);
      return { preview, skin, verdict: cardVerdict(preview, skin, state.words, state.drawn !== undefined) };
    });
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
      ${groundChooser(studio, view, change)}
    </header>
    <div class="columns">
      ${repeat(
        shown,
        ({ preview }) => preview.id,
        (card) => networkSheet(card, studio, view, change),
      )}
    </div>
  </div>`;
}

/** Light, dark or both. */
export function groundChooser(
  { state: { words } }: Studio,
  { ground }: PreviewsState,
  change: (next: Partial<PreviewsState>) => void,
): TemplateResult {
  return segmented(
    'net-ground',
    words.foot.theme,
    [
      { value: 'light', label: words.light },
      { value: 'dark', label: words.dark },
      { value: 'both', label: words.net.both },
    ],
    ground,
    (value) => change({ ground: value }),
  );
}

/** One network: its name and verdict, the card on the network's ground, its rule with the source. */
export function networkSheet(
  { preview, skin, verdict }: JudgedCard,
  studio: Studio,
  view: PreviewsState,
  change: (next: Partial<PreviewsState>) => void,
): TemplateResult {
  const { words, part } = studio.state;
  const { net: say } = words;
  const { story } = studio;
  const rules = previewTable.find(({ id }) => id === preview.id);
  const isPinned = view.pinned.includes(preview.id);
  const grounds = view.ground === 'both' ? (['light', 'dark'] as const) : ([view.ground] as const);
  const context = {
    publisher: story?.publisher?.name ?? '',
    lang: story?.lang ?? 'en',
    page: addresses(studio.publicUrl).page(story?.id ?? 'story', part),
    local: (url: string) => studio.local(url),
  };
  return html`<section class="sheet network" data-network=${preview.id} tabindex="-1">
    <header>
      <h2>${preview.name}</h2>
      <p class="says ${verdict.rank}">${mark(verdict.rank, words.mark[verdict.rank])} ${verdict.words}</p>
      <button
        type="button"
        class="plain pin"
        aria-pressed=${isPinned}
        title=${isPinned ? say.unpin : say.pin}
        aria-label="${isPinned ? say.unpin : say.pin}: ${preview.name}"
        @click=${() => change({ pinned: togglePin(view.pinned, preview.id) })}
      >
        ${isPinned ? '●' : '○'}
      </button>
    </header>
    ${grounds.map(
      (ground) =>
        html`<div class="net as-${skin.arrangement} net-${preview.id} ${preview.shape} ${ground}">
          ${networkCard(preview, skin, context)}
        </div>`,
    )}
    ${
      rules
        ? html`<footer>
            <p>${ruleLine(preview, rules, words)}</p>
            <p>
              ${source(rules.source)}, <b>${rules.isOfficial ? say.official : say.unofficial}</b>,
              ${say.checked(rules.checked)}
            </p>
          </footer>`
        : nothing
    }
  </section>`;
}

/** Two networks stand on the desk; a third takes the place of the older one. */
export function togglePin(pinned: readonly string[], id: string): string[] {
  return pinned.includes(id) ? pinned.filter((one) => one !== id) : [...pinned, id].slice(-2);
}

function source(text: string): TemplateResult {
  const address = /^https:\/\/\S+/.exec(text)?.[0];
  if (address === undefined) return html`<bdi lang="en">${text}</bdi>`;
  const short = address.replace(/^https:\/\/(www\.)?/, '').replace(/^([^/]+\/).*\/([^/]+)\/?$/, '$1…/$2');
  return html`<a href=${address} target="_blank" rel="noreferrer" dir="ltr">${short}</a
    ><bdi lang="en">${text.slice(address.length)}</bdi>`;
}
