import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in ru (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Ещё',
  embedCode: 'Копировать код для вставки',
  embedCopied: 'Код скопирован',
  qrCode: 'QR-код',
  print: 'Печать',
  mastodonServer: 'Ваш сервер Mastodon',
  remember: 'Запомнить на этом устройстве',
  searchTranscript: 'Искать в расшифровке',
  momentLink: 'Ссылка на момент',
  from: 'С',
  reportError: 'Сообщить об ошибке',
  availableUntil: 'Видео было доступно до {date}',
  onlyIn: 'Доступно только здесь: {regions}',
};
