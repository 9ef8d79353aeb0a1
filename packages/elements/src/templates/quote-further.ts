import { errorReport } from '@clipsheet/sharing';
import { fill, safeUrl, type Quote } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { loadFurtherSentences } from '../further-languages.js';
import type { QuoteFurther, View } from '../view.js';
import { quoted } from './quoted.js';
import { quoteFurtherStyle as style } from '../styles/quote-further-style.js';
import { own } from './words.js';

export { style };

/** These templates, once the words for what few readers ask of a quote are there. */
export async function ready(view: View): Promise<QuoteFurther> {
  if (view.story.publisher?.email) view.more = await loadFurtherSentences(view.sentences.lang);
  return { style, ready, around, origin, controls };
}

/** The sentence before or after a quotation, shown when a reader asks for it. */
export function around(words: string | undefined): TemplateResult | typeof nothing {
  return words ? html`<p class="around">${own(words)}</p>` : nothing;
}

/** Where the words were said first, and the words themselves in the language in which they were said. */
export function origin(view: View, { source, original }: Quote): TemplateResult {
  const { sentences } = view;
  const href = source?.url && safeUrl(source.url, 'link');
  const name = source && own(fill(sentences.source, { source: source.name }));
  return html`${name ? html`<p class="small">${href ? html`<a href=${href} target="_blank">${name}</a>` : name}</p>` : nothing}${
    original
      ? html`<div class="original">
          <p class="small">${sentences.original}</p>
          ${quoted(view, original)}
        </div>`
      : nothing
  }`;
}

/** What a reader can do with the words: see them among their neighbours, tell the publisher of an error. */
export function controls(view: View, { before, after, text }: Quote): TemplateResult {
  const { sentences, more, isFrame, story, src } = view;
  const canReport = more && !isFrame && errorReport(story, text, src, more);
  return html`${before || after ? html`<details><summary>${sentences.showContext}</summary></details>` : nothing}${
    canReport ? html`<button class="report" data-clip="report" value="1">${more.reportError}</button>` : nothing
  }`;
}
