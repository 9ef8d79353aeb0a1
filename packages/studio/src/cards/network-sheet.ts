import { html, nothing, type TemplateResult } from 'lit';
import { previewTable, type Preview } from '@clipsheet/sharing';
import { mark } from '../parts/marks.js';
import { sourceLink } from '../parts/source-link.js';
import type { Words } from '../words/en.js';
import { cardVerdict, ruleLine, type CardVerdict } from './card-verdict.js';
import { networkCard, type CardContext } from './network-card.js';
import { inPlace, skinOf, type Skin } from './skins.js';

/** The ground that a card is shown on. */
export type Ground = 'light' | 'dark' | 'both';

/** One network with its verdict. */
export interface JudgedCard {
  preview: Preview;
  skin: Skin;
  verdict: CardVerdict;
}

/** How a sheet is shown. */
export interface SheetLook {
  words: Words;
  ground: Ground;
  context: CardContext;
  /** Where cards can be pinned. */
  pin?: { isPinned: boolean; toggle: () => void };
}

/** Cards with their verdicts, in their fixed places. `isDrawn` says whether all pictures are known by now. */
export function judged(previews: readonly Preview[], words: Words, isDrawn: boolean): JudgedCard[] {
  return inPlace(previews).map((preview) => {
    const skin = skinOf(preview.id);
    return { preview, skin, verdict: cardVerdict(preview, skin, words, isDrawn) };
  });
}

/** One network: its name and verdict, the card on the network's ground, its rule with the source. */
export function networkSheet({ preview, skin, verdict }: JudgedCard, look: SheetLook): TemplateResult {
  const { words, context, pin } = look;
  const { net: say } = words;
  const rules = previewTable.find(({ id }) => id === preview.id);
  const grounds = look.ground === 'both' ? (['light', 'dark'] as const) : ([look.ground] as const);
  return html`<section class="sheet network" data-network=${preview.id} tabindex="-1">
    <header>
      <h2>${preview.name}</h2>
      <p class="says ${verdict.rank}">${mark(verdict.rank, words.mark[verdict.rank])} ${verdict.words}</p>
      ${
        pin
          ? html`<button
              type="button"
              class="plain pin"
              aria-pressed=${pin.isPinned}
              title=${pin.isPinned ? say.unpin : say.pin}
              aria-label="${pin.isPinned ? say.unpin : say.pin}: ${preview.name}"
              @click=${pin.toggle}
            >
              ${pin.isPinned ? '●' : '○'}
            </button>`
          : nothing
      }
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
              ${sourceLink(rules.source)}, <b>${rules.isOfficial ? say.official : say.unofficial}</b>,
              ${say.checked(rules.checked)}
            </p>
          </footer>`
        : nothing
    }
  </section>`;
}
