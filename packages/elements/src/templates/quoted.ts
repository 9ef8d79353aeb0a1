import { attribution, directionOf, type Quote } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dates, quoteMarks, type View } from '../view.js';
import { own } from './words.js';

/** Words in the marks of their own language; the opening mark hangs outside the edge of the text. */
export function quoted(
  view: View,
  { text, lang = view.story.lang, dir }: Pick<Quote, 'text' | 'lang' | 'dir'>,
): TemplateResult {
  const [open, close] = quoteMarks(view, lang);
  return html`<blockquote class="quote" lang=${lang} dir=${dir ?? directionOf(lang)}>
    <p><span class="open">${open}</span>${text}${close}</p>
  </blockquote>`;
}

/** Whose words they are, to whom and when they were said. */
export function speaker(view: View, quote: Quote): TemplateResult {
  const { speaker: name, details } = attribution(quote, dates(view), view.sentences);
  return html`<p class="speaker">
    ${name ? html`<b>${own(name)}</b>` : nothing} ${details ? html`<span>${own(details)}</span>` : nothing}
  </p>`;
}
