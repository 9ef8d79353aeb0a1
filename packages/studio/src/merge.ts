import type { Draft } from './api.js';
import { fieldsOf, type Input } from './fields.js';
import { textAt, withValue, type Place } from './pointer.js';

/** A line that two tabs changed differently. */
export interface Difference {
  place: Place;
  label: Input['label'];
  theirs: string;
  mine: string;
}

/**
 * What two drafts make of a third that both began with. A line that one side changed takes that side's words; a line
 * that both changed differently is a difference for the editor, and keeps mine until he has chosen.
 */
export function mergeDrafts(base: Draft, theirs: Draft, mine: Draft): { merged: Draft; differences: Difference[] } {
  const places = new Map<Place, Input['label']>();
  for (const draft of [theirs, mine])
    for (const { inputs } of fieldsOf(draft)) for (const { place, label } of inputs) places.set(place, label);
  const differences: Difference[] = [];
  let story = mine.story;
  for (const [place, label] of places) {
    const [was, other, own] = [base, theirs, mine].map((draft) => textAt(draft.story, place));
    if (other === own || other === was) continue;
    if (own === was) story = withValue(story, place, other === '' ? undefined : other);
    else differences.push({ place, label, theirs: other ?? '', mine: own ?? '' });
  }
  return {
    merged: {
      ...mine,
      story,
      verdicts: { ...theirs.verdicts, ...mine.verdicts },
      excused: { ...theirs.excused, ...mine.excused },
    },
    differences,
  };
}
