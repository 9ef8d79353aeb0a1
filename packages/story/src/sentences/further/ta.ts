import type { FurtherSentences } from '../../further-sentences.js';

/** What few readers ask for, in ta (BCP 47). */
export const sentences: FurtherSentences = {
  more: 'மேலும்',
  embedCode: 'பொதிவுக் குறியீட்டை நகலெடு',
  embedCopied: 'பொதிவுக் குறியீடு நகலெடுக்கப்பட்டது',
  qrCode: 'QR குறியீடு',
  print: 'அச்சிடு',
  mastodonServer: 'உங்கள் Mastodon சேவையகம்',
  remember: 'இந்தச் சாதனத்தில் நினைவில் கொள்',
  searchTranscript: 'எழுத்துப்படியில் தேடு',
  momentLink: 'ஒரு தருணத்திற்கான இணைப்பு',
  from: 'தொடக்கம்',
  reportError: 'பிழையைத் தெரிவி',
  availableUntil: 'இந்தக் காணொளி கிடைத்த கடைசி நாள்: {date}.',
  onlyIn: 'இங்கே மட்டும் கிடைக்கும்: {regions}',
};
