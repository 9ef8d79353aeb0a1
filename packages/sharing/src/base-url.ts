import { ClipsheetError } from '@clipsheet/story';

/**
 * A base URL as every address is printed from it: absolute http(s), without query and fragment, with a final slash.
 * Throws `sharing/base-url`.
 */
export function normaliseBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw badBaseUrl(baseUrl);
  }
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') throw badBaseUrl(baseUrl);
  return url.origin + url.pathname.replace(/\/*$/, '/');
}

/** The base URL of a publication, from the address of one of its `story.json`; undefined for any other address. */
export function baseUrlOf(storyJsonUrl: string): string | undefined {
  return /^(https?:\/\/[^?#]*\/)stories\/[a-z0-9-]{1,80}\/story\.json(?:[?#]|$)/.exec(storyJsonUrl)?.[1];
}

function badBaseUrl(given: string): ClipsheetError {
  return new ClipsheetError(
    'sharing/base-url',
    `The base URL must be an absolute http or https address without user name, but is ${JSON.stringify(given)}. ` +
      'Give the address below which the publication stands, such as https://example.org/clips/.',
  );
}
