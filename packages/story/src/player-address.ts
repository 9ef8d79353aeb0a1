import { videoProviders, type VideoProvider } from './video-providers.js';
import { videoSource, type VideoSource } from './video-source.js';

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
  if (start) sayStart(url, provider, start);
  if (end && says.end) say(`${says.end}=${Math.ceil(end)}`);
  if (parent && host) say(`${parent}=${host}`);
  return url.href;
}

/** The address of a player as it stands, but from that second on; undefined where its player cannot be told. */
export function playerFrom(address: string, seconds: number): string | undefined {
  const source = videoSource(address);
  const provider = videoProviders.find(({ id }) => id === source?.provider);
  if (!provider?.says.start) return undefined;
  const url = new URL(address);
  sayStart(url, provider, seconds);
  return url.href;
}

function sayStart(url: URL, { id, says }: VideoProvider, seconds: number): void {
  if (says.start === '#t') url.hash = `t=${seconds}s`;
  else if (says.start) url.searchParams.set(says.start, `${Math.floor(seconds)}${id === 'twitch' ? 's' : ''}`);
}
