import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in id (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Lainnya',
  embedCode: 'Salin kode sematan',
  embedCopied: 'Kode sematan disalin',
  qrCode: 'Kode QR',
  print: 'Cetak',
  mastodonServer: 'Server Mastodon Anda',
  remember: 'Ingat di perangkat ini',
  searchTranscript: 'Cari dalam transkrip',
  momentLink: 'Tautan ke satu saat',
  from: 'Dari',
  reportError: 'Laporkan kesalahan',
  availableUntil: 'Video ini tersedia sampai {date}.',
  onlyIn: 'Hanya tersedia di: {regions}',
};
