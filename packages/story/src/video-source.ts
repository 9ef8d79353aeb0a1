import { safeUrl } from './safe-url.js';

/** A film's address, understood: who plays it and from where. */
export interface VideoSource {
  provider: 'youtube' | 'vimeo' | 'file';
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

const YOUTUBE_HOSTS = /^(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com$/;
const YOUTUBE_ID = /^[\w-]{11}$/;
const VIMEO_PATH = /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d+)(?:\/([0-9a-f]+))?\/?$/;
const FILE_TYPES: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
};

/**
 * What a film's address means: YouTube in all its shapes (watch, youtu.be, embed, Shorts, Live), Vimeo with the hash
 * of an unlisted film, or a file by its ending. Undefined for an unsafe address and for one that no player is known for.
 */
export function videoSource(src: string, base?: string): VideoSource | undefined {
  const href = safeUrl(src, 'media', base);
  if (!href) return undefined;
  const url = new URL(href);
  return youtube(url) ?? vimeo(url) ?? file(url);
}

function youtube(url: URL): VideoSource | undefined {
  const path = url.pathname.split('/').filter(Boolean);
  let id: string | undefined;
  if (url.hostname === 'youtu.be') id = path[0];
  else if (!YOUTUBE_HOSTS.test(url.hostname)) return undefined;
  else if (path[0] === 'watch') id = url.searchParams.get('v') ?? undefined;
  else if (/^(embed|shorts|live|v|e)$/.test(path[0] ?? '')) id = path[1];
  if (!id || !YOUTUBE_ID.test(id)) return undefined;
  const times = clip(url);
  const player = new URL(`https://www.youtube-nocookie.com/embed/${id}`);
  for (const [name, value] of Object.entries(times)) player.searchParams.set(name, String(value));
  return {
    provider: 'youtube',
    name: 'YouTube',
    id,
    page: `https://www.youtube.com/watch?v=${id}`,
    player: player.href,
    ...times,
  };
}

function vimeo(url: URL): VideoSource | undefined {
  if (!/^(?:www\.|player\.)?vimeo\.com$/.test(url.hostname)) return undefined;
  const [, id, inPath] = VIMEO_PATH.exec(url.pathname) ?? [];
  if (!id) return undefined;
  const hash = inPath ?? url.searchParams.get('h');
  const times = clip(url);
  const player = new URL(`https://player.vimeo.com/video/${id}`);
  if (hash) player.searchParams.set('h', hash);
  player.searchParams.set('dnt', '1');
  if (times.start) player.hash = `t=${times.start}s`;
  return {
    provider: 'vimeo',
    name: 'Vimeo',
    id,
    page: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
    player: player.href,
    ...times,
  };
}

function file(url: URL): VideoSource | undefined {
  const type = FILE_TYPES[/\.(\w+)$/.exec(url.pathname)?.[1]?.toLowerCase() ?? ''];
  if (!type) return undefined;
  const times = clip(url);
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
  const [whole, hours, minutes, rest] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? '') ?? [];
  if (!whole) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0);
}
