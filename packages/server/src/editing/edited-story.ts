import { addresses, publishedStory, routeOf, storyState, quoteStates } from '@clipsheet/sharing';
import { checkStory, parseStory, partsOf, type PartRef, type Story } from '@clipsheet/story';
import type { StoredStory } from '../ports.js';
import { readStored } from '../read-stored.js';
import { EditError } from './edit-error.js';

/**
 * A document that an editor sent as the story to be stored: checked, with the parts that it no longer has remembered
 * as gone. Throws EditError 422 with every problem at once.
 */
export function editedStory(
  id: string,
  document: unknown,
  before: StoredStory | undefined,
  { baseUrl, now }: { baseUrl: string; now: Date },
): StoredStory {
  const problems = checkStory(document).map(({ message }) => message);
  if (problems.length > 0) throw new EditError(422, problems.join('\n'));
  const story = parseStory(document);
  const said = [...idProblems(story, id), ...mediaProblems(story, baseUrl)];
  if (said.length > 0) throw new EditError(422, said.join('\n'));
  return toStore(story, before, now);
}

/** The story of a store after it was taken back. */
export function withdrawnFrom(before: StoredStory, reason: string, date: string, now: Date): StoredStory {
  const { story } = before;
  return toStore({ ...story, revision: story.revision + 1, withdrawn: { date, reason } }, before, now);
}

function toStore(story: Story, before: StoredStory | undefined, changed: Date): StoredStory {
  const isHere = (part: PartRef) => partsOf(story).some((one) => keyOf(one) === keyOf(part));
  // Nothing of a withdrawn story is published but the notice, which stands at the addresses of all its parts.
  const own = story.withdrawn ? partsOf(story).slice(1) : [];
  const earlier = before ? [...partsOf(before.story).slice(1), ...before.gone] : [];
  const gone = [...own, ...earlier.filter((part) => story.withdrawn || !isHere(part))];
  const unique = [...new Map(gone.map((part) => [keyOf(part), part])).values()];
  const state = storyState(story, quoteStates(story, unique));
  const stored = readStored(JSON.parse(JSON.stringify(publishedStory(story))), state, unique);
  if (!stored) throw new EditError(422, '/headline must be there, or the story be withdrawn, but neither is. Add one.');
  return { ...stored, changed, ...(!story.withdrawn && { body: story.body }) };
}

function keyOf(part: PartRef): string {
  return part.kind === 'story' ? 'story' : `${part.kind} ${part.id}`;
}

function idProblems(story: Story, id: string): string[] {
  if (story.id === id) return [];
  return [`/id must be that of the address, ${JSON.stringify(id)}, but is ${JSON.stringify(story.id)}. Change one.`];
}

/** Pictures and films of others would carry what their cameras knew, and be fetched from elsewhere by every reader. */
function mediaProblems(story: Story, baseUrl: string): string[] {
  const media = addresses(baseUrl).media(story.id, 'NAME.HASH.jpg');
  const given: [pointer: string, address: string | undefined][] = [
    ['/publisher/logo', story.publisher?.logo],
    ...story.photos.flatMap(({ src, renditions, crops = [] }, index): [string, string | undefined][] => [
      [`/photos/${index}/src`, src],
      ...renditions.map((one, number): [string, string] => [`/photos/${index}/renditions/${number}/src`, one.src]),
      ...crops.map((one, number): [string, string] => [`/photos/${index}/crops/${number}/src`, one.src]),
    ]),
    ...story.videos.map(({ poster }, index): [string, string | undefined] => [`/videos/${index}/poster`, poster]),
  ];
  return given.flatMap(([pointer, address]) => {
    if (address === undefined) return [];
    const route = routeOf(address, baseUrl);
    if (route?.name === 'media' && route.id === story.id) return [];
    return [
      `${pointer} must be a published file of this story (${media}), but is ${JSON.stringify(address)}. Build it first.`,
    ];
  });
}
