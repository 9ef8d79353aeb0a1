import { fill, safeUrl, type Quote } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit';
import { pageBeside } from '../part-address.js';
import type { View } from '../view.js';
import { foot } from './foot.js';
import { icon } from './icon.js';
import { age, changed, corrections, notice, withdrawnBox } from './notices.js';
import { quoted, speaker } from './quoted.js';
import { clip, own } from './words.js';

/** Up to this many characters a quote is set as display type where there is room. */
const SHORT = 40;

/** Whether the story still says it, with the way to the very sentence. */
function state(view: View, quote: Quote): TemplateResult | typeof nothing {
  const { sentences, quoteState } = view;
  const link = html`<a
    href=${view.sentenceLink ?? pageBeside(view.src, { kind: 'quote', id: quote.id })}
    target="_blank"
    >${sentences.readSentence}</a
  >`;
  if (quoteState === 'changed' || quoteState === 'missing')
    return notice(quoteState, quoteState === 'changed' ? sentences.wordsChanged : sentences.wordsMissing, link);
  return html`<p class="state">
    ${quoteState === 'same' ? html`<span>${icon('check')}${sentences.sameWords}</span>` : nothing}${link}
  </p>`;
}

function source({ sentences }: View, { source: from }: Quote): TemplateResult | typeof nothing {
  if (!from) return nothing;
  const href = from.url && safeUrl(from.url, 'link');
  const name = own(fill(sentences.source, { source: from.name }));
  return html`<p class="small">${href ? html`<a href=${href} target="_blank">${name}</a>` : name}</p>`;
}

/** The quote block in every state. */
export function quoteBlock(view: View): TemplateResult {
  const { story, part, sentences } = view;
  if (story.withdrawn) return clip(view, withdrawnBox(view, story.withdrawn, 'story'));
  if (part.kind !== 'quote') return clip(view, nothing);
  const { quote } = part;
  if (quote.withdrawn) return clip(view, withdrawnBox(view, quote.withdrawn, 'quote'));
  const { before, after, original } = quote;
  const kind = quote.text.length <= SHORT ? 'box quoting short' : 'box quoting';
  return clip(
    view,
    html`<article class=${kind}>
      <div class="words">
        ${quoted(view, quote)}
        ${
          before || after
            ? html`<details class="context">
                <summary>${sentences.showContext}</summary>
                <p>
                  ${before ? own(before) : nothing}
                  <span class="mark">${own(quote.text)}</span> ${after ? own(after) : nothing}
                </p>
              </details>`
            : nothing
        }
        ${speaker(view, quote)} ${source(view, quote)}
        ${
          original
            ? html`<div class="original">
                <p class="small">${sentences.original}</p>
                ${quoted(view, original)}
              </div>`
            : nothing
        }
        ${state(view, quote)}
        <div class="notices">${changed(view)}${corrections(view)}${age(view)}</div>
      </div>
      ${foot(view)}
    </article>`,
  );
}
