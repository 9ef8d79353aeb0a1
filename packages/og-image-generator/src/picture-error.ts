import { ClipsheetError } from '@clipsheet/story';

/** What can go wrong with a picture. */
export type PictureErrorCode =
  /** The bytes are no picture of a type that is read. */
  | 'picture/not-a-picture'
  /** The picture has more pixels or bytes than are allowed. */
  | 'picture/too-large'
  /** The picture ends early or is damaged. */
  | 'picture/damaged'
  /** The story has no such part. */
  | 'picture/no-such-part'
  /** The layout asked for would show what the part's own must not, or its name is none. */
  | 'picture/no-such-layout'
  /** Pictures of the type asked for cannot be written here. */
  | 'picture/no-such-type'
  /** A character is in no font, and the caller wanted to be told. */
  | 'picture/missing-glyphs'
  /** The bytes of a font or mark are none that can be read. */
  | 'picture/not-a-font'
  | 'picture/not-a-mark'
  /** Drawing took longer than the limit; its process has been ended. */
  | 'picture/too-slow'
  /** Drawing took more memory than the limit; its process has been ended. */
  | 'picture/too-much-memory'
  /** The process that was drawing ended by itself. */
  | 'picture/process-ended'
  /** Too many pictures are waiting. */
  | 'picture/too-busy'
  /** The maker has been closed. */
  | 'picture/closed'
  /** Something that nobody thought of; the message has it. */
  | 'picture/failed';

/** A picture that could not be drawn or read. */
export class PictureError extends ClipsheetError {
  declare readonly code: PictureErrorCode;

  constructor(code: PictureErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}
