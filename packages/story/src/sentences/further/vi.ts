import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in vi (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Thêm',
  embedCode: 'Sao chép mã nhúng',
  embedCopied: 'Đã sao chép mã nhúng',
  qrCode: 'Mã QR',
  print: 'In',
  mastodonServer: 'Máy chủ Mastodon của bạn',
  remember: 'Ghi nhớ trên thiết bị này',
  searchTranscript: 'Tìm trong bản chép lời',
  momentLink: 'Liên kết đến một thời điểm',
  from: 'Từ',
  reportError: 'Báo lỗi',
  availableUntil: 'Video này xem được đến {date}.',
  onlyIn: 'Chỉ xem được tại: {regions}',
};
