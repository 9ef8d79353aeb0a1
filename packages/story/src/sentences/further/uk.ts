import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in uk (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Більше',
  embedCode: 'Копіювати код для вставлення',
  embedCopied: 'Код скопійовано',
  qrCode: 'QR-код',
  print: 'Друк',
  mastodonServer: 'Ваш сервер Mastodon',
  remember: 'Запам’ятати на цьому пристрої',
  searchTranscript: 'Шукати в розшифровці',
  momentLink: 'Посилання на момент',
  from: 'Від',
  reportError: 'Повідомити про помилку',
  availableUntil: 'Відео було доступне до {date}',
  onlyIn: 'Доступно лише тут: {regions}',
};
