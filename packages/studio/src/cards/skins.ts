/** How a network's card is put together; what it says comes from the table of rules in sharing. */
export interface Skin {
  id: string;
  kind: 'feed' | 'chat' | 'search';
  arrangement: 'post' | 'label' | 'box' | 'bubble' | 'sidebar' | 'result' | 'story';
  /** Whether the description is shown under the headline, and in how many lines. */
  dekLines: number;
  titleLines: number;
  /** What becomes of a card that was shared when the story changes, and where that was read. */
  afterwards: { when: 'later' | 'never' | 'unknown'; how: Afterwards };
}

/** What a network does with a card that was shared, as the interface's words name it. */
export type Afterwards =
  | 'refetch-day'
  | 'ask-inspector'
  | 'two-weeks'
  | 'half-hour'
  | 'sent-stays'
  | 'stored-in-post'
  | 'kept-on-device'
  | 'no-time-known'
  | 'next-crawl';

/** The sixteen cards, in the places where the eye finds them again. */
export const SKINS: readonly Skin[] = [
  skin('facebook', 'feed', 'post', 1, 2, 'later', 'refetch-day'),
  skin('x', 'feed', 'label', 0, 1, 'unknown', 'no-time-known'),
  skin('threads', 'feed', 'post', 0, 2, 'later', 'refetch-day'),
  skin('linkedin', 'feed', 'post', 0, 2, 'later', 'ask-inspector'),
  skin('bluesky', 'feed', 'box', 2, 2, 'never', 'stored-in-post'),
  skin('mastodon', 'feed', 'box', 1, 2, 'later', 'two-weeks'),
  skin('whatsapp', 'chat', 'bubble', 1, 2, 'never', 'sent-stays'),
  skin('signal', 'chat', 'bubble', 2, 2, 'never', 'sent-stays'),
  skin('imessage', 'chat', 'bubble', 0, 2, 'never', 'kept-on-device'),
  skin('telegram', 'chat', 'sidebar', 3, 2, 'never', 'sent-stays'),
  skin('slack', 'chat', 'sidebar', 4, 2, 'unknown', 'no-time-known'),
  skin('discord', 'chat', 'sidebar', 4, 2, 'later', 'half-hour'),
  skin('pinterest', 'feed', 'box', 0, 2, 'unknown', 'no-time-known'),
  skin('reddit', 'feed', 'result', 0, 2, 'unknown', 'no-time-known'),
  skin('google-search', 'search', 'result', 3, 2, 'later', 'next-crawl'),
  skin('google-discover', 'search', 'story', 0, 2, 'later', 'next-crawl'),
];

function skin(
  id: string,
  kind: Skin['kind'],
  arrangement: Skin['arrangement'],
  dekLines: number,
  titleLines: number,
  when: Skin['afterwards']['when'],
  how: Afterwards,
): Skin {
  return { id, kind, arrangement, dekLines, titleLines, afterwards: { when, how } };
}

/** How a card of a network is put together; one that is new in the table is a plain box. */
export function skinOf(id: string): Skin {
  return SKINS.find((one) => one.id === id) ?? skin(id, 'feed', 'box', 2, 2, 'unknown', 'no-time-known');
}

/** Previews in the places of their cards; those of a network that is new in the table come last. */
export function inPlace<T extends { id: string }>(previews: readonly T[]): T[] {
  const order = SKINS.map(({ id }) => id);
  const place = ({ id }: T) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...previews].sort((a, b) => place(a) - place(b));
}
