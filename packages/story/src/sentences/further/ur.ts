import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in ur (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'مزید',
  embedCode: 'ایمبیڈ کوڈ کاپی کریں',
  embedCopied: 'ایمبیڈ کوڈ کاپی ہو گیا',
  qrCode: 'کیو آر کوڈ',
  print: 'پرنٹ کریں',
  mastodonServer: 'آپ کا Mastodon سرور',
  remember: 'اس آلے پر یاد رکھیں',
  searchTranscript: 'متن میں تلاش کریں',
  momentLink: 'کسی لمحے کا لنک',
  from: 'شروع',
  reportError: 'غلطی کی اطلاع دیں',
  availableUntil: 'یہ ویڈیو {date} تک دستیاب تھی۔',
  onlyIn: 'صرف یہاں دستیاب: {regions}',
};
