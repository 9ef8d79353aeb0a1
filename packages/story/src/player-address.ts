import { videoProviders } from './video-providers.js';
import type { VideoSource } from './video-source.js';

/** What a player is told when a reader has asked for it. */
export interface PlayerOptions {
  /** Seconds; default: those of the address. */
  start?: number | undefined;
  end?: number | undefined;
  /** Whether it begins without sound. Default: false. */
  isMuted?: boolean;
  /** Host name of the page around the player, which some players must be told; unknown on a server. */
  host?: string | undefined;
}

/**
 * The address of a provider's player that starts at once: from its clip's start to its end where the player knows
 * such. Undefined for a file, and where the player must be told a host that is not known.
 */
export function playerAddress(source: VideoSource, options: PlayerOptions = {}): string | undefined {
  const { start = source.start, end = source.end, isMuted = false, host } = options;
  const provider = videoProviders.find(({ id }) => id === source.provider);
  if (!provider || !source.player || (provider.parent && !host)) return undefined;
  const { says, parent } = provider;
  const url = new URL(source.player);
  const say = (query: string) => {
    for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  };
  say(says.autoplay);
  if (isMuted) say(says.muted);
  if (start && says.start === '#t') url.hash = `t=${start}s`;
  else if (start && says.start) say(`${says.start}=${Math.floor(start)}${source.provider === 'twitch' ? 's' : ''}`);
  if (end && says.end) say(`${says.end}=${Math.ceil(end)}`);
  if (parent && host) say(`${parent}=${host}`);
  return url.href;
}
