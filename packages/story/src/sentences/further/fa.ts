import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in fa (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'بیشتر',
  embedCode: 'رونوشت کد جاسازی',
  embedCopied: 'کد جاسازی رونوشت شد',
  qrCode: 'کد QR',
  print: 'چاپ',
  mastodonServer: 'سرور Mastodon شما',
  remember: 'در این دستگاه به خاطر بسپار',
  searchTranscript: 'جست‌وجو در متن',
  momentLink: 'پیوند به یک لحظه',
  from: 'از',
  reportError: 'گزارش خطا',
  availableUntil: 'این ویدیو تا {date} در دسترس بود.',
  onlyIn: 'فقط در این مناطق: {regions}',
};
