/** The names by which the page around a frame knows it; a dialect whose name is missing is not spoken. */
export interface FrameNames {
  /** WordPress: `secret` in the fragment, without which it takes no message. */
  secret?: string | undefined;
  /** Pym: `childId` in the query. */
  childId?: string | undefined;
  /** Bluesky: `id` in the query. */
  id?: string | undefined;
  /** Mastodon: the `id` with which the page asked. */
  asked?: string | number | undefined;
}

/** What one consumer wants to hear of a height in CSS px; undefined when it could not tell the frame by it. */
type Dialect = (height: number, names: FrameNames) => unknown;

/** How the consumers of embeds want to be told a height. Each takes its own message and passes over the others'. */
const DIALECTS: Readonly<Record<string, Dialect>> = {
  wordpress: (value, { secret }) => secret && { message: 'height', value, secret },
  pym: (height, { childId }) => childId && `pymxPYMx${childId}xPYMxheightxPYMx${height}`,
  amp: (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
  // Iframely reads the method, Embedly and Medium the context.
  iframely: (height) =>
    JSON.stringify({ method: 'resize', context: 'iframe.resize', src: location.href.split('#')[0], height }),
  // Older pages look for a frame whose address contains the key, newer ones for the sender.
  datawrapper: (height) => ({ 'datawrapper-height': { [location.pathname]: height } }),
  bluesky: (height, { id }) => id && { id, height },
  mastodon: (height, { asked }) => asked !== undefined && { type: 'setHeight', id: asked, height },
};

/** A height in every dialect that the page around us can understand. */
export function inAllDialects(height: number, names: FrameNames): unknown[] {
  return Object.values(DIALECTS)
    .map((dialect) => dialect(height, names))
    .filter((message) => message);
}

/** The names that stand in the address of a frame. Only plain ones: they are said again to the page around us. */
export function namesIn({ hash, search }: Pick<Location, 'hash' | 'search'>): FrameNames {
  const [fragment, query] = [new URLSearchParams(hash.replace(/^#\??/, '')), new URLSearchParams(search)];
  return {
    secret: plain(fragment.get('secret') ?? query.get('secret')),
    childId: plain(query.get('childId')),
    id: plain(query.get('id')),
  };
}

const plain = (name: string | null) => /^[\w-]{1,64}$/.exec(name ?? '')?.[0];
