/** Where a row of `networks` was read. */
export interface NetworkSource {
  /** The page, or the name and version of what was read. */
  source: string;
  /** Whether that is the network's own word. */
  isOfficial: boolean;
  /** Where the limit was read, if it is another place. */
  limitSource?: string;
  /** Year and month of the last look. */
  checked: string;
}

/** The source of each row of `networks`, by its id. A row that nobody has looked at for a year is due. */
export const networkSources: Readonly<Record<string, NetworkSource>> = {
  x: {
    source: 'https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent',
    isOfficial: true,
    limitSource: 'twitter-text, configuration version 3: 280 by weight, an address counts 23',
    checked: '2026-11',
  },
  facebook: { source: 'react-share 5.3.0 and sharer.js 0.5.4', isOfficial: false, checked: '2026-11' },
  whatsapp: { source: 'sharer.js 0.5.4', isOfficial: false, checked: '2026-11' },
  telegram: { source: 'react-share 5.3.0 and sharer.js 0.5.4', isOfficial: false, checked: '2026-11' },
  bluesky: {
    source: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
    isOfficial: true,
    checked: '2026-11',
  },
  mastodon: {
    source: 'https://blog.joinmastodon.org/2026/03/a-new-share-button',
    isOfficial: true,
    limitSource: 'default of the server software: 500 characters, an address counts 23',
    checked: '2026-11',
  },
  threads: {
    source: 'https://developers.facebook.com/documentation/threads/threads-web-intents',
    isOfficial: true,
    limitSource: 'post length of the publishing interface: 500 characters',
    checked: '2026-11',
  },
  linkedin: { source: 'a write-up of 2020; libraries still use shareArticle', isOfficial: false, checked: '2026-11' },
  reddit: { source: 'react-share 5.3.0 and sharer.js 0.5.4', isOfficial: false, checked: '2026-11' },
  email: { source: 'RFC 6068, section 2', isOfficial: true, checked: '2026-11' },
  sms: { source: 'RFC 5724, section 2.2', isOfficial: true, checked: '2026-11' },
  hackernews: {
    source: 'https://news.ycombinator.com/bookmarklet.html',
    isOfficial: true,
    limitSource: 'the form for submissions: titles of at most 80 characters',
    checked: '2026-11',
  },
  line: { source: 'react-share 5.3.0', isOfficial: false, checked: '2026-11' },
  vk: { source: 'react-share 5.3.0 and sharer.js 0.5.4', isOfficial: false, checked: '2026-11' },
  weibo: { source: 'sharer.js 0.5.4', isOfficial: false, checked: '2026-11' },
  pinterest: { source: 'react-share 5.3.0 and sharer.js 0.5.4', isOfficial: false, checked: '2026-11' },
  flipboard: { source: 'sharer.js 0.5.4', isOfficial: false, checked: '2026-11' },
  tumblr: { source: 'react-share 5.3.0 and sharer.js 0.5.4', isOfficial: false, checked: '2026-11' },
};
