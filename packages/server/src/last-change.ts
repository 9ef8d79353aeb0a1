import type { StoredStory } from './ports.js';

/**
 * When the documents of a story last became what they are: when it was stored, or at its last birthday, since pages
 * print how old it is. Undefined where the store does not know.
 */
export function lastChange({ story, changed }: StoredStory, now: Date): Date | undefined {
  if (!changed) return undefined;
  const published = new Date(story.published ?? NaN);
  if (Number.isNaN(published.getTime())) return changed;
  const birthday = new Date(published);
  birthday.setUTCFullYear(now.getUTCFullYear());
  if (birthday > now) birthday.setUTCFullYear(now.getUTCFullYear() - 1);
  return birthday > changed ? birthday : changed;
}
