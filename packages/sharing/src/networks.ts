/** A network or a way of sending that a story can be shared on. */
export interface Network {
  id: string;
  /** The network's own name; for e-mail a reader's sentence takes its place. */
  name: string;
  /**
   * Its compose address. `{url}` is the address shared, `{text}` the words, `{post}` both in one, `{title}` a subject
   * line; each is percent-encoded.
   */
  address: string;
  /** The same on a server that the reader chooses, for networks of many: `{server}` is its host name. */
  onServer?: string;
  /** The longest post that its composer takes, address included, in graphemes or by weight. */
  limit?: number;
  /** What an address and the space before it count, where its length does not matter. */
  urlWeight?: number;
  /** Listed only where a share bar names it. */
  onRequest?: boolean;
  /** Counts by the weights of X: letters of most alphabets one, everything else two. */
  isWeighted?: boolean;
}

/**
 * The networks, by how a share bar lists them: ten by default, the others where it names them. Where each row was read and when stands in `networkSources`,
 * apart from it, so that a reader's page does not load it.
 */
export const networks: readonly Network[] = [
  {
    id: 'x',
    name: 'X',
    address: 'https://x.com/intent/tweet?text={text}&url={url}',
    limit: 280,
    urlWeight: 24,
    isWeighted: true,
  },
  { id: 'facebook', name: 'Facebook', address: 'https://www.facebook.com/sharer/sharer.php?u={url}' },
  { id: 'whatsapp', name: 'WhatsApp', address: 'https://wa.me/?text={post}' },
  { id: 'telegram', name: 'Telegram', address: 'https://t.me/share/url?url={url}&text={text}' },
  { id: 'bluesky', name: 'Bluesky', address: 'https://bsky.app/intent/compose?text={post}', limit: 300 },
  {
    id: 'mastodon',
    name: 'Mastodon',
    address: 'https://share.joinmastodon.org/#text={post}',
    onServer: 'https://{server}/share?text={post}',
    limit: 500,
    urlWeight: 24,
  },
  { id: 'threads', name: 'Threads', address: 'https://www.threads.com/intent/post?text={text}&url={url}', limit: 500 },
  { id: 'linkedin', name: 'LinkedIn', address: 'https://www.linkedin.com/sharing/share-offsite/?url={url}' },
  {
    id: 'reddit',
    name: 'Reddit',
    address: 'https://www.reddit.com/submit?url={url}&title={text}',
    limit: 300,
    urlWeight: 0,
  },
  { id: 'email', name: 'E-mail', address: 'mailto:?subject={title}&body={post}' },
  // iOS reads `&body`, Android `?body`: both find theirs.
  { id: 'sms', name: 'SMS', address: 'sms:?&body={post}', onRequest: true },
  {
    id: 'hackernews',
    name: 'Hacker News',
    address: 'https://news.ycombinator.com/submitlink?u={url}&t={text}',
    limit: 80,
    urlWeight: 0,
    onRequest: true,
  },
  { id: 'line', name: 'LINE', address: 'https://social-plugins.line.me/lineit/share?url={url}', onRequest: true },
  { id: 'vk', name: 'VK', address: 'https://vk.com/share.php?url={url}&title={text}', onRequest: true },
  {
    id: 'weibo',
    name: 'Weibo',
    address: 'https://service.weibo.com/share/share.php?url={url}&title={text}',
    onRequest: true,
  },
  {
    id: 'pinterest',
    name: 'Pinterest',
    address: 'https://www.pinterest.com/pin/create/button/?url={url}&description={text}',
    limit: 500,
    urlWeight: 0,
    onRequest: true,
  },
  {
    id: 'flipboard',
    name: 'Flipboard',
    address: 'https://share.flipboard.com/bookmarklet/popout?v=2&url={url}&title={text}',
    onRequest: true,
  },
  {
    id: 'tumblr',
    name: 'Tumblr',
    address: 'https://www.tumblr.com/widgets/share/tool?canonicalUrl={url}&title={text}',
    onRequest: true,
  },
];
