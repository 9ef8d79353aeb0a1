import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in fr (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Plus',
  embedCode: 'Copier le code d’intégration',
  embedCopied: 'Code d’intégration copié',
  qrCode: 'Code QR',
  print: 'Imprimer',
  mastodonServer: 'Votre serveur Mastodon',
  remember: 'Mémoriser sur cet appareil',
  searchTranscript: 'Chercher dans la transcription',
  momentLink: 'Lien vers un moment',
  from: 'À partir de',
  reportError: 'Signaler une erreur',
  availableUntil: 'Cette vidéo était disponible jusqu’au {date}.',
  onlyIn: 'Disponible uniquement ici : {regions}',
};
