import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in tr (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Daha fazla',
  embedCode: 'Yerleştirme kodunu kopyala',
  embedCopied: 'Yerleştirme kodu kopyalandı',
  qrCode: 'QR kodu',
  print: 'Yazdır',
  mastodonServer: 'Mastodon sunucunuz',
  remember: 'Bu cihazda hatırla',
  searchTranscript: 'Dökümde ara',
  momentLink: 'Bir ana bağlantı',
  from: 'Başlangıç',
  reportError: 'Hata bildir',
  availableUntil: 'Bu videonun yayında olduğu son gün: {date}.',
  onlyIn: 'Yalnızca burada izlenebilir: {regions}',
};
