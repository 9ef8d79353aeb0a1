import { fill, safeUrl, type Quote } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import type { View } from '../view.js';
import { foot } from './foot.js';
import { icon } from './icon.js';
import { notice, notices, withdrawnBox } from './notices.js';
import { quoted, speaker } from './quoted.js';
import { clip, own } from './words.js';

/** Up to this many characters a quote is set as display type where there is room. */
const SHORT = 40;

/** That the words still stand in the story, what is around them, and the way to the very sentence. */
function actions(view: View, { before, after }: Quote, link: TemplateResult): TemplateResult {
  const { sentences, quoteState } = view;
  return html`<div class="state">
    ${quoteState === 'same' ? html`<span>${icon('check')}${sentences.sameWords}</span>` : nothing}
    ${before || after ? html`<details><summary>${sentences.showContext}</summary></details>` : nothing}
    ${isDrifted(quoteState) ? nothing : link}
  </div>`;
}

const isDrifted = (state: View['quoteState']) => state === 'changed' || state === 'missing';

/** That the story no longer says it in these words. */
function drift({ sentences, quoteState }: View, link: TemplateResult): TemplateResult | undefined {
  return quoteState === 'changed' || quoteState === 'missing'
    ? notice(quoteState, quoteState === 'changed' ? sentences.wordsChanged : sentences.wordsMissing, link)
    : undefined;
}

function source({ sentences }: View, { source: from }: Quote): TemplateResult | typeof nothing {
  if (!from) return nothing;
  const href = from.url && safeUrl(from.url, 'link');
  const name = own(fill(sentences.source, { source: from.name }));
  return html`<p class="small">${href ? html`<a href=${href} target="_blank">${name}</a>` : name}</p>`;
}

/** The quote block in every state. */
export function quoteBlock(view: View): TemplateResult {
  const { story, part, src, sentences, sentenceLink } = view;
  const withdrawal = story.withdrawn ?? (part.kind === 'quote' ? part.quote.withdrawn : undefined);
  if (withdrawal) return withdrawnBox(view, withdrawal, story.withdrawn ? 'story' : 'quote');
  if (part.kind !== 'quote') return clip(view, nothing);
  const { quote } = part;
  const { before, after, original } = quote;
  const page = sentenceLink ?? pageBeside(src, { kind: 'quote', id: quote.id });
  const link = html`<a href=${page} target="_blank">${sentences.readSentence}</a>`;
  return clip(
    view,
    html`<article class="box quoting ${quote.text.length <= SHORT ? 'short' : ''}">
      <div class="words">
        ${before ? html`<p class="around">${own(before)}</p>` : nothing} ${quoted(view, quote)}
        ${after ? html`<p class="around">${own(after)}</p>` : nothing} ${speaker(view, quote)} ${source(view, quote)}
        ${
          original
            ? html`<div class="original">
                <p class="small">${sentences.original}</p>
                ${quoted(view, original)}
              </div>`
            : nothing
        }
        ${actions(view, quote, link)}
      </div>
      ${notices(view, drift(view, link))} ${foot(view)}
    </article>`,
  );
}
