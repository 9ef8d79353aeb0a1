import { safeUrl, type Video, type VideoSource } from '@clipsheet/story';
import type { NodeToMake } from '../behaviours/node-to-make.js';
import type { View } from '../view.js';

/** What a click on play makes: the provider's frame, which is told to start at once, or the file with its captions. */
export function player(
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
      {
        src: url.href,
        title,
        allow,
        allowfullscreen: '',
        referrerpolicy: 'strict-origin-when-cross-origin',
        'data-made': '',
      },
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
      'data-made': '',
    },
    ...captions,
  ];
}
