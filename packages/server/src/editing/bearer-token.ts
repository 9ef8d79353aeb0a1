import { digest } from '@clipsheet/story';
import { isSameText } from '../same-text.js';

/** Whether a request carries one of the tokens (RFC 6750, 2.1). How long it takes does not tell which letter is wrong. */
export function hasToken(request: Request, tokens: readonly string[]): boolean {
  const given = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
  // Digests have one length, whatever was given.
  const asked = digest(given);
  return tokens.filter((token) => token !== '' && isSameText(digest(token), asked)).length > 0 && given !== '';
}
