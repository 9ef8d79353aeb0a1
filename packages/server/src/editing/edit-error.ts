/** Why an edit was not made; the status tells a program, the sentence a person. */
export class EditError extends Error {
  readonly status: 400 | 401 | 404 | 409 | 413 | 415 | 422 | 428 | 503;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: EditError['status'], sentence: string, headers: Readonly<Record<string, string>> = {}) {
    super(sentence);
    this.status = status;
    this.headers = headers;
  }
}
