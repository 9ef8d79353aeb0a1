/** The number of the agreement between printed markup and the scripts that read it (`v` on a tag; none means this one). */
export const CONTRACT = '1';

/** The kinds of our elements: `clip-story` and so on. */
export const KINDS = ['story', 'quote', 'video', 'share'] as const;
/** One of the kinds. */
export type Kind = (typeof KINDS)[number];

/** A selector of all our tags. */
export const TAGS = 'clip-story,clip-quote,clip-video,clip-share';

/** A selector of what is written in the contract that this script knows; all else is left as it is. */
export const OURS = `:not([v]:not([v='${CONTRACT}']))`;
