/** The root of every error that Clipsheet throws on purpose: `code` is permanent, `message` is for people. */
export class ClipsheetError extends Error {
  /** Permanent and machine-readable, `area/what`: `story/invalid`, `ingest/empty`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}
