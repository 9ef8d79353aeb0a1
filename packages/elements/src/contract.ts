/**
 * The number of the agreement between printed markup and the scripts that read it (`v` on a tag; none means this one).
 * Tags with a number that a script does not know are left as they are.
 */
export const CONTRACT = '1';

/** The kinds of our elements: `clip-story` and so on. */
export const KINDS = ['story', 'quote', 'video', 'share'] as const;
export type Kind = (typeof KINDS)[number];

/** Whether a tag is written in the contract that this script knows. */
export function isOurs(tag: Element): boolean {
  return (tag.getAttribute('v') ?? CONTRACT) === CONTRACT;
}
