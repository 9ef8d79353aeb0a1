import {
  safeUrl,
  videoCreditLine,
  videoSource,
  warningFor,
  warningWords,
  type Video,
  type VideoSource,
} from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { NodeToMake } from '../behaviours/node-to-make.js';
import type { View } from '../view.js';
import { icon } from './icon.js';
import { withdrawn } from './notices.js';
import { veil } from './veil.js';
import { own } from './words.js';

/** Where a film plays; undefined when nobody here can play it. */
export function sourceOf(video: Video, base: string): VideoSource | undefined {
  return video.src === undefined ? undefined : videoSource(video.src, base);
}

/** 84 as 1:24. */
export function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)];
  return [...(hours ? [hours, `${minutes}`.padStart(2, '0')] : [minutes]), `${rest}`.padStart(2, '0')].join(':');
}

/** What a click on play makes: the provider's frame, which is told to start at once, or the file with its captions. */
function player(
  video: Video,
  source: VideoSource,
  view: View,
  poster: string | undefined,
  isVeiled: boolean,
): NodeToMake {
  const title = video.title ?? view.story.headline;
  const start = video.start ?? source.start;
  const end = video.end ?? source.end;
  if (source.player) {
    const url = new URL(source.player);
    // YouTube knows `mute`, Vimeo `muted`; each passes over the other's word.
    for (const name of ['autoplay', 'playsinline', ...(isVeiled ? ['mute', 'muted'] : [])])
      url.searchParams.set(name, '1');
    if (source.provider === 'youtube') {
      if (start) url.searchParams.set('start', `${Math.floor(start)}`);
      if (end) url.searchParams.set('end', `${Math.ceil(end)}`);
    } else if (start) url.hash = `t=${start}s`;
    // No sandbox: a sandboxed player sends no Referer, and YouTube refuses it (error 153).
    const allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    return [
      'iframe',
      { src: url.href, title, allow, allowfullscreen: '', referrerpolicy: 'strict-origin-when-cross-origin' },
    ];
  }
  const range = start || end ? `#t=${start ?? 0}${end ? `,${end}` : ''}` : '';
  const captions = video.captions.flatMap(({ src, lang, label }, index): NodeToMake[] => {
    const href = safeUrl(src, 'media', view.src);
    const attributes = { kind: 'captions', srclang: lang, label: label ?? lang, ...(index === 0 && { default: '' }) };
    return href ? [['track', { ...attributes, src: href }]] : [];
  });
  return [
    'video',
    {
      // Captions of another origin need it; the behaviour drops it again where the host sends no CORS header.
      ...(captions.length > 0 && { crossorigin: 'anonymous' }),
      src: source.id + range,
      ...(poster && { poster }),
      ...(isVeiled && { muted: '' }),
      controls: '',
      autoplay: '',
      playsinline: '',
      'aria-label': title,
    },
    ...captions,
  ];
}

/**
 * The still of a film with its button, from which nothing of the provider's is fetched before the click; a veil or the
 * notice of its withdrawal where there is one. Nothing at all for a film that cannot be played here.
 */
export function facade(view: View, video: Video): TemplateResult | typeof nothing {
  if (video.withdrawn) return html`<div class="film media gone">${withdrawn(view, video.withdrawn, 'video')}</div>`;
  const source = sourceOf(video, view.src);
  if (!source) return nothing;
  const { sentences } = view;
  const poster = video.poster && safeUrl(video.poster, 'media', view.src);
  const warning = warningFor(video, view.story);
  const length = video.duration ? clock(video.duration) : undefined;
  const node = JSON.stringify(player(video, source, view, poster, !!warning));
  if (warning) {
    const line = [videoCreditLine(video, sentences), length].filter(Boolean).join(' · ');
    return keyed(
      source.id,
      html`<div class="film media veiled" data-make=${node}>
        ${veil(view, warningWords(warning, sentences), own(line), 'play', sentences.showVideo)}
      </div>`,
    ) as TemplateResult; // a directive stands wherever a template may
  }
  return keyed(
    source.id,
    html`<div class="film media" data-make=${node}>
      ${poster ? html`<img src=${poster} alt="" loading="lazy" decoding="async" />` : nothing}
      <button class="play" data-clip="play">
        ${icon('play')} ${sentences.play} ${length ? html`<span>${length}</span>` : nothing}
      </button>
    </div>`,
  ) as TemplateResult;
}

/** Who owns a film and who plays it. */
export function filmLine(view: View, video: Video): TemplateResult | typeof nothing {
  const source = sourceOf(video, view.src);
  const line = videoCreditLine(video, view.sentences);
  const player = source?.name ? view.sentences.playsFrom.replace('{provider}', source.name) : '';
  return line || player ? html`<p class="small">${own(line)} ${own(player)}</p>` : nothing;
}
