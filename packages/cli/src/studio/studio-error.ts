import { ClipsheetError } from '@clipsheet/story';

/** Why the studio's server did not do what its page asked. */
export type StudioErrorCode =
  'studio/conflict' | 'studio/no-draft' | 'studio/no-story' | 'studio/request' | 'studio/fetch';

/** Thrown for what an editor can understand; the page shows its message. */
export class StudioError extends ClipsheetError {
  declare readonly code: StudioErrorCode;

  constructor(code: StudioErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}
