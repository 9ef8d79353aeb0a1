import { fill } from '@clipsheet/story';
import { networks, shareLink, shareWords } from '@clipsheet/sharing';
import { html, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.js';
import { icon } from './icon.js';
import { networkMarks } from './network-marks.js';

/**
 * Plain links to the networks, by ids separated by spaces or the usual ones. One without a mark of its own is named. In a file of its own: the marks weigh more
 * than the bar.
 */
export function networkLinks({ story, part, sentences }: View, url: string, wanted?: string): TemplateResult[] {
  const words = shareWords(story, part, url, sentences);
  const listed = wanted
    ? wanted.split(/\s+/).flatMap((id) => networks.find((network) => network.id === id) ?? [])
    : networks.filter(({ onRequest }) => !onRequest);
  return listed.flatMap(({ id, name: own }) => {
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
}
