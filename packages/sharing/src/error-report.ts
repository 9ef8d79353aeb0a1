import { EMAIL_PATTERN, shorten, type FurtherSentences, type Story } from '@clipsheet/story';

/** Mail programs cut addresses longer than about 2,000 characters; letters of many scripts take nine each. */
const LONGEST_WORDS = 160;

/**
 * The `mailto:` (RFC 6068) by which a reader reports an error: the words in question, where they stand, and which
 * revision of the story he saw. Undefined when the publisher gives no address.
 */
export function errorReport(
  { id, revision, headline, publisher }: Pick<Story, 'id' | 'revision' | 'headline' | 'publisher'>,
  words: string,
  url: string,
  { reportError }: Pick<FurtherSentences, 'reportError'>,
): string | undefined {
  const email = publisher?.email ?? '';
  if (!EMAIL_PATTERN.test(email)) return undefined;
  const subject = `${reportError}: ${shorten(headline, 80)}`;
  // RFC 6068, section 5: lines end in CRLF.
  const body = `> ${shorten(words, LONGEST_WORDS)}\r\n\r\n${url}\r\n${id}, ${revision}\r\n\r\n`;
  return `mailto:${email}?subject=${encode(subject)}&body=${encode(body)}`;
}

/** Percent-encoded; half a surrogate pair, which a document may hold, becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
