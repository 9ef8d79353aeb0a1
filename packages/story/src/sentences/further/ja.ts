import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in ja (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'その他',
  embedCode: '埋め込みコードをコピー',
  embedCopied: '埋め込みコードをコピーしました',
  qrCode: 'QRコード',
  print: '印刷',
  mastodonServer: 'あなたのMastodonサーバー',
  remember: 'この端末に記憶する',
  searchTranscript: '書き起こしを検索',
  momentLink: 'この場面へのリンク',
  from: '開始',
  reportError: '誤りを報告',
  availableUntil: 'この動画の公開は{date}までした',
  onlyIn: '視聴できる地域：{regions}',
};
