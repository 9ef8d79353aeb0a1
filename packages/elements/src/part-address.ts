import type { PartRef } from '@clipsheet/story';

/**
 * The share page of a part, from the address of its story's `story.json`: it stands in the same folder (the address
 * table of `@clipsheet/sharing`, without the weight of its checks; a test holds the two together).
 */
export function pageBeside(src: string, part: { kind: PartRef['kind']; id?: string }): string {
  return new URL(part.kind === 'story' ? './' : `${part.kind}s/${part.id}/`, src).href;
}

/** The address of the `state.json` beside a `story.json`. */
export function stateBeside(src: string): string {
  return src.replace('story.json', 'state.json');
}
