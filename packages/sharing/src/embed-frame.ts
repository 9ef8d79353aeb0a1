import { videoSource, type Part, type Story } from '@clipsheet/story';
import { attributes } from './markup-escape.js';

// Without `allow`, sharing, copying, fullscreen and playing are all refused inside the frame.
const ALLOW = 'autoplay; fullscreen; clipboard-write; web-share; picture-in-picture; encrypted-media';
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** One embed frame. */
export interface EmbedFrame {
  src: string;
  /** What a screen reader calls the frame. */
  title: string;
  /** CSS pixels, or `100%`. */
  width: number | string;
  height: number;
  /** Whether a provider's player runs inside: see `playsProviderVideo`. */
  hasPlayer: boolean;
}

/** The `iframe` of an embed frame, sandboxed unless a provider's player runs inside. */
export function frameHtml({ src, title, width, height, hasPlayer }: EmbedFrame): string {
  const values = {
    src,
    width,
    height,
    // the one way to be without an edge that no policy of a page refuses
    frameborder: 0,
    title,
    allow: ALLOW,
    allowfullscreen: true,
    referrerpolicy: 'strict-origin-when-cross-origin',
    loading: 'lazy',
    sandbox: hasPlayer ? undefined : SANDBOX,
  };
  return `<iframe${attributes(values)}></iframe>`;
}

/**
 * Whether the frame of a part may play a film in its provider's player. Such a frame must not be sandboxed: the
 * player would get an opaque origin, send no Referer and be refused (YouTube's error 153).
 */
export function playsProviderVideo(story: Story, part: Part): boolean {
  const videos = part.kind === 'video' ? [part.video] : part.kind === 'story' ? story.videos : [];
  return videos.some(({ src, withdrawn }) => src !== undefined && !withdrawn && !!videoSource(src)?.player);
}
