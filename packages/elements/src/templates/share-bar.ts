import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import { ownLanguage, type View } from '../view.js';
import { CHECK, icon, SHEETS } from './icon.js';

/** How a share bar is arranged. */
export interface ShareBarOptions {
  /** Ids of networks in their order, separated by spaces. Default: all of them. */
  networks?: string | undefined;
  /** One button with a menu in place of the row. */
  isCompact?: boolean;
}

/** Plain links that work without a script, "Copy link" first; the device's own share sheet where there is one. */
export function shareBar(view: View, { networks: wanted, isCompact = false }: ShareBarOptions = {}): TemplateResult {
  const { story, part, sentences, hasShareSheet = false } = view;
  const id = part.kind === 'quote' ? part.quote.id : part.kind === 'video' ? part.video.id : '';
  const url = pageBeside(view.src, { kind: part.kind, id });
  const links = view.further.networks?.networkLinks(view, url, wanted);
  const name = html`${icon('M8 10H5v11h14V10h-3M12 15V3M8 7l4-4 4 4')}${sentences.share}`;
  const copy = html`<button class="target main" data-clip="copy" data-url=${url} data-said=${sentences.linkCopied}>
    <span class="idle">${icon(SHEETS)}${sentences.copyLink}</span>
    <span class="done" aria-hidden="true">${icon(CHECK)}${sentences.linkCopied}</span>
  </button>`;
  const { lang, dir } = ownLanguage(view);
  return html`<div class="clip" lang=${lang} dir=${dir} data-sheet=${hasShareSheet ? '' : nothing}>
    <div class=${isCompact ? 'bar compact' : 'bar'} role="group" aria-label=${sentences.share}>
      <button class="target sheet" data-clip="share" data-url=${url} data-title=${story.headline}>${name}</button>
      ${
        isCompact
          ? html`<details class="menu">
              <summary class="target main">${name}</summary>
              <div class="list">${copy}${links}</div>
            </details>`
          : html`<span class="label">${name}</span>${copy}${links}`
      }
    </div>
    <input class="address" readonly hidden aria-label=${sentences.copyLink} value=${url} />
    <span class="said" role="status"></span>
  </div>`;
}
