import type { View } from './view.js';

/** A story may have its first birthday from this age on, in ms: a day less than the shortest year. */
const NEARLY_A_YEAR = 364 * 864e5;

/**
 * Whether a view has to say or to cover something that most stories do not: a veil, a notice, a withdrawal. Asked before
 * anything is drawn, since what a veil covers must never be seen or fetched first.
 */
export function needsStates({ story, part, now, rev = Infinity, quoteState = 'same' }: View): boolean {
  return (
    story.revision > rev ||
    story.corrections.length > 0 ||
    story.embedding === 'link-only' ||
    quoteState !== 'same' ||
    now.getTime() - Date.parse(story.published ?? '') > NEARLY_A_YEAR ||
    (part.kind === 'video' && !part.video.src) ||
    [story, ...story.photos, ...story.videos, ...story.quotes].some(
      (one) => one.withdrawn || ('warning' in one && one.warning),
    )
  );
}
