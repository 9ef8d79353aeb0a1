import type { Preview } from '@clipsheet/sharing';

/** A network's card before and after a revision. */
export interface ChangedCard {
  before: Preview;
  after: Preview;
}

/** The cards that look otherwise after a revision, and those that stay as they are. */
export function changedCards(
  before: readonly Preview[],
  after: readonly Preview[],
): { changed: ChangedCard[]; same: Preview[] } {
  const changed: ChangedCard[] = [];
  const same: Preview[] = [];
  for (const one of after) {
    const old = before.find(({ id }) => id === one.id);
    if (old && lookOf(old) !== lookOf(one)) changed.push({ before: old, after: one });
    else if (old) same.push(one);
  }
  return { changed, same };
}

/** All that a card shows. */
function lookOf({ shape, site, title, description, colour, images }: Preview): string {
  const pictures = images.map(({ url, crop, alt }) => [url, crop, alt]);
  return JSON.stringify([shape, site, title?.text, description?.text, colour, pictures]);
}
