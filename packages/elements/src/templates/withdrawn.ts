import { withdrawalNotice, type Withdrawal } from '@clipsheet/story';
import { html, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import { dates, type View } from '../view.js';
import { foot } from './foot.js';
import { icon } from './icon.js';
import { clip, own } from './words.js';

/** What stands in place of something that was taken back. */
export function withdrawn(
  view: View,
  withdrawal: Withdrawal,
  what: 'story' | 'photo' | 'video' | 'quote',
): TemplateResult {
  const { title, words } = withdrawalNotice(withdrawal, what, view.story.publisher?.name, dates(view), view.sentences);
  return html`${icon('M6 20.5v-17h12v17zM3 21.5L21 2.5')}
    <p class="headline">${title}</p>
    <p class="dek">${own(words)}</p>`;
}

/** The whole box of a withdrawn part: who, when, why and the way to the notice, nothing of its words. */
export function withdrawnBox(view: View, withdrawal: Withdrawal, what: 'story' | 'video' | 'quote'): TemplateResult {
  return clip(
    view,
    html`<article class="box withdrawn">
      <div class="gone">
        ${withdrawn(view, withdrawal, what)}
        <p class="small">
          <a href=${pageBeside(view.src, { kind: 'story' })} target="_blank">${view.sentences.readNotice}</a>
        </p>
      </div>
      ${foot(view, withdrawal.date)}
    </article>`,
  );
}
