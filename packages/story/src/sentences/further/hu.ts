import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in hu (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Továbbiak',
  embedCode: 'Beágyazási kód másolása',
  embedCopied: 'Beágyazási kód másolva',
  qrCode: 'QR-kód',
  print: 'Nyomtatás',
  mastodonServer: 'Az Ön Mastodon-szervere',
  remember: 'Megjegyzés ezen az eszközön',
  searchTranscript: 'Keresés a szövegben',
  momentLink: 'Hivatkozás egy pillanatra',
  from: 'Innen',
  reportError: 'Hiba jelentése',
  availableUntil: 'A videó eddig volt elérhető: {date}',
  onlyIn: 'Csak itt érhető el: {regions}',
};
