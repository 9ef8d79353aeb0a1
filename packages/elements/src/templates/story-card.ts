import { fill, formatDate, leadPhoto, warningFor, warningWords, type Story } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dateLang, type View } from '../view.js';
import { foot } from './foot.js';
import { articleOf, headline } from './headline.js';
import { isChanged, notice, notices, withdrawnBox } from './notices.js';
import { picture } from './picture.js';
import { clip, credit, own } from './words.js';

function byline({ byline }: Story, view: View): TemplateResult | typeof nothing {
  const names = byline.map(({ name }) => name).join(view.sentences.comma);
  return names ? html`<p class="small by">${own(fill(view.sentences.byline, { names }))}</p>` : nothing;
}

/** What a row says of a veiled picture below the words, since its square has no room for them. */
function peek(view: View): TemplateResult | typeof nothing {
  const photo = leadPhoto(view.story);
  const warning = photo && !photo.withdrawn && warningFor(photo, view.story);
  if (!photo || !warning) return nothing;
  const { reasons } = warningWords(warning, view.sentences);
  return html`<span class="peek"
      >${fill(view.sentences.hidden, { reasons })}
      <button data-clip="reveal">${view.sentences.showPicture}</button></span
    ><span class="peek">${credit(view, photo)}</span>`;
}

/** The story card in every layout and state. */
export function storyCard(view: View): TemplateResult {
  const { story, sentences } = view;
  if (story.withdrawn) return withdrawnBox(view, story.withdrawn, 'story');
  const href = articleOf(view);
  if (story.embedding === 'link-only')
    return clip(
      view,
      html`<article class="box story link-only">
        <div class="words"><span class="slug"></span>${headline(story.headline, href)}</div>
        <div class="notices">${notice('link', nothing, sentences.linkOnly)}</div>
        ${foot(view)}
      </article>`,
    );
  const photo = leadPhoto(story);
  const date =
    story.modified && isLater(story)
      ? fill(sentences.updated, { date: formatDate(story.modified, dateLang(view)) })
      : '';
  return clip(
    view,
    html`<article class=${photo ? 'box story pictured' : 'box story'}>
      ${photo ? picture(view, photo) : nothing}
      <div class="words">
        <span class="slug"></span>
        ${story.kicker ? html`<p class="kicker">${own(story.kicker)}</p>` : nothing} ${headline(story.headline, href)}
        ${story.dek && !isChanged(view) ? html`<p class="dek">${own(story.dek)}</p>` : nothing} ${byline(story, view)}
      </div>
      ${notices(view)}
      ${view.drawParts?.(view) ?? nothing}${foot(view, story.published, html`${date ? html`<span class="updated">${date}</span>` : nothing}${peek(view)}`)}
    </article>`,
  );
}

const isLater = ({ published, modified }: Story) =>
  !!published && !!modified && modified.slice(0, 10) > published.slice(0, 10);
