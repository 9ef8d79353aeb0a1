import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in am (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'ተጨማሪ',
  embedCode: 'የመክተቻ ኮድ ቅዳ',
  embedCopied: 'የመክተቻ ኮዱ ተቀድቷል',
  qrCode: 'የQR ኮድ',
  print: 'አትም',
  mastodonServer: 'የእርስዎ የMastodon ሰርቨር',
  remember: 'በዚህ መሣሪያ ላይ አስታውስ',
  searchTranscript: 'በጽሑፉ ውስጥ ፈልግ',
  momentLink: 'ወደ አንድ ቅጽበት አገናኝ',
  from: 'ከ',
  reportError: 'ስህተት ሪፖርት አድርግ',
  availableUntil: 'ይህ ቪዲዮ የሚታየው እስከ {date} ነበር።',
  onlyIn: 'የሚታየው በእነዚህ ብቻ፦ {regions}',
};
