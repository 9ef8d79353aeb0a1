/** Names of who plays films, and `file` for what the page plays itself. */
export type ProviderId =
  'youtube' | 'vimeo' | 'dailymotion' | 'tiktok' | 'facebook' | 'twitch' | 'archive' | 'peertube' | 'file';

/** A film as its provider knows it. */
export interface ProvidedFilm {
  /** The provider's own id of the film. */
  id: string;
  /** The address to open on the provider's pages. */
  page: string;
  /** The address of the player's frame, without autoplay. */
  player: string;
}

/** How a provider names its films and what its player is told. */
export interface VideoProvider {
  id: Exclude<ProviderId, 'file'>;
  /** The provider's own name, for readers. */
  name: string;
  /** The hosts that it has, without `www.` and `m.`; undefined for one whose films stand on any host. */
  host?: RegExp;
  /** The film at an address of these hosts; undefined for any other page of theirs. */
  find(url: URL): ProvidedFilm | undefined;
  /** Parameters of the player: what starts it, what takes its sound away, and the names of its times in seconds. */
  says: { autoplay: string; muted: string; start?: string; end?: string };
  /** The player asks for the host name of the page around it under this name. */
  parent?: string;
}

const UUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
const PEERTUBE = new RegExp(`^/(?:w|videos/(?:watch|embed))/(${UUID}|[1-9A-HJ-NP-Za-km-z]{22})$`);

