import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in hi (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'और',
  embedCode: 'एम्बेड कोड कॉपी करें',
  embedCopied: 'एम्बेड कोड कॉपी हुआ',
  qrCode: 'क्यूआर कोड',
  print: 'प्रिंट करें',
  mastodonServer: 'आपका Mastodon सर्वर',
  remember: 'इस डिवाइस पर याद रखें',
  searchTranscript: 'प्रतिलेख में खोजें',
  momentLink: 'किसी क्षण का लिंक',
  from: 'यहाँ से',
  reportError: 'गलती बताएँ',
  availableUntil: 'यह वीडियो {date} तक उपलब्ध था।',
  onlyIn: 'केवल यहाँ उपलब्ध: {regions}',
};
