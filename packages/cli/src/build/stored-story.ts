import { readStored, type StoredStory } from '@clipsheet/server';
import { addresses, publishedStory, storyState } from '@clipsheet/sharing';
import { partsOf } from '@clipsheet/story';
import { CommandError } from '../command-error.js';
import { placeMedia, type PlacedMedia } from '../media/place-media.js';
import type { StoryPlan } from './plan-story.js';

/** A planned story as the public may see it. Throws `cli/article`. */
export function storedStory(plan: StoryPlan, placed: ReadonlyMap<string, PlacedMedia>, baseUrl: string): StoredStory {
  const { story, gone, quoteStates, media } = plan;
  const at = addresses(baseUrl);
  const whole = placeMedia(story, placed, media.refused, (file) => at.media(story.id, file));
  // Nothing of a withdrawn story is published but the notice, which stands at the addresses of all its parts.
  const taken = story.withdrawn ? partsOf(story).slice(1) : [];
  const state = storyState(whole, quoteStates);
  const stored = readStored(JSON.parse(JSON.stringify(publishedStory(whole))), state, [...taken, ...gone]);
  if (!stored) throw new CommandError('cli/article', `${story.id} has neither a headline nor a withdrawal. Add one.`);
  return stored;
}
