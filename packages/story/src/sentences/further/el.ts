import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in el (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Περισσότερα',
  embedCode: 'Αντιγραφή κώδικα ενσωμάτωσης',
  embedCopied: 'Ο κώδικας αντιγράφηκε',
  qrCode: 'Κωδικός QR',
  print: 'Εκτύπωση',
  mastodonServer: 'Ο διακομιστής σας στο Mastodon',
  remember: 'Απομνημόνευση σε αυτή τη συσκευή',
  searchTranscript: 'Αναζήτηση στο κείμενο',
  momentLink: 'Σύνδεσμος σε στιγμή',
  from: 'Από',
  reportError: 'Αναφορά λάθους',
  availableUntil: 'Το βίντεο ήταν διαθέσιμο έως {date}.',
  onlyIn: 'Διαθέσιμο μόνο εδώ: {regions}',
};
