import { quoteState, STORY_SCHEMA, type PartRef, type QuoteState, type Story } from '@clipsheet/story';

/** The most bytes of a `state.json`, in UTF-8: every tag near a reader's viewport fetches one. */
export const MAX_STATE_BYTES = 500;

/** What a tag asks for when it comes near the viewport. */
export interface StoryState {
  schema: number;
  id: string;
  revision: number;
  status: 'live' | 'withdrawn';
  /** When the story was last changed, if that is known. */
  modified?: string;
  /** Ids of photos, videos and quotes that were withdrawn while the story stays. */
  withdrawn?: string[];
  /** Quotes whose words changed in the article or left it. */
  quotes?: Record<string, 'changed' | 'missing'>;
  /** Present when something had to be left out: read `story.json` for what was withdrawn. */
  more?: true;
}

/**
 * The state of a story in at most 500 bytes. Where not all of it has room, withdrawals come before quotes and the date
 * goes first; `more` then says that something is missing. `states` by quote id, from `quoteStates`: also of quotes that
 * are no longer in the story, for tags placed elsewhere still ask for them.
 */
export function storyState(story: Story, states: Readonly<Record<string, QuoteState['state']>> = {}): StoryState {
  const { id, revision } = story;
  const base: StoryState = { schema: STORY_SCHEMA, id, revision, status: story.withdrawn ? 'withdrawn' : 'live' };
  const modified = story.modified === undefined ? {} : { modified: story.modified };
  if (story.withdrawn) return fitting({ ...base, ...modified }) ?? base;
  const gone = [...story.photos, ...story.videos, ...story.quotes]
    .filter((item) => item.withdrawn)
    .map((item) => item.id);
  const withdrawn = [...new Set(gone)];
  const quotes = Object.entries(states).flatMap(([quote, state]): [string, 'changed' | 'missing'][] =>
    state === 'same' || withdrawn.includes(quote) ? [] : [[quote, state]],
  );
  return fitting({ ...base, ...modified, ...listed(withdrawn, quotes) }) ?? asMuchAsFits(base, withdrawn, quotes);
}

/**
 * How the quotes of a story stand to its own text, and that those which are gone are missing. Nothing is said of quotes
 * that are there where the text is not known.
 */
export function quoteStates(
  { quotes, body }: Story,
  gone: readonly PartRef[] = [],
): Record<string, QuoteState['state']> {
  const here = body.length === 0 ? [] : quotes.map(({ id, text }) => [id, quoteState(text, body).state] as const);
  const lost = gone.flatMap((part) => (part.kind === 'quote' ? [[part.id, 'missing'] as const] : []));
  return Object.fromEntries([...here, ...lost]);
}

function asMuchAsFits(base: StoryState, withdrawn: string[], quotes: [string, 'changed' | 'missing'][]): StoryState {
  for (let left = withdrawn.length + quotes.length; left > 0; left--) {
    const some = listed(withdrawn.slice(0, left), quotes.slice(0, Math.max(0, left - withdrawn.length)));
    const isAll = left === withdrawn.length + quotes.length;
    const state = fitting({ ...base, ...some, ...(!isAll && { more: true as const }) });
    if (state) return state;
  }
  return withdrawn.length + quotes.length > 0 ? { ...base, more: true } : base;
}

function listed(withdrawn: string[], quotes: [string, 'changed' | 'missing'][]): Partial<StoryState> {
  return {
    ...(withdrawn.length > 0 && { withdrawn }),
    ...(quotes.length > 0 && { quotes: Object.fromEntries(quotes) }),
  };
}

function fitting(state: StoryState): StoryState | undefined {
  return new TextEncoder().encode(JSON.stringify(state)).length <= MAX_STATE_BYTES ? state : undefined;
}
