import { fill } from '@clipsheet/story';
import { networks, shareLink, shareWords } from '@clipsheet/sharing';
import { html, type TemplateResult } from 'lit/html.js';
import { loadFurtherSentences } from '../further-languages.js';
import type { Networks, View } from '../view.js';
import { icon } from './icon.js';
import { networkMarks } from './network-marks.js';

/** The links, once the words for what few readers ask for are there. */
export async function ready(view: View, tag?: HTMLElement): Promise<Networks> {
  view.more = await loadFurtherSentences(view.sentences.lang);
  if (tag?.hasAttribute('selection')) (await import('../further/selection.js')).offerFor(tag, view);
  return { ready, networkLinks };
}

/**
 * Plain links to the networks, by ids separated by spaces or the usual ones, and the button for what few readers ask
 * for. One without a mark of its own is named. In a file of its own: the marks weigh more than the bar.
 */
export function networkLinks(
  { story, part, sentences, more, isFrame }: View,
  url: string,
  wanted?: string,
): TemplateResult[] {
  const words = shareWords(story, part, url, sentences);
  const listed = wanted
    ? wanted.split(/\s+/).flatMap((id) => networks.find((network) => network.id === id) ?? [])
    : networks.filter(({ onRequest }) => !onRequest);
  const links = listed.flatMap(({ id, name: own }) => {
    const href = shareLink(id, words);
    if (href === undefined) return [];
    const isMail = id === 'email';
    const name = isMail ? sentences.email : own;
    const path = networkMarks[id];
    const mark = path
      ? html`<svg class="icon mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`
      : isMail
        ? icon('M3 5.5h18v13H3zM3 7l9 6.5L21 7')
        : undefined;
    return html`<a
      class=${mark ? 'target' : 'target named'}
      href=${href}
      target="_blank"
      rel="noopener"
      title=${isMail ? name : fill(sentences.shareOn, { network: name })}
      >${mark}<span class="name">${name}</span></a
    >`;
  });
  return more && !isFrame
    ? [
        ...links,
        html`<button class="target" data-clip="more" value="1" aria-expanded="false" title=${more.more}>
          ${icon('M4 12h2.5M10.75 12h2.5M17.5 12h2.5')}<span class="name">${more.more}</span>
        </button>`,
      ]
    : links;
}
