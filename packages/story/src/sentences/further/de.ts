import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in de (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Mehr',
  embedCode: 'Einbettungscode kopieren',
  embedCopied: 'Einbettungscode kopiert',
  qrCode: 'QR-Code',
  print: 'Drucken',
  mastodonServer: 'Ihr Mastodon-Server',
  remember: 'Auf diesem Gerät merken',
  searchTranscript: 'Im Transkript suchen',
  momentLink: 'Link zu einer Stelle',
  from: 'Ab',
  reportError: 'Fehler melden',
  availableUntil: 'Dieses Video war verfügbar bis {date}.',
  onlyIn: 'Nur hier verfügbar: {regions}',
};
