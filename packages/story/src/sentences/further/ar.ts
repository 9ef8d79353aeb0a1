import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in ar (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'المزيد',
  embedCode: 'نسخ رمز التضمين',
  embedCopied: 'نُسخ رمز التضمين',
  qrCode: 'رمز QR',
  print: 'طباعة',
  mastodonServer: 'خادم Mastodon الخاص بك',
  remember: 'تذكّره على هذا الجهاز',
  searchTranscript: 'البحث في النص',
  momentLink: 'رابط إلى لحظة محددة',
  from: 'من',
  reportError: 'الإبلاغ عن خطأ',
  availableUntil: 'كان هذا الفيديو متاحًا حتى {date}.',
  onlyIn: 'متاح في هذه المناطق فقط: {regions}',
};