/** The providers whose players we know. The one that is on any host comes last. */
export const videoProviders: readonly VideoProvider[] = [
  {
    id: 'youtube',
    name: 'YouTube',
    host: /^(?:(?:music\.)?youtube(?:-nocookie)?\.com|youtu\.be)$/,
    find({ hostname, pathname, searchParams }) {
      const path = hostname === 'youtu.be' ? pathname : pathname.replace(/^\/(?:embed|shorts|live|v|e)(?=\/)/, '');
      const id = pathname === '/watch' ? searchParams.get('v') : path.split('/')[1];
      if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
      return {
        id,
        page: `https://www.youtube.com/watch?v=${id}`,
        player: `https://www.youtube-nocookie.com/embed/${id}`,
      };
    },
    says: { autoplay: 'autoplay=1&playsinline=1', muted: 'mute=1', start: 'start', end: 'end' },
  },
  {
    id: 'vimeo',
    name: 'Vimeo',
    host: /^(?:player\.)?vimeo\.com$/,
    find({ pathname, searchParams }) {
      const [, id, inPath] =
        /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d+)(?:\/([\da-f]+))?$/.exec(pathname) ?? [];
      if (!id) return undefined;
      const hash = inPath ?? searchParams.get('h');
      return {
        id,
        page: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
        player: `https://player.vimeo.com/video/${id}?${hash ? `h=${encodeURIComponent(hash)}&` : ''}dnt=1`,
      };
    },
    says: { autoplay: 'autoplay=1&playsinline=1', muted: 'muted=1', start: '#t' },
  },
  {
    id: 'dailymotion',
    name: 'Dailymotion',
    host: /^(?:(?:geo\.)?dailymotion\.com|dai\.ly)$/,
    find({ hostname, pathname, searchParams }) {
      const id = /^\/player(?:\/\w+)?\.html$/.test(pathname)
        ? searchParams.get('video')
        : hostname === 'dai.ly'
          ? pathname.slice(1)
          : /^\/(?:embed\/)?video\/([^/_]+)/.exec(pathname)?.[1];
      if (!id || !/^[a-z\d]{5,20}$/i.test(id)) return undefined;
      return {
        id,
        page: `https://www.dailymotion.com/video/${id}`,
        player: `https://geo.dailymotion.com/player.html?video=${id}`,
      };
    },
    says: { autoplay: 'autoplay=true', muted: 'mute=true', start: 'startTime' },
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    host: /^tiktok\.com$/,
    find({ pathname }) {
      const [, user = '@', id] = /^\/(?:(@[\w.-]*)\/video|embed(?:\/v2)?|player\/v1)\/(\d{8,25})$/.exec(pathname) ?? [];
      return id
        ? { id, page: `https://www.tiktok.com/${user}/video/${id}`, player: `https://www.tiktok.com/player/v1/${id}` }
        : undefined;
    },
    says: { autoplay: 'autoplay=1', muted: 'muted=1' },
  },
  {
    id: 'facebook',
    name: 'Facebook',
    host: /^(?:facebook\.com|fb\.watch)$/,
    find(url) {
      const { hostname, pathname, searchParams } = url;
      const inner = pathname === '/plugins/video.php' ? (searchParams.get('href') ?? '') : '';
      if (inner) {
        const at = /^https:\/\/(?:(?:(?:www|m)\.)?facebook\.com|fb\.watch)\/[\w./?=-]+$/.test(inner)
          ? new URL(inner)
          : undefined;
        if (at) at.pathname = at.pathname.replace(/\/+$/, '');
        return at && at.pathname !== pathname ? this.find(at) : undefined;
      }
      const id =
        hostname === 'fb.watch'
          ? /^\/([\w-]+)$/.exec(pathname)?.[1]
          : pathname === '/watch'
            ? /^\d+$/.exec(searchParams.get('v') ?? '')?.[0]
            : /^\/(?:reel|[\w.-]+\/videos(?:\/[\w.-]+)?)\/(\d+)$/.exec(pathname)?.[1];
      if (!id) return undefined;
      const page =
        hostname === 'fb.watch'
          ? `https://fb.watch/${id}/`
          : pathname === '/watch'
            ? `https://www.facebook.com/watch/?v=${id}`
            : `https://www.facebook.com${pathname}/`;
      return {
        id,
        page,
        player: `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(page)}&show_text=false`,
      };
    },
    says: { autoplay: 'autoplay=true', muted: 'mute=true', start: 't' },
  },
  {
    id: 'twitch',
    name: 'Twitch',
    host: /^(?:(?:clips\.|player\.)?twitch\.tv)$/,
    find({ hostname, pathname, searchParams }) {
      const video = /^\/videos\/(\d+)$/.exec(pathname)?.[1] ?? searchParams.get('video')?.replace(/^v/, '');
      const clip =
        hostname === 'clips.twitch.tv'
          ? (searchParams.get('clip') ?? pathname.slice(1))
          : /^\/\w+\/clip\/([\w-]+)$/.exec(pathname)?.[1];
      if (clip && /^[\w-]+$/.test(clip))
        return {
          id: clip,
          page: `https://clips.twitch.tv/${clip}`,
          player: `https://clips.twitch.tv/embed?clip=${clip}`,
        };
      return video && /^\d+$/.test(video)
        ? {
            id: video,
            page: `https://www.twitch.tv/videos/${video}`,
            player: `https://player.twitch.tv/?video=v${video}`,
          }
        : undefined;
    },
    says: { autoplay: 'autoplay=true', muted: 'muted=true', start: 'time' },
    parent: 'parent',
  },
  {
    id: 'archive',
    name: 'Internet Archive',
    host: /^archive\.org$/,
    find({ pathname }) {
      const [, item, file = ''] = /^\/(?:details|embed)\/([\w.-]+)(\/[^?#]+)?$/.exec(pathname) ?? [];
      return item
        ? {
            id: item + file,
            page: `https://archive.org/details/${item}${file}`,
            player: `https://archive.org/embed/${item}${file}`,
          }
        : undefined;
    },
    says: { autoplay: 'autoplay=1', muted: 'muted=1', start: 'start', end: 'end' },
  },
  {
    id: 'peertube',
    name: 'PeerTube',
    find({ origin, pathname }) {
      const id = PEERTUBE.exec(pathname)?.[1];
      // Peer to peer would tell strangers the reader's address.
      return id ? { id, page: `${origin}/w/${id}`, player: `${origin}/videos/embed/${id}?p2p=0` } : undefined;
    },
    says: { autoplay: 'autoplay=1', muted: 'muted=1', start: 'start', end: 'stop' },
  },
];
