import type { Draft, Verdict } from './api.js';
import type { Check } from './checks/check.js';
import type { Field } from './fields.js';
import { withValue, type Place } from './pointer.js';

/** The draft with values written at their places, empty ones taken out; the field counts as corrected. */
export function filled(draft: Draft, values: Readonly<Record<Place, string>>, field: Place | undefined): Draft {
  return {
    ...draft,
    story: Object.entries(values).reduce(
      (story, [place, value]) => withValue(story, place, value.trim() === '' ? undefined : value.trim()),
      draft.story,
    ),
    ...(field !== undefined && { verdicts: { ...draft.verdicts, [field]: 'corrected' as const } }),
  };
}

/** The draft with a verdict on a field; what is rejected is taken out of the story. */
export function judged(draft: Draft, field: Field, verdict: Verdict): Draft {
  return {
    ...draft,
    story: verdict === 'rejected' && field.text !== '' ? withValue(draft.story, field.place, undefined) : draft.story,
    verdicts: { ...draft.verdicts, [field.place]: verdict },
  };
}

/** The draft with several fields accepted at once. */
export function accepted(draft: Draft, fields: readonly Field[]): Draft {
  const verdicts = Object.fromEntries(fields.map(({ place }) => [place, 'accepted' as const]));
  return { ...draft, verdicts: { ...draft.verdicts, ...verdicts } };
}

/** The draft with a field that is open again. */
export function unsettled(draft: Draft, field: Field): Draft {
  return { ...draft, verdicts: without(draft.verdicts, field.place) };
}

/** The draft with the reason why a check does not matter; an empty one takes the reason back. */
export function excused(draft: Draft, check: Check, why: string): Draft {
  if (why === '') return { ...draft, excused: without(draft.excused, check.id) };
  const next = { ...draft, excused: { ...draft.excused, [check.id]: why } };
  if (check.id !== 'warning') return next;
  // Who says that no warning is needed takes the suspicion away, and with it the veil.
  return {
    ...next,
    story: withValue(draft.story, '/warning', undefined),
    verdicts: { ...draft.verdicts, '/warning': 'rejected' },
  };
}

function without<T>(entries: Readonly<Record<string, T>>, gone: string): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== gone));
}
