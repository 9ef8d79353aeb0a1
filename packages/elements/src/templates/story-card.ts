import { fill, formatDate, leadPhoto, safeUrl, warningFor, warningWords, type Story } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit';
import { pageBeside } from '../part-address.js';
import { dateLang, type View } from '../view.js';
import { facade, filmLine, sourceOf } from './facade.js';
import { foot } from './foot.js';
import { isChanged, notice, notices, withdrawnBox } from './notices.js';
import { picture } from './picture.js';
import { quoted, speaker } from './quoted.js';
import { clip, credit, own } from './words.js';

/** Where a headline leads: the article itself, else its share page. */
export function articleOf({ story, src }: View): string {
  return (story.url && safeUrl(story.url, 'link')) || pageBeside(src, { kind: 'story' });
}

/** A headline with its link. */
export function headline(words: string, href: string): TemplateResult {
  return html`<h3 class="headline"><a href=${href} target="_blank">${own(words)}</a></h3>`;
}

function byline({ byline }: Story, view: View): TemplateResult | typeof nothing {
  const names = byline.map(({ name }) => name).join(view.sentences.comma);
  return names ? html`<p class="small by">${own(fill(view.sentences.byline, { names }))}</p>` : nothing;
}

/** One quote and one film of the story, for the widest layout. */
function parts(view: View): TemplateResult | typeof nothing {
  const { quotes, videos } = view.story;
  const quote = quotes.find(({ withdrawn }) => !withdrawn);
  const video = videos.find((one) => !one.withdrawn && sourceOf(one, view.src));
  if (!quote && !video) return nothing;
  return html`<div class="parts">
    ${quote ? html`<div>${quoted(view, quote)}${speaker(view, quote)}</div>` : nothing}
    ${video ? html`<div>${facade(view, video)}${filmLine(view, video)}</div>` : nothing}
  </div>`;
}

/** What a row says of a veiled picture below the words, since its square has no room for them. */
function peek(view: View): TemplateResult | typeof nothing {
  const photo = leadPhoto(view.story);
  const warning = photo && !photo.withdrawn && warningFor(photo, view.story);
  if (!photo || !warning) return nothing;
  const { reasons } = warningWords(warning, view.sentences);
  return html`<span class="peek"
    >${fill(view.sentences.hidden, { reasons })}
    <button data-clip="reveal">${view.sentences.showPicture}</button>${credit(view, photo)}</span
  >`;
}

/** The story card in every layout and state. */
export function storyCard(view: View): TemplateResult {
  const { story, sentences } = view;
  if (story.withdrawn) return clip(view, withdrawnBox(view, story.withdrawn, 'story'));
  const href = articleOf(view);
  if (story.embedding === 'link-only')
    return clip(
      view,
      html`<article class="box story link-only">
        <div class="words">
          <span class="slug"></span>${headline(story.headline, href)} ${notice('link', nothing, sentences.linkOnly)}
        </div>
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
        ${notices(view)}
      </div>
      ${parts(view)}${foot(view, story.published, html`${date ? html`<span class="updated">${date}</span>` : nothing}${peek(view)}`)}
    </article>`,
  );
}

const isLater = ({ published, modified }: Story) =>
  !!published && !!modified && modified.slice(0, 10) > published.slice(0, 10);
