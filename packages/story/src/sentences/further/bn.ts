import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in bn (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'আরও',
  embedCode: 'এম্বেড কোড কপি করুন',
  embedCopied: 'এম্বেড কোড কপি হয়েছে',
  qrCode: 'কিউআর কোড',
  print: 'প্রিন্ট করুন',
  mastodonServer: 'আপনার Mastodon সার্ভার',
  remember: 'এই ডিভাইসে মনে রাখুন',
  searchTranscript: 'প্রতিলিপিতে খুঁজুন',
  momentLink: 'একটি মুহূর্তের লিংক',
  from: 'শুরু',
  reportError: 'ভুল জানান',
  availableUntil: 'এই ভিডিওটি {date} পর্যন্ত দেখা যেত।',
  onlyIn: 'শুধু এখানে দেখা যায়: {regions}',
};
