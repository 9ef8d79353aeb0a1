import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in nl (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Meer',
  embedCode: 'Insluitcode kopiëren',
  embedCopied: 'Insluitcode gekopieerd',
  qrCode: 'QR-code',
  print: 'Afdrukken',
  mastodonServer: 'Uw Mastodon-server',
  remember: 'Onthouden op dit apparaat',
  searchTranscript: 'Zoeken in het transcript',
  momentLink: 'Link naar een moment',
  from: 'Vanaf',
  reportError: 'Fout melden',
  availableUntil: 'Deze video was beschikbaar tot en met {date}.',
  onlyIn: 'Alleen hier beschikbaar: {regions}',
};
