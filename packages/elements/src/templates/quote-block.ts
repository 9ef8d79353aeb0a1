import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import type { View } from '../view.js';
import { foot } from './foot.js';
import { CHECK, icon } from './icon.js';
import { quoted, speaker } from './quoted.js';
import { clip } from './words.js';

/** Up to this many characters a quote is set as display type where there is room. */
const SHORT = 40;

/** The quote block in every state. */
export function quoteBlock(view: View): TemplateResult | typeof nothing {
  const { story, part, src, sentences, quoteState, sentenceLink, further } = view;
  const { states, quotes } = further;
  const withdrawal = story.withdrawn ?? (part.kind === 'quote' ? part.quote.withdrawn : undefined);
  if (withdrawal) return states?.withdrawnBox(view, withdrawal, story.withdrawn ? 'story' : 'quote') ?? nothing;
  if (part.kind !== 'quote') return clip(view, nothing);
  const { quote } = part;
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
        ${quotes?.around(quote.before)} ${quoted(view, quote)} ${quotes?.around(quote.after)} ${speaker(view, quote)}
        ${quotes?.origin(view, quote)}
        <div class="state">
          ${quoteState === 'same' ? html`<span>${icon(CHECK)}${sentences.sameWords}</span>` : nothing}
          ${quotes?.controls(view, quote)} ${drift ? nothing : link}
        </div>
      </div>
      ${states?.notices(view, drift)} ${foot(view)}
    </article>`,
  );
}
