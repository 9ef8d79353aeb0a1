import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in sw (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'Zaidi',
  embedCode: 'Nakili msimbo wa kupachika',
  embedCopied: 'Msimbo umenakiliwa',
  qrCode: 'Msimbo wa QR',
  print: 'Chapisha',
  mastodonServer: 'Seva yako ya Mastodon',
  remember: 'Kumbuka kwenye kifaa hiki',
  searchTranscript: 'Tafuta katika nakala',
  momentLink: 'Kiungo cha wakati fulani',
  from: 'Kuanzia',
  reportError: 'Ripoti kosa',
  availableUntil: 'Video hii ilipatikana hadi {date}.',
  onlyIn: 'Inapatikana hapa tu: {regions}',
};
