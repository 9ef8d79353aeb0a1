import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.js';
import { foot } from './foot.js';
import { articleOf, headline } from './headline.js';
import { notice } from './notices.js';
import { clip } from './words.js';

/** A story that its publisher shows on its own pages only: the headline and the way to it. */
export function linkOnly(view: View): TemplateResult {
  return clip(
    view,
    html`<article class="box story link-only">
      <div class="words"><span class="slug"></span>${headline(view.story.headline, articleOf(view))}</div>
      <div class="notices">${notice('link', nothing, view.sentences.linkOnly)}</div>
      ${foot(view)}
    </article>`,
  );
}
