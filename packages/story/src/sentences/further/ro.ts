import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in ro (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Mai mult',
  embedCode: 'Copiază codul de încorporare',
  embedCopied: 'Cod copiat',
  qrCode: 'Cod QR',
  print: 'Tipărește',
  mastodonServer: 'Serverul tău Mastodon',
  remember: 'Ține minte pe acest dispozitiv',
  searchTranscript: 'Caută în transcriere',
  momentLink: 'Link către un moment',
  from: 'De la',
  reportError: 'Raportează o eroare',
  availableUntil: 'Acest video a fost disponibil până la {date}.',
  onlyIn: 'Disponibil doar aici: {regions}',
};
