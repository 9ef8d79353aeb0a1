import { ageNotice, correctionNotice } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import { dates, type View } from '../view.js';
import { icon, SHEETS } from './icon.js';
import { own } from './words.js';

const PATHS = {
  // the proofreader's caret stands in a line of text: alone it would look like a button that folds something up
  corrected: 'M2 6.5h6.5M15.5 6.5H22M7 20.5l5-14 5 14',
  aged: 'M4 6h16v14H4zM4 10.5h16M8 3v4M16 3v4',
  changed: SHEETS,
  missing: 'M3 12h4M10 12h4M17 12h4',
  link: 'M13 4h7v7M20 4l-9 9M18 14v6H4V6h6',
};

/** A sunk band: icon, bold lead, plain words. */
export function notice(name: keyof typeof PATHS, lead: unknown, words: unknown = nothing): TemplateResult {
  return html`<div class="notice">
    ${icon(PATHS[name])}
    <div><b>${lead}</b> ${words}</div>
  </div>`;
}

/** Each correction of the story with what was and what is. */
function corrections(view: View): TemplateResult[] {
  return view.story.corrections.map((correction) => {
    const { lead, was, is, note } = correctionNotice(correction, dates(view), view.sentences);
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
function age({ story, now, sentences }: View): TemplateResult | undefined {
  const old = ageNotice(story, now, sentences.lang, sentences);
  return old && notice('aged', old.lead, old.words);
}

/** That the story has changed since the tag was placed, with a link to its page. */
function changed(view: View): TemplateResult | undefined {
  const { changed: lead, seeChanges } = view.sentences;
  const page = pageBeside(view.src, { kind: 'story' });
  const isChanged = view.story.revision > (view.rev ?? Infinity);
  return isChanged ? notice('changed', lead, html`<a href=${page} target="_blank">${seeChanges}</a>`) : undefined;
}

/** The band of all that a reader must know: what a kind says first, then changes, corrections, age. */
export function notices(view: View, first?: TemplateResult): TemplateResult | typeof nothing {
  const all = [first, changed(view), ...corrections(view), age(view)].filter((one) => one);
  return all.length > 0 ? html`<div class="notices">${all}</div>` : nothing;
}
