import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in ko (BCP 47). */
export const sentences: FurtherSentences = {
  more: '더보기',
  embedCode: '퍼가기 코드 복사',
  embedCopied: '퍼가기 코드를 복사했습니다',
  qrCode: 'QR 코드',
  print: '인쇄',
  mastodonServer: '내 Mastodon 서버',
  remember: '이 기기에 저장',
  searchTranscript: '대본에서 찾기',
  momentLink: '특정 순간 링크',
  from: '시작',
  reportError: '오류 신고',
  availableUntil: '이 동영상은 {date}까지 볼 수 있었습니다.',
  onlyIn: '시청 가능 지역: {regions}',
};
