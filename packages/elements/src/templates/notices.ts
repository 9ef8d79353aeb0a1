import { ageNotice, correctionNotice, withdrawalNotice, type Withdrawal } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import { dateLang, type View } from '../view.js';
import { foot } from './foot.js';
import { icon, type IconName } from './icon.js';
import { clip, own } from './words.js';

/** A sunk band: icon, bold lead, plain words. */
export function notice(name: IconName, lead: unknown, words: unknown = nothing): TemplateResult {
  return html`<div class="notice">
    ${icon(name)}
    <div><b>${lead}</b> ${words}</div>
  </div>`;
}

/** Each correction of the story with what was and what is. */
export function corrections(view: View): TemplateResult[] {
  return view.story.corrections.map((correction) => {
    const { lead, was, is, note } = correctionNotice(correction, dateLang(view), view.sentences);
    const pairs = [
      [view.sentences.was, was],
      [view.sentences.is, is],
    ];
    return notice(
      'corrected',
      lead,
      html`<dl>
          ${pairs.map(([name, words]) =>
            words
              ? html`<dt>${name}</dt>
                  <dd dir="auto">${words}</dd>`
              : nothing,
          )}
        </dl>
        ${note ? own(note) : nothing}`,
    );
  });
}

/** That the story is years old, from its first birthday on. */
export function age({ story, now, sentences }: View): TemplateResult | typeof nothing {
  const old = ageNotice(story, now, sentences.lang, sentences);
  return old ? notice('aged', old.lead, old.words) : nothing;
}

/** Whether the story has a newer revision than the tag was placed with. */
export function isChanged({ story, rev }: View): boolean {
  return rev !== undefined && story.revision > rev;
}

/** That the story has changed since the tag was placed, with a link to its page. */
export function changed(view: View): TemplateResult | typeof nothing {
  const { changed: lead, seeChanges } = view.sentences;
  const page = pageBeside(view.src, { kind: 'story' });
  return isChanged(view) ? notice('changed', lead, html`<a href=${page} target="_blank">${seeChanges}</a>`) : nothing;
}

/** The band of all that a reader must know: what a kind says first, then changes, corrections, age. */
export function notices(view: View, first?: TemplateResult): TemplateResult | typeof nothing {
  const all = [first, changed(view), ...corrections(view), age(view)].filter((one) => one && one !== nothing);
  return all.length > 0 ? html`<div class="notices">${all}</div>` : nothing;
}

/** What stands in place of something that was taken back. */
export function withdrawn(
  view: View,
  withdrawal: Withdrawal,
  what: 'story' | 'photo' | 'video' | 'quote',
): TemplateResult {
  const { title, words } = withdrawalNotice(
    withdrawal,
    what,
    view.story.publisher?.name,
    dateLang(view),
    view.sentences,
  );
  return html`${icon('withdrawn')}
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
