import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in sv (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Mer',
  embedCode: 'Kopiera inbäddningskod',
  embedCopied: 'Inbäddningskod kopierad',
  qrCode: 'QR-kod',
  print: 'Skriv ut',
  mastodonServer: 'Din Mastodon-server',
  remember: 'Kom ihåg på den här enheten',
  searchTranscript: 'Sök i transkriptet',
  momentLink: 'Länk till ett ögonblick',
  from: 'Från',
  reportError: 'Rapportera fel',
  availableUntil: 'Den här videon kunde ses till och med {date}.',
  onlyIn: 'Finns bara här: {regions}',
};
