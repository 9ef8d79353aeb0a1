/** What a `clip-reveal` event tells: a reader is about to uncover the picture or film at `src`. Stop it to keep the veil. */
export type RevealDetail = { src: string };
/**
 * What `clip-consent` and then `clip-play` tell: the film or the player at `src` is about to load. Stop either to keep it
 * from loading: the first is for a page that asks its readers, who may press play again once they agreed.
 */
export type PlayDetail = { src: string };
/**
 * What a `clip-share` event tells: `how` is `copy`, `share` or `mastodon`. The address is about to be copied, handed to the
 * device's own share sheet or to the reader's own Mastodon server.
 */
export type ShareDetail = { how: string; url: string };
/**
 * What a `clip-report` event tells: a reader is about to write to the publisher of an error in these words, which stand at
 * `url`, of that revision of the story. Stop it to take the report yourself.
 */
export type ReportDetail = { words: string; url: string; revision: number };
/** What a `clip-view` event tells: a reader has had half of the tag in view for a second. Fired only where `clip-view.js` was imported. */
export type ViewDetail = { src: string };
/** What a `clip-error` event tells: the tag keeps its words. `code` is permanent. Cannot be stopped. */
export type ErrorDetail = { code: ErrorCode; message: string };

/** Why a tag shows only its words. */
export type ErrorCode =
  | 'elements/no-src'
  | 'elements/unreachable'
  | 'elements/not-a-story'
  | 'elements/no-part'
  | 'elements/refused'
  | 'elements/not-loaded';

/** Every event of ours by its name. All bubble and cross shadow roots; nothing is sent anywhere by us. */
export interface ClipEvents {
  'clip-reveal': CustomEvent<RevealDetail>;
  'clip-consent': CustomEvent<PlayDetail>;
  'clip-play': CustomEvent<PlayDetail>;
  'clip-share': CustomEvent<ShareDetail>;
  'clip-report': CustomEvent<ReportDetail>;
  'clip-view': CustomEvent<ViewDetail>;
  'clip-error': CustomEvent<ErrorDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how the DOM's own map is extended
  interface GlobalEventHandlersEventMap extends ClipEvents {}
}

/** Fires an event of ours on a tag; false when the page has stopped it. */
export function announce<Name extends keyof ClipEvents>(
  target: EventTarget,
  name: Name,
  detail: ClipEvents[Name]['detail'],
): boolean {
  return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
}
