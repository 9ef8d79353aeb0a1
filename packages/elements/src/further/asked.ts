import type { FurtherSentences, Sentences } from '@clipsheet/story';

/** A button that few readers press, with what its action needs. */
export interface Asked {
  button: HTMLButtonElement;
  root: ShadowRoot;
  sentences: Sentences;
  further: FurtherSentences;
}

/** What such a button does. */
export type Action = (asked: Asked) => void | Promise<void>;
