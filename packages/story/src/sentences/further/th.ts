import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in th (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'เพิ่มเติม',
  embedCode: 'คัดลอกโค้ดฝัง',
  embedCopied: 'คัดลอกโค้ดฝังแล้ว',
  qrCode: 'คิวอาร์โค้ด',
  print: 'พิมพ์',
  mastodonServer: 'เซิร์ฟเวอร์ Mastodon ของคุณ',
  remember: 'จำไว้ในอุปกรณ์นี้',
  searchTranscript: 'ค้นหาในบทถอดเสียง',
  momentLink: 'ลิงก์ไปยังช่วงเวลา',
  from: 'ตั้งแต่',
  reportError: 'แจ้งข้อผิดพลาด',
  availableUntil: 'วิดีโอนี้รับชมได้ถึง {date}',
  onlyIn: 'รับชมได้เฉพาะที่: {regions}',
};
