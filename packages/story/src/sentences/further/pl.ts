import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in pl (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Więcej',
  embedCode: 'Kopiuj kod do osadzenia',
  embedCopied: 'Skopiowano kod',
  qrCode: 'Kod QR',
  print: 'Drukuj',
  mastodonServer: 'Twój serwer Mastodon',
  remember: 'Zapamiętaj na tym urządzeniu',
  searchTranscript: 'Szukaj w transkrypcji',
  momentLink: 'Link do chwili',
  from: 'Od',
  reportError: 'Zgłoś błąd',
  availableUntil: 'Film był dostępny do {date}',
  onlyIn: 'Dostępne tylko tutaj: {regions}',
};
