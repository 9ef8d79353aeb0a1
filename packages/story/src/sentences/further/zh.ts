import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in zh (BCP 47). */
export const sentences: FurtherSentences = {
  more: '更多',
  embedCode: '复制嵌入代码',
  embedCopied: '嵌入代码已复制',
  qrCode: '二维码',
  print: '打印',
  mastodonServer: '您的 Mastodon 服务器',
  remember: '在此设备上记住',
  searchTranscript: '在文字稿中查找',
  momentLink: '指向某一时刻的链接',
  from: '起点',
  reportError: '报告错误',
  availableUntil: '此视频的观看期限为 {date}。',
  onlyIn: '仅限以下地区观看：{regions}',
};
