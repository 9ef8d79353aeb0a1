import { fill } from '@clipsheet/story';
import { networks, shareLink, shareWords, type Network } from '@clipsheet/sharing';
import { html, nothing, type TemplateResult } from 'lit';
import { pageBeside } from '../part-address.js';
import { ownLanguage, type View } from '../view.js';
import { icon } from './icon.js';
import { networkMarks } from './network-marks.js';

/** How a share bar is arranged. */
export interface ShareBarOptions {
  /** Ids of networks in their order, separated by spaces. Default: all of them. */
  networks?: string | undefined;
  /** One button with a menu in place of the row. */
  isCompact?: boolean;
}

function mark({ id }: Network): TemplateResult {
  const path = networkMarks[id];
  return path
    ? html`<svg class="icon mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`
    : icon('mail');
}

/** Plain links that work without a script, "Copy link" first; the device's own share sheet where there is one. */
export function shareBar(view: View, { networks: wanted, isCompact = false }: ShareBarOptions = {}): TemplateResult {
  const { story, part, sentences, hasShareSheet = false } = view;
  const url = pageBeside(view.src, part.kind === 'story' ? part : { kind: part.kind, id: partId(view) });
  const words = shareWords(story, part, url, sentences);
  const listed = wanted
    ? wanted.split(/\s+/).flatMap((id) => networks.find((network) => network.id === id) ?? [])
    : networks;
  const links = listed.map((network) => {
    const name = network.id === 'email' ? sentences.email : network.name;
    return html`<a
      class="target"
      href=${shareLink(network.id, words) ?? nothing}
      target="_blank"
      rel="noopener"
      title=${network.id === 'email' ? name : fill(sentences.shareOn, { network: name })}
      >${mark(network)}<span class="name">${name}</span></a
    >`;
  });
  const copy = html`<button class="target main" data-clip="copy" data-text=${url} data-said=${sentences.linkCopied}>
    <span class="idle">${icon('copy')}${sentences.copyLink}</span>
    <span class="done" aria-hidden="true">${icon('check')}${sentences.linkCopied}</span>
  </button>`;
  const sheet = html`<button
    class="target sheet"
    data-clip="share"
    data-text=${url}
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
          : html`<span class="label" ?hidden=${hasShareSheet}>${sentences.share}</span>${copy}${links}`
      }
    </div>
    <input class="address" readonly hidden aria-label=${sentences.copyLink} value=${url} />
    <span class="said" role="status"></span>
  </div>`;
}

function partId({ part }: View): string {
  return part.kind === 'quote' ? part.quote.id : part.kind === 'video' ? part.video.id : '';
}
