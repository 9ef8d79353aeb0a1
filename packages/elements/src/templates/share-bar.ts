import { html, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import { ownLanguage, type View } from '../view.js';
import { icon } from './icon.js';

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
  const url = pageBeside(view.src, part.kind === 'story' ? part : { kind: part.kind, id: partId(view) });
  const links = view.drawNetworks?.(view, url, wanted);
  const copy = html`<button class="target main" data-clip="copy" data-url=${url} data-said=${sentences.linkCopied}>
    <span class="idle">${icon('copy')}${sentences.copyLink}</span>
    <span class="done" aria-hidden="true">${icon('check')}${sentences.linkCopied}</span>
  </button>`;
  const sheet = html`<button
    class="target sheet"
    data-clip="share"
    data-url=${url}
    data-title=${story.headline}
    ?hidden=${!hasShareSheet}
  >
    ${icon('share')}${sentences.share}
  </button>`;
  const { lang, dir } = ownLanguage(view);
  return html`<div class="clip" lang=${lang} dir=${dir}>
    <div class=${isCompact ? 'bar compact' : 'bar'} role="group" aria-label=${sentences.share}>
      ${sheet}
      ${
        isCompact
          ? html`<details class="menu" ?hidden=${hasShareSheet}>
              <summary class="target main">${icon('share')}${sentences.share}</summary>
              <div class="list">${copy}${links}</div>
            </details>`
          : html`<span class="label" ?hidden=${hasShareSheet}>${icon('share')}${sentences.share}</span>${copy}${links}`
      }
    </div>
    <input class="address" readonly hidden aria-label=${sentences.copyLink} value=${url} />
    <span class="said" role="status"></span>
  </div>`;
}

function partId({ part }: View): string {
  return part.kind === 'quote' ? part.quote.id : part.kind === 'video' ? part.video.id : '';
}
