import { fill, formatDate, safeUrl, videoCreditLine, videoSource, warningFor, type Video } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { loadFurtherSentences } from '../further-languages.js';
import { pageBeside } from '../part-address.js';
import { dates, type Film, type View } from '../view.js';
import { filmStyle as style } from '../styles/film-style.js';
import { clock } from './clock.js';
import { icon } from './icon.js';
import { isOver, player } from './player.js';
import { transcript } from './transcript.js';
import { own } from './words.js';

export { transcript };
export { style };

/** These templates, once the words for what few readers ask of a film are there. */
export async function ready(view: View): Promise<Film> {
  const { part, src, sentences } = view;
  view.more = await loadFurtherSentences(sentences.lang);
  view.isOwnPage =
    part.kind === 'video' &&
    location.href.replace(/[?#].*/, '') === pageBeside(src, { kind: 'video', id: part.video.id });
  return { style, ready, facade, filmLine, canPlay, needsNotice, filmNotice, transcript };
}

/** Whether a film plays here. */
export function canPlay(view: View, video: Video): boolean {
  return player(view, video) !== undefined;
}

/** Whether its last day or its countries have to be said, or where else it plays. */
export function needsNotice(view: View, video: Video): boolean {
  return !canPlay(view, video) || !!video.regions?.length;
}

/**
 * That a film could be watched until a day, or can be in some countries only (where a reader is, nobody is asked), or
 * plays elsewhere: there `elsewhere` leads.
 */
export function filmNotice(view: View, video: Video, elsewhere: TemplateResult): TemplateResult | undefined {
  const { more, sentences, now } = view;
  const { states } = view.further;
  const { availableUntil = '', regions = [] } = video;
  if (more && isOver(video, now)) {
    const date = formatDate(availableUntil, dates(view));
    return states?.notice('aged', own(fill(more.availableUntil, { date })));
  }
  const link = canPlay(view, video) ? undefined : elsewhere;
  const names = new Intl.DisplayNames(sentences.lang, { type: 'region', fallback: 'code' });
  const listed = regions.filter((code) => /^[A-Z]{2}$/.test(code)).map((code) => names.of(code) ?? code);
  return more && listed.length > 0
    ? states?.notice('link', own(fill(more.onlyIn, { regions: listed.join(sentences.comma) })), link)
    : link && states?.notice('link', link);
}

/**
 * The still of a film with its button, from which nothing of the provider's is fetched before the click; a veil or the
 * notice of its withdrawal where there is one. Nothing at all for a film that cannot be played here.
 */
export function facade(view: View, video: Video): TemplateResult | typeof nothing {
  const { states } = view.further;
  if (video.withdrawn)
    return html`<div class="film media gone">${states?.withdrawn(view, video.withdrawn, 'video')}</div>`;
  const node = player(view, video);
  if (!node) return nothing;
  const { sentences } = view;
  const poster = video.poster && safeUrl(video.poster, 'media', view.src);
  const warning = warningFor(video, view.story);
  const length = video.duration ? clock(video.duration) : undefined;
  return keyed(
    video.src,
    warning
      ? states?.veil(view, warning, {
          kind: 'film',
          node,
          credit: own([videoCreditLine(video, sentences), length].filter(Boolean).join(' · ')),
        })
      : html`<div
          class=${poster ? 'film media' : 'film media bare'}
          data-make=${JSON.stringify(node)}
          data-ask="clip-consent clip-play"
        >
          ${poster ? html`<img src=${poster} alt="" loading="lazy" decoding="async" />` : nothing}
          <button class="play" data-clip="play" value=${view.isOwnPage ? '1' : ''}>
            ${icon('M5 2l16 10L5 22z')} ${sentences.play} ${length ? html`<span>${length}</span>` : nothing}
          </button>
        </div>`,
  ) as TemplateResult; // a directive stands wherever a template may
}

/** Who owns a film and who plays it. */
export function filmLine(view: View, video: Video): TemplateResult | typeof nothing {
  const { sentences } = view;
  const source = video.src === undefined ? undefined : videoSource(video.src, view.src);
  const line = videoCreditLine(video, sentences);
  const who = source?.name && canPlay(view, video) ? fill(sentences.playsFrom, { provider: source.name }) : '';
  const { part, more, src, isFrame } = view;
  const hasMoment = more && !isFrame && part.kind === 'video' && canPlay(view, video) && !warningFor(video, view.story);
  return html`${line || who ? html`<p class="small">${line ? html`<span class="credit">${own(line)}</span>` : nothing}${line && who ? ' · ' : nothing}${own(who)}</p>` : nothing}${
    hasMoment
      ? html`<button
          class="moment"
          data-clip="moment"
          value=${pageBeside(src, { kind: 'video', id: video.id })}
          aria-expanded="false"
        >
          ${more.momentLink}
        </button>`
      : nothing
  }`;
}
