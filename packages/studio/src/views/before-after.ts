import { html, nothing, type TemplateResult } from 'lit';
import { addresses, previewTable, type Preview } from '@clipsheet/sharing';
import { partKey } from '@clipsheet/story';
import { networkCard } from '../cards/network-card.js';
import { inPlace, SKINS, skinOf, type Skin } from '../cards/skins.js';
import { changedCards, type ChangedCard } from '../changed-cards.js';
import { mark } from '../parts/marks.js';
import { shareImage } from '../parts/share-image.js';
import type { Studio } from '../studio.js';
import { draftFrame, partPath } from './draft-frame.js';

const MARKS = { later: 'look', never: 'stop', unknown: 'unknown' } as const satisfies Record<
  Skin['afterwards']['when'],
  string
>;

/** The embed frame and the share image as readers have them and as they will have them. */
export function bothSides(studio: Studio): TemplateResult {
  const { words, open, part } = studio.state;
  const { correct: say } = words;
  const revision = studio.liveRevision;
  const old = open?.live?.images[partKey(part)];
  return html`<div class="sides">
    <div>
      <h3>${say.now(revision)} <span class="note">${say.nowSees}</span></h3>
      ${
        revision > 0
          ? html`<live-frame
              .src=${`${studio.base}live/stories/${open?.id ?? ''}/${partPath(part)}embed/?r=${revision}`}
              .label=${say.now(revision)}
            ></live-frame>`
          : html`<p class="note">${say.neverLive}</p>`
      }
      ${
        old
          ? html`<figure class="sheet">
              <img src=${studio.published(old.url)} width=${old.width} height=${old.height} alt=${old.alt} />
              <figcaption class="note">${say.shareImageNow}</figcaption>
            </figure>`
          : nothing
      }
    </div>
    <div>
      <h3>${say.after(revision + 1)} <span class="note">${say.afterSees}</span></h3>
      ${draftFrame(studio, say.after(revision + 1))}
      <figure class="sheet">
        ${shareImage(studio)}
        <figcaption class="note">${say.shareImage}</figcaption>
      </figure>
    </div>
  </div>`;
}

/** Each network's card as it was shared and as it will be; what becomes of the first; and the cards that stay. */
export function networksBeforeAfter(studio: Studio): TemplateResult | typeof nothing {
  const { correct: say } = studio.state.words;
  const { livePreviews, previews } = studio;
  if (livePreviews.length === 0) return nothing;
  const { changed, same } = changedCards(livePreviews, inPlace(previews));
  return html`<section class="changes" aria-labelledby="changes-title">
    <h3 id="changes-title">${say.cards(changed.length, changed.length + same.length)}</h3>
    ${
      same.length > 0 ? html`<p class="note">${say.sameCards} ${same.map(({ name }) => name).join(', ')}.</p>` : nothing
    }
    <div class="change-columns">${changed.map((card) => oneChange(card, studio))}</div>
  </section>`;
}

function oneChange({ before, after }: ChangedCard, studio: Studio): TemplateResult {
  const { words } = studio.state;
  const { correct: say, net, mark: marks } = words;
  const skin = skinOf(after.id);
  const rank = MARKS[skin.afterwards.when];
  return html`<section class="sheet network" data-network=${after.id}>
    <header>
      <h4>${after.name}</h4>
      <p class="says ${rank}">${mark(rank, marks[rank])} ${net.afterwards[skin.afterwards.how]}</p>
    </header>
    <div class="two-cards">
      <div>
        <p class="note">${say.sharedBefore}</p>
        ${card(before, skin, studio, (url) => studio.published(url))}
      </div>
      <div>
        <p class="note">${say.sharedAfter}</p>
        ${card(after, skin, studio, (url) => studio.local(url))}
      </div>
    </div>
  </section>`;
}

function card(preview: Preview, skin: Skin, studio: Studio, local: (url: string) => string): TemplateResult {
  const { story, state } = studio;
  const context = {
    publisher: story?.publisher?.name ?? '',
    lang: story?.lang ?? 'en',
    page: addresses(studio.publicUrl).page(story?.id ?? 'story', state.part),
    local,
  };
  return html`<div class="net as-${skin.arrangement} net-${preview.id} ${preview.shape} light">
    ${networkCard(preview, skin, context)}
  </div>`;
}

/** What a publication reaches, and what nobody can. */
export function reach(studio: Studio): TemplateResult {
  const { correct: say, net } = studio.state.words;
  const rows = (when: Skin['afterwards']['when']) =>
    SKINS.filter(({ afterwards }) => afterwards.when === when).map(({ id, afterwards }) => [
      previewTable.find((rules) => rules.id === id)?.name ?? id,
      net.afterwards[afterwards.how],
    ]);
  const list = (rank: 'pass' | 'look' | 'stop', title: string, lines: readonly (readonly string[])[]) =>
    html`<section>
      <h3>${mark(rank)} ${title}</h3>
      <dl>
        ${lines.map(
          ([who, how]) =>
            html`<div>
              <dt>${who}</dt>
              <dd class="note">${how}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  return html`<div class="reach sheet">
    ${list('pass', say.atOnce, [
      [say.own, say.ownHow],
      [say.article, say.articleHow],
    ])}
    ${list('look', say.later, [...rows('later'), ...rows('unknown')])}
    ${list('stop', say.never, [...rows('never'), [say.mails, say.mailsHow]])}
  </div>`;
}
