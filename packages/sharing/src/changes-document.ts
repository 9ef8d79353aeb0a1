/** The number of the shape of `changes.json`. */
export const CHANGES_SCHEMA = 1;

/** One change of a publication. */
export interface Change {
  /** Counts up by one for each change of the publication, from 1; never used again. */
  number: number;
  /** The story that changed, and its revision since. */
  id: string;
  revision: number;
  kind: 'published' | 'changed' | 'corrected' | 'withdrawn';
  /** When, RFC 3339; absent when unknown. */
  date?: string;
  /** Addresses whose content changed, for caches to purge and crawlers to read again. */
  addresses: readonly string[];
}

/** What partners, caches and crawlers read to follow a publication. */
export interface ChangesDocument {
  schema: number;
  /** The number of the newest change; 0 before the first. Ask for changes since this one next time. */
  last: number;
  changes: Change[];
}

/** The document of all changes after number `since`, oldest first. Default: all. The list given is not changed. */
export function changesDocument(
  changes: readonly Change[],
  { since = 0 }: { since?: number | undefined } = {},
): ChangesDocument {
  const sorted = [...changes].sort((one, other) => one.number - other.number);
  return {
    schema: CHANGES_SCHEMA,
    last: sorted.at(-1)?.number ?? 0,
    changes: sorted.filter(({ number }) => number > since),
  };
}
