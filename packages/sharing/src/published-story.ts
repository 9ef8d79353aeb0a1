import { STORY_SCHEMA, type Photo, type Quote, type Story, type StoryInput, type Video } from '@clipsheet/story';

/** Of something taken back, only which and when and why. */
type TakenBack<Item extends Photo | Quote | Video> = Required<Pick<Item, 'id' | 'withdrawn'>>;

/** All that is published of a withdrawn story: nothing it said, but who took it back, when and why. */
export type WithdrawnStory = Pick<StoryInput, 'schema' | 'id' | 'revision' | 'url' | 'lang' | 'dir' | 'archived'> &
  Required<Pick<StoryInput, 'withdrawn'>> & { publisher?: Pick<NonNullable<StoryInput['publisher']>, 'name' | 'url'> };

/** What stands in a public `story.json`. Read it with `readStory`, which knows its gaps. */
export type PublishedStory =
  | WithdrawnStory
  | (Omit<StoryInput, 'photos' | 'videos' | 'quotes'> & {
      photos?: (StoryPhoto | TakenBack<Photo>)[];
      videos?: (StoryVideo | TakenBack<Video>)[];
      quotes?: (Quote | TakenBack<Quote>)[];
    });

type StoryPhoto = NonNullable<StoryInput['photos']>[number];
type StoryVideo = NonNullable<StoryInput['videos']>[number];

/** What is published beyond the rule. */
export interface PublishedStoryOptions {
  /** Publish the paragraphs as well. Default: false, for a paywalled story's words are not for everyone. */
  publishBody?: boolean | undefined;
}

/**
 * The public form of a story: without its body unless asked for, a withdrawn photo, video or quote by id, date and
 * reason only, a withdrawn story by who took it back. A veiled picture's address stays: it is needed once a reader
 * agrees. The story given is not changed.
 */
export function publishedStory(story: Story, { publishBody = false }: PublishedStoryOptions = {}): PublishedStory {
  if (story.withdrawn) return withdrawnStory(story, story.withdrawn);
  const { body, photos, videos, quotes, corrections, byline, ...rest } = story;
  return {
    ...rest,
    schema: STORY_SCHEMA,
    ...filled('byline', byline),
    ...filled(
      'photos',
      photos.map((photo) => takenBack(photo) ?? withoutEmptyLists(photo)),
    ),
    ...filled(
      'videos',
      videos.map((video) => takenBack(video) ?? withoutEmptyLists(video)),
    ),
    ...filled(
      'quotes',
      quotes.map((quote) => takenBack(quote) ?? quote),
    ),
    ...filled('corrections', corrections),
    ...(publishBody && filled('body', body)),
  };
}

function withdrawnStory(story: Story, withdrawn: NonNullable<Story['withdrawn']>): WithdrawnStory {
  const { id, revision, url, lang, dir, archived, publisher } = story;
  return {
    schema: STORY_SCHEMA,
    id,
    revision,
    ...(url !== undefined && { url }),
    lang,
    ...(dir && { dir }),
    ...(publisher && {
      publisher: { name: publisher.name, ...(publisher.url !== undefined && { url: publisher.url }) },
    }),
    ...(archived !== undefined && { archived }),
    withdrawn,
  };
}

function takenBack<Item extends Photo | Quote | Video>({ id, withdrawn }: Item): TakenBack<Item> | undefined {
  return withdrawn && { id, withdrawn };
}

function filled<Name extends string, Item>(name: Name, list: Item[]): Partial<Record<Name, Item[]>> {
  return list.length > 0 ? ({ [name]: list } as Record<Name, Item[]>) : {}; // a computed key is widened to string
}

/** Lists that are filled in when a story is read need no room in what is sent. */
function withoutEmptyLists<Item extends object>(item: Item): Item {
  const entries = Object.entries(item).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(entries) as Item; // only lists that have a default are left out
}
