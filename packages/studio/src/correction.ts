import type { StoryDraft } from '@clipsheet/ingest';
import type { Correction } from '@clipsheet/story';
import { fieldsOf, type Field, type Input } from './fields.js';
import { textAt, withValue, type Place } from './pointer.js';
import type { Draft } from './api.js';

/** A line of the story that may have been wrong. */
export interface Correctable {
  place: Place;
  field: Field;
  label: Input['label'];
  text: string;
}

/** What an editor answers about one mistake. */
export interface CorrectionAnswers {
  /** Where it was wrong; undefined for the text of the article itself. */
  place: Place | undefined;
  was: string;
  is: string;
  /** A day. */
  date: string;
  /** Leaves the wrong words out of the notice. */
  hidesWas: boolean;
}

/** Every line that a correction may be about: what has words now. */
export function correctables(draft: Draft): Correctable[] {
  return fieldsOf(draft)
    .filter(({ kind }) => !['warning', 'correction', 'lang', 'url'].includes(kind))
    .flatMap((field) =>
      [
        ...(field.kind === 'quote' ? [{ place: `${field.place}/text`, label: 'text' as const }] : []),
        ...field.inputs,
      ].map(({ place, label }) => ({ place, label, field, text: textAt(draft.story, place) })),
    )
    .filter(({ text }) => text !== '');
}

/** The story put right, with its notice as the newest correction and the time of the change. */
export function corrected(story: StoryDraft, answers: CorrectionAnswers, now: Date): StoryDraft {
  const { place, was, is, date, hidesWas } = answers;
  const notice: Correction = { ...(date && { date }), ...(was && !hidesWas && { was }), is };
  const right = place === undefined ? story : withValue(story, place, replacedIn(textAt(story, place), was, is));
  return { ...right, corrections: [...right.corrections, notice], modified: now.toISOString().replace(/\.\d+/, '') };
}

/** The whole line, or only the words in it that were wrong. */
function replacedIn(line: string, was: string, is: string): string {
  return was !== '' && line !== was && line.includes(was) ? line.replace(was, () => is) : is;
}
