import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in cs (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Další',
  embedCode: 'Kopírovat kód k vložení',
  embedCopied: 'Kód zkopírován',
  qrCode: 'QR kód',
  print: 'Vytisknout',
  mastodonServer: 'Váš server Mastodon',
  remember: 'Zapamatovat na tomto zařízení',
  searchTranscript: 'Hledat v přepisu',
  momentLink: 'Odkaz na okamžik',
  from: 'Od',
  reportError: 'Nahlásit chybu',
  availableUntil: 'Toto video bylo dostupné do {date}',
  onlyIn: 'Dostupné pouze zde: {regions}',
};
