import { ClipsheetError } from '@clipsheet/story';

/**
 * The one answer to every fetch that did not bring a page, whatever the reason: it names no address, port, status or
 * time, so that nobody learns from it what stands behind the server. The reason goes to the log that the guard was
 * made with. `code` is `fetch/refused`.
 */
export class GuardError extends ClipsheetError {
  constructor() {
    super(
      'fetch/refused',
      'The address must be a public http or https one that answers in time and within the limits, but it was refused or ' +
        'did not answer. Check that it opens in a browser; the log of the server says why.',
    );
  }
}
