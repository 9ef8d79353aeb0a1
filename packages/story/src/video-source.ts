import { safeUrl } from './safe-url.js';
import { videoProviders, type ProviderId } from './video-providers.js';

/** A film's address, understood: who plays it and from where. */
export interface VideoSource {
  provider: ProviderId;
  /** The provider's own name, for readers; empty for a file. */
  name: string;
  /** The provider's id of the film; for a file its address. */
  id: string;
  /** The address to open on the provider's pages, or the file. */
  page: string;
  /** The address of the player's frame, without autoplay; undefined for a file. */
  player?: string;
  /** Media type of a file. */
  type?: string;
  /** Seconds at which the address itself asks to start or end. */
  start?: number;
  end?: number;
}

const FILE_TYPES: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
  m3u8: 'application/vnd.apple.mpegurl',
};

/**
 * What a film's address means: a page, short address or player of a provider in any of its shapes, or a file by its
 * ending. Undefined for an unsafe address and for one that no player is known for.
 */
export function videoSource(src: string, base?: string): VideoSource | undefined {
  const href = safeUrl(src, 'media', base);
  if (!href) return undefined;
  const url = new URL(href);
  const times = clip(url);
  url.pathname = url.pathname.replace(/\/+$/, '');
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  for (const provider of videoProviders) {
    const film = !provider.host || provider.host.test(host) ? provider.find(url) : undefined;
    if (film) return { provider: provider.id, name: provider.name, ...film, ...times };
  }
  const type = FILE_TYPES[/\.(\w+)$/.exec(url.pathname)?.[1]?.toLowerCase() ?? ''];
  if (!type) return undefined;
  url.hash = '';
  return { provider: 'file', name: '', id: url.href, page: url.href, type, ...times };
}

/** `t=1m30s`, `start=90`, `end=120` in the query, `#t=90,120` (Media Fragments) behind it. */
function clip(url: URL): { start?: number; end?: number } {
  const fragment = /(?:^#|&)t=([^&]+)/.exec(url.hash)?.[1]?.split(',') ?? [];
  const start = seconds(url.searchParams.get('start') ?? url.searchParams.get('t') ?? fragment[0]);
  const end = seconds(url.searchParams.get('end') ?? fragment[1]);
  return { ...(start && { start }), ...(end && end > (start ?? 0) && { end }) };
}

function seconds(time: string | null | undefined): number | undefined {
  const [whole, hours, minutes, rest] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s?)?$/.exec(time ?? '') ?? [];
  if (!whole) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0);
}
