import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in he (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'עוד',
  embedCode: 'העתקת קוד הטמעה',
  embedCopied: 'קוד ההטמעה הועתק',
  qrCode: 'קוד QR',
  print: 'הדפסה',
  mastodonServer: 'שרת ה־Mastodon שלך',
  remember: 'לזכור במכשיר הזה',
  searchTranscript: 'חיפוש בתמליל',
  momentLink: 'קישור לרגע מסוים',
  from: 'מ־',
  reportError: 'דיווח על טעות',
  availableUntil: 'הסרטון היה זמין עד {date}.',
  onlyIn: 'זמין רק באזורים אלה: {regions}',
};
