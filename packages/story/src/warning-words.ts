import { english, fill, type Sentences } from './sentences.js';
import type { Photo, Story, Video, Warning } from './story-schema.js';

/** The words on a veil. */
export interface WarningWords {
  /** "Content warning: injury, child" */
  lead: string;
  /** "injury, child" */
  reasons: string;
  /** The editor's own words, if there are any. */
  words?: string;
}

/** The warning that covers one picture or film: its own, else the story's; `none` on it lifts the story's. */
export function warningFor(media: Pick<Photo | Video, 'warning'>, story: Pick<Story, 'warning'>): Warning | undefined {
  return media.warning === 'none' ? undefined : (media.warning ?? story.warning);
}

/** A warning in the reader's language; the editor's words stay as written. */
export function warningWords(warning: Warning, sentences: Sentences = english): WarningWords {
  const reasons = warning.reasons.map((reason) => sentences.reasons[reason] ?? reason).join(sentences.comma);
  return { lead: fill(sentences.contentWarning, { reasons }), reasons, ...(warning.words && { words: warning.words }) };
}
