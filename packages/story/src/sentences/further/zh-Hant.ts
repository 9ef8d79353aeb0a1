import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in zh-Hant (BCP 47). */
export const sentences: FurtherSentences = {
  more: '更多',
  embedCode: '複製嵌入程式碼',
  embedCopied: '已複製嵌入程式碼',
  qrCode: 'QR 碼',
  print: '列印',
  mastodonServer: '您的 Mastodon 伺服器',
  remember: '在此裝置上記住',
  searchTranscript: '在逐字稿中搜尋',
  momentLink: '指向某一時刻的連結',
  from: '起點',
  reportError: '回報錯誤',
  availableUntil: '此影片的觀看期限為 {date}。',
  onlyIn: '僅限以下地區觀看：{regions}',
};
