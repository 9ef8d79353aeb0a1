import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in pt (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Mais',
  embedCode: 'Copiar código de incorporação',
  embedCopied: 'Código copiado',
  qrCode: 'Código QR',
  print: 'Imprimir',
  mastodonServer: 'O seu servidor Mastodon',
  remember: 'Lembrar neste dispositivo',
  searchTranscript: 'Procurar na transcrição',
  momentLink: 'Link para um momento',
  from: 'A partir de',
  reportError: 'Comunicar um erro',
  availableUntil: 'Este vídeo esteve disponível até {date}.',
  onlyIn: 'Disponível apenas aqui: {regions}',
};
