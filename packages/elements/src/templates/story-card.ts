import { fill, formatDate, leadPhoto } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dates, type View } from '../view.js';
import { foot } from './foot.js';
import { articleOf, headline } from './headline.js';
import { picture } from './picture.js';
import { clip, own } from './words.js';

/** The story card in every layout and state. */
export function storyCard(view: View): TemplateResult | typeof nothing {
  const { story, sentences, further, rev = Infinity } = view;
  const { states } = further;
  const { kicker, dek, published, modified, revision } = story;
  if (story.withdrawn) return states?.withdrawnBox(view, story.withdrawn, 'story') ?? nothing;
  if (story.embedding === 'link-only') return states?.linkOnly(view) ?? nothing;
  const photo = leadPhoto(story);
  const names = story.byline.map(({ name }) => name).join(sentences.comma);
  const isUpdated = modified && published && modified.slice(0, 10) > published.slice(0, 10);
  return clip(
    view,
    html`<article class=${photo ? 'box story pictured' : 'box story'}>
      ${photo ? picture(view, photo) : nothing}
      <div class="words">
        <span class="slug"></span>
        ${kicker ? html`<p class="kicker">${own(kicker)}</p>` : nothing} ${headline(story.headline, articleOf(view))}
        ${dek && !(revision > rev) ? html`<p class="dek">${own(dek)}</p>` : nothing}
        ${names ? html`<p class="small by">${own(fill(sentences.byline, { names }))}</p>` : nothing}
      </div>
      ${states?.notices(view)} ${further.parts?.storyParts(view)}
      ${foot(
        view,
        published,
        html`${
          isUpdated
            ? html`<span class="updated">${fill(sentences.updated, { date: formatDate(modified, dates(view)) })}</span>`
            : nothing
        }${states?.peek(view)}`,
      )}
    </article>`,
  );
}
