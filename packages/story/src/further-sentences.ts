/**
 * Sentences that a reader sees only once he asks for more than a link: kept apart from `Sentences`, so that nobody loads
 * what he does not use. `{name}` stands for a value, as there.
 */
export interface FurtherSentences {
  more: string;
  embedCode: string;
  embedCopied: string;
  qrCode: string;
  print: string;
  mastodonServer: string;
  remember: string;
  searchTranscript: string;
  momentLink: string;
  /** Before a moment of a film: "From 1:24". */
  from: string;
  reportError: string;
  availableUntil: string;
  onlyIn: string;
}

/** The same in English. */
export const furtherEnglish: FurtherSentences = {
  more: 'More',
  embedCode: 'Copy embed code',
  embedCopied: 'Embed code copied',
  qrCode: 'QR code',
  print: 'Print',
  mastodonServer: 'Your Mastodon server',
  remember: 'Remember it on this device',
  searchTranscript: 'Search the transcript',
  momentLink: 'Link to a moment',
  from: 'From',
  reportError: 'Report an error',
  availableUntil: 'This video could be watched until {date}.',
  onlyIn: 'Can be watched only in: {regions}',
};
