import { fill, safeUrl, type Quote } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import type { View } from '../view.js';
import { foot } from './foot.js';
import { CHECK, icon } from './icon.js';
import { quoted, speaker } from './quoted.js';
import { clip, own } from './words.js';

/** Up to this many characters a quote is set as display type where there is room. */
const SHORT = 40;

function source({ sentences }: View, { source: from }: Quote): TemplateResult | typeof nothing {
  if (!from) return nothing;
  const href = from.url && safeUrl(from.url, 'link');
  const name = own(fill(sentences.source, { source: from.name }));
  return html`<p class="small">${href ? html`<a href=${href} target="_blank">${name}</a>` : name}</p>`;
}

/** The quote block in every state. */
export function quoteBlock(view: View): TemplateResult | typeof nothing {
  const { story, part, src, sentences, quoteState, sentenceLink, further } = view;
  const { states } = further;
  const withdrawal = story.withdrawn ?? (part.kind === 'quote' ? part.quote.withdrawn : undefined);
  if (withdrawal) return states?.withdrawnBox(view, withdrawal, story.withdrawn ? 'story' : 'quote') ?? nothing;
  if (part.kind !== 'quote') return clip(view, nothing);
  const { quote } = part;
  const { before, after, original } = quote;
  const page = sentenceLink ?? pageBeside(src, { kind: 'quote', id: quote.id });
  const link = html`<a href=${page} target="_blank">${sentences.readSentence}</a>`;
  // That the story no longer says it in these words; the way to the very sentence is then with the notice.
  const drift =
    quoteState === 'changed'
      ? states?.notice(quoteState, sentences.wordsChanged, link)
      : quoteState === 'missing'
        ? states?.notice(quoteState, sentences.wordsMissing, link)
        : undefined;
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
        <div class="state">
          ${quoteState === 'same' ? html`<span>${icon(CHECK)}${sentences.sameWords}</span>` : nothing}
          ${before || after ? html`<details><summary>${sentences.showContext}</summary></details>` : nothing}
          ${drift ? nothing : link}
        </div>
      </div>
      ${states?.notices(view, drift)} ${foot(view)}
    </article>`,
  );
}
