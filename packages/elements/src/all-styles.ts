import type { Further } from './view.js';

/** The style sheets of a kind with those of what it draws besides, in the order of their cascade. */
export function allStyles(styles: readonly string[], { parts, quotes, film, states }: Further): string[] {
  return [...styles, ...[parts, quotes, film, states].flatMap((one) => one?.style ?? [])];
}
