import { creditLine, formatDate, storyDirection, type Photo } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dates, type View } from '../view.js';

/** The story's own words in their own direction, isolated from what stands beside them. */
export function own(words: string): TemplateResult {
  return html`<bdi>${words}</bdi>`;
}

/** A day as readers write it, with its machine form. */
export function day(view: View, date: string): TemplateResult {
  return html`<time datetime=${date}>${formatDate(date, dates(view))}</time>`;
}

/** Who owns a picture: always printed, never a part that a page could style away. */
export function credit(view: View, photo: Photo): TemplateResult {
  return html`<span class="credit">${own(creditLine(photo, view.sentences))}</span>`;
}

/** The wrapper that cuts off the host page: language, direction and everything inherited start here. */
export function clip({ story }: View, content: unknown): TemplateResult {
  return html`<div class="clip" lang=${story.lang} dir=${storyDirection(story)}>${content ?? nothing}</div>`;
}
