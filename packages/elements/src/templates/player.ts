import { playerAddress, safeUrl, videoSource, warningFor, type Video } from '@clipsheet/story';
import type { NodeToMake } from '../behaviours/node-to-make.js';
import type { View } from '../view.js';

/** Whether the last day on which a film may be shown has passed everywhere on earth (UTC-12) or at its given moment. */
export function isOver({ availableUntil = '' }: Video, now: Date): boolean {
  const last = availableUntil.length === 10 ? `${availableUntil}T23:59:59-12:00` : availableUntil;
  return now.getTime() > Date.parse(last);
}

/**
 * What a click on play makes: the provider's frame, which is told to start at once, or the file with its captions.
 * Undefined where nobody here can play the film.
 */
export function player(view: View, video: Video): NodeToMake | undefined {
  const source = video.src === undefined || isOver(video, view.now) ? undefined : videoSource(video.src, view.src);
  if (!source) return undefined;
  const title = video.title ?? view.story.headline;
  const isMuted = !!warningFor(video, view.story);
  const { start = source.start, end = source.end } = video;
  if (source.player) {
    const src = playerAddress(source, { start, end, isMuted, host: view.host });
    // No sandbox: a sandboxed player sends no Referer, and YouTube refuses it (error 153).
    const allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    const referrerpolicy = 'strict-origin-when-cross-origin';
    return src ? ['iframe', { src, title, allow, allowfullscreen: '', referrerpolicy, 'data-made': '' }] : undefined;
  }
  const poster = video.poster && safeUrl(video.poster, 'media', view.src);
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
      ...(isMuted && { muted: '' }),
      controls: '',
      autoplay: '',
      playsinline: '',
      'aria-label': title,
      'data-made': '',
    },
    ...captions,
  ];
}
