import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in it (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Altro',
  embedCode: 'Copia codice da incorporare',
  embedCopied: 'Codice copiato',
  qrCode: 'Codice QR',
  print: 'Stampa',
  mastodonServer: 'Il tuo server Mastodon',
  remember: 'Ricorda su questo dispositivo',
  searchTranscript: 'Cerca nella trascrizione',
  momentLink: 'Link a un momento',
  from: 'Da',
  reportError: 'Segnala un errore',
  availableUntil: 'Questo video è stato disponibile fino a questa data: {date}.',
  onlyIn: 'Disponibile solo qui: {regions}',
};
