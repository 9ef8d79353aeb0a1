import { ClipsheetError } from '@clipsheet/story';

/** Why a source cannot be read at all. Everything smaller is a finding in the report. */
export type IngestErrorCode =
  | 'ingest/empty'
  | 'ingest/binary'
  | 'ingest/not-an-article'
  | 'ingest/too-large'
  | 'ingest/too-deep'
  | 'ingest/front-matter'
  | 'ingest/json';

/** Thrown when a source cannot become a story; `code` says why, `message` names the source and what to do. */
export class IngestError extends ClipsheetError {
  declare readonly code: IngestErrorCode;

  constructor(code: IngestErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}
