/** A value with the place it came from and how sure it is, 0 to 1. */
export interface Found<T> {
  value: T;
  source: string;
  confidence: number;
}

/** From this confidence on a value counts as found; below it is a guess that the editor looks at. */
export const SURE = 0.8;

/** A value with its source; undefined stays undefined, and an empty text is none. */
export function found<T>(value: T | undefined, source: string, confidence = 0.95): Found<T> | undefined {
  return value === undefined || value === '' ? undefined : { value, source, confidence };
}

/** The surest of several; of equals the first. Undefined when there is none. */
export function surest<T>(...candidates: (Found<T> | undefined)[]): Found<T> | undefined {
  let best: Found<T> | undefined;
  for (const candidate of candidates) if (candidate && candidate.confidence > (best?.confidence ?? 0)) best = candidate;
  return best;
}
