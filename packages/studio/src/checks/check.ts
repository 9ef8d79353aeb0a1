import type { Input } from '../fields.js';
import type { Place } from '../pointer.js';

/** How much a check weighs: it stops publishing, is worth a look, or passes. */
export type Rank = 'stop' | 'look' | 'pass';

/** What a check is about, the gravest first. */
export const CONCERNS = ['harm', 'rights', 'truth', 'access', 'page', 'networks'] as const;

/** The one thing that mends what a check found. */
export type Mending =
  | { kind: 'fill'; label: string; inputs: readonly Input[]; preset?: Readonly<Record<Place, string>> }
  | { kind: 'accept'; label: string; place: Place; inputs: readonly Input[] }
  | { kind: 'go'; label: string; view: 'fields'; place?: Place };

/** One thing that a newsroom looks at before it publishes. */
export interface Check {
  /** Stays the same from one look to the next. */
  id: string;
  concern: (typeof CONCERNS)[number];
  rank: Rank;
  /** One sentence. */
  title: string;
  /** One reason. */
  reason?: string;
  mending?: Mending;
  /** Why the editor said that it is not needed. */
  excused?: string;
}

/** Checks in the order in which they are worked through. */
export function inOrder(checks: readonly Check[]): Check[] {
  const weight = ({ rank, concern }: Check) =>
    ['stop', 'look', 'pass'].indexOf(rank) * CONCERNS.length + CONCERNS.indexOf(concern);
  return [...checks].sort((a, b) => weight(a) - weight(b));
}
