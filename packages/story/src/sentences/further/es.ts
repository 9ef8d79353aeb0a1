import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in es (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Más',
  embedCode: 'Copiar código de inserción',
  embedCopied: 'Código copiado',
  qrCode: 'Código QR',
  print: 'Imprimir',
  mastodonServer: 'Su servidor de Mastodon',
  remember: 'Recordar en este dispositivo',
  searchTranscript: 'Buscar en la transcripción',
  momentLink: 'Enlace a un momento',
  from: 'Desde',
  reportError: 'Informar de un error',
  availableUntil: 'Este vídeo estuvo disponible hasta el {date}.',
  onlyIn: 'Disponible solo en: {regions}',
};
