import { ClipsheetError } from '@clipsheet/story';

/** Why a command stopped. */
export type CommandErrorCode =
  | 'cli/usage'
  | 'cli/file'
  | 'cli/disk'
  | 'cli/busy'
  | 'cli/memory'
  | 'cli/article'
  | 'cli/duplicate'
  | 'cli/edited'
  | 'cli/picture'
  | 'cli/port';

/** A command could not do what was asked; the message is all that a user sees of it. */
export class CommandError extends ClipsheetError {
  declare readonly code: CommandErrorCode;

  constructor(code: CommandErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }

  /** What the process exits with: 2 when the command line is wrong, else 1. */
  get exitCode(): 1 | 2 {
    return this.code === 'cli/usage' ? 2 : 1;
  }
}
