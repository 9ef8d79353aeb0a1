// Stories in many scripts for the contact sheet. The words are ours; nobody in them exists but the city.
import { parseStory } from '@clipsheet/story';

const photo = (lang, credit, extra = {}) => ({
  id: 'city',
  src: 'https://sheet.example/city.jpg',
  width: 1600,
  height: 1067,
  credit,
  kind: 'illustration',
  alt: 'A low sun over a city of flat roofs',
  focalPoint: { x: 0.64, y: 0.2 },
  ...extra,
});
const publisher = { name: 'The Morning Sheet', url: 'https://sheet.example/', colour: '#0a6a73' };
const story = (id, lang, fields) =>
  parseStory({
    schema: 1,
    id,
    revision: 1,
    url: `https://sheet.example/${id}`,
    lang,
    publisher,
    published: '2026-08-18',
    photos: [photo(lang, 'The Morning Sheet')],
    ...fields,
  });

export const STORIES = {
  en: story('en', 'en', {
    kicker: 'Syria',
    headline: 'Boy of five pulled from the rubble of his home in Aleppo',
    dek: 'The city council’s leader says starvation is “two or three months” away.',
    quotes: [
      {
        id: 'long',
        text: 'The shelling was relentless, there were snipers everywhere and I just remember the feeling of exhaustion from being so petrified all the time.',
        speaker: 'Amal Haddad',
        affiliation: 'Correspondent',
      },
      {
        id: 'short',
        text: 'This is what hell feels like',
        speaker: 'Amal Haddad',
        affiliation: 'Correspondent',
        spokenTo: 'the United Nations Security Council',
      },
    ],
    videos: [
      {
        id: 'film',
        title: 'How the siege of eastern Aleppo closed in',
        src: 'https://sheet.example/film.mp4',
        poster: 'https://sheet.example/poster.jpg',
        duration: 84,
        credit: 'The Morning Sheet',
      },
    ],
  }),
  'en-long': story('en-long', 'en', {
    kicker: 'Syria',
    headline:
      'Up to 250,000 people cut off in Aleppo as strikes hit the power supply and the last hospital, and hunger draws near',
    dek: 'A dek that has nowhere to go.',
    quotes: [
      {
        id: 'long',
        text: 'I have been covering this war for years, and there are no winners left in it. There are only people who are still here and people who are not, and every one of them asks me the same thing: whether anybody is listening at all, and what would have to happen before somebody does.',
        speaker: 'Amal Haddad',
        affiliation: 'Correspondent of the Morning Sheet in northern Syria',
        spokenTo: 'the committee on foreign relations',
        date: '2016-08-23',
      },
      { id: 'short', text: 'Nothing gets in', affiliation: 'A doctor' },
    ],
  }),
  'en-short': story('en-short', 'en', { kicker: 'Markets', headline: 'Fires out', dek: 'All of them.' }),
  ar: story('ar', 'ar', {
    kicker: 'سوريا',
    headline: 'انتشال طفل في الخامسة من تحت أنقاض بيته في حلب بعد 12 ساعة',
    dek: 'قال رئيس مجلس المدينة إن المجاعة على بُعد «شهرين أو ثلاثة».',
    quotes: [
      {
        id: 'long',
        text: 'كان القصف بلا انقطاع، والقناصة في كل مكان، ولا أذكر إلا شعور الإنهاك من الخوف طوال الوقت.',
        speaker: 'أمل حداد',
        affiliation: 'مراسلة',
        spokenTo: 'مجلس الأمن',
      },
      { id: 'short', text: 'هكذا يبدو الجحيم', speaker: 'أمل حداد', affiliation: 'مراسلة BBC' },
    ],
  }),
  he: story('he', 'he', {
    kicker: 'סוריה',
    headline: 'ילד בן חמש חולץ מהריסות ביתו בחלב, דיווחה BBC',
    dek: 'ראש העירייה אמר שהרעב במרחק „חודשיים או שלושה”.',
    quotes: [
      {
        id: 'long',
        text: 'ההפגזות לא פסקו, צלפים היו בכל מקום, ואני זוכרת רק את התשישות מרוב פחד כל הזמן.',
        speaker: 'אמל חדאד',
        affiliation: 'כתבת',
      },
      { id: 'short', text: 'כך נראה הגיהינום', speaker: 'אמל חדאד', affiliation: 'כתבת' },
    ],
  }),
  ja: story('ja', 'ja', {
    kicker: 'シリア',
    headline: '5歳の男児、アレッポの自宅のがれきから救出',
    dek: '市議会議長は飢餓まで「2、3か月」だと語った。',
    quotes: [
      {
        id: 'long',
        text: '砲撃は絶え間なく、狙撃手は至るところにいて、ずっと怯えていたための疲れだけを覚えています。',
        speaker: 'アマル・ハダド',
        affiliation: '特派員',
        spokenTo: '国連安全保障理事会',
      },
      { id: 'short', text: 'これが地獄というものです', speaker: 'アマル・ハダド', affiliation: '特派員' },
    ],
  }),
  zh: story('zh', 'zh', {
    kicker: '叙利亚',
    headline: '五岁男童在阿勒颇的家中废墟里获救，救援持续了12小时',
    dek: '市议会主席说，离饥荒只有“两三个月”了。',
    quotes: [
      {
        id: 'long',
        text: '炮击从未停止，到处都是狙击手，我只记得一直担惊受怕带来的疲惫。',
        speaker: '阿迈勒·哈达德',
        affiliation: '记者',
      },
      { id: 'short', text: '这就是地狱的感觉', speaker: '阿迈勒·哈达德', affiliation: '记者' },
    ],
  }),
  ko: story('ko', 'ko', {
    kicker: '시리아',
    headline: '다섯 살 소년, 알레포의 무너진 집에서 구조되다',
    dek: '시의회 의장은 기아까지 “두세 달” 남았다고 말했다.',
    quotes: [
      {
        id: 'long',
        text: '포격은 끊이지 않았고 저격수가 곳곳에 있었으며, 늘 두려움에 떨던 피로만 기억납니다.',
        speaker: '아말 하다드',
        affiliation: '특파원',
      },
      { id: 'short', text: '이것이 지옥입니다', speaker: '아말 하다드', affiliation: '특파원' },
    ],
  }),
  hi: story('hi', 'hi', {
    kicker: 'सीरिया',
    headline: 'अलेप्पो में पाँच साल के बच्चे को घर के मलबे से निकाला गया',
    dek: 'नगर परिषद के प्रमुख ने कहा कि भुखमरी “दो या तीन महीने” दूर है।',
    quotes: [
      {
        id: 'long',
        text: 'गोलाबारी रुकती ही नहीं थी, हर जगह निशानेबाज़ थे, और मुझे बस हर समय डरे रहने की थकान याद है।',
        speaker: 'अमल हद्दाद',
        affiliation: 'संवाददाता',
      },
      { id: 'short', text: 'नरक ऐसा ही लगता है', speaker: 'अमल हद्दाद', affiliation: 'संवाददाता' },
    ],
  }),
  bn: story('bn', 'bn', {
    kicker: 'সিরিয়া',
    headline: 'আলেপ্পোয় বাড়ির ধ্বংসস্তূপ থেকে পাঁচ বছরের শিশু উদ্ধার',
    dek: 'নগর পরিষদের প্রধান বলেন, অনাহার “দুই বা তিন মাস” দূরে।',
    quotes: [
      {
        id: 'long',
        text: 'গোলাবর্ষণ থামছিল না, চারদিকে ছিল স্নাইপার, আমার শুধু সারাক্ষণ ভয়ে থাকার ক্লান্তিটুকু মনে আছে।',
        speaker: 'আমাল হাদ্দাদ',
        affiliation: 'সংবাদদাতা',
      },
      { id: 'short', text: 'নরক এমনই', speaker: 'আমাল হাদ্দাদ', affiliation: 'সংবাদদাতা' },
    ],
  }),
  ta: story('ta', 'ta', {
    kicker: 'சிரியா',
    headline: 'அலெப்போவில் வீட்டின் இடிபாடுகளில் இருந்து ஐந்து வயதுச் சிறுவன் மீட்பு',
    dek: 'பட்டினி “இரண்டு அல்லது மூன்று மாதங்கள்” தொலைவில் உள்ளது என்றார் தலைவர்.',
    quotes: [
      {
        id: 'long',
        text: 'குண்டுவீச்சு ஓயவே இல்லை, எங்கும் துப்பாக்கி வீரர்கள், எப்போதும் பயந்திருந்த களைப்பு மட்டுமே நினைவில் இருக்கிறது.',
        speaker: 'அமல் ஹத்தாத்',
        affiliation: 'செய்தியாளர்',
      },
      { id: 'short', text: 'நரகம் இப்படித்தான்', speaker: 'அமல் ஹத்தாத்', affiliation: 'செய்தியாளர்' },
    ],
  }),
  ru: story('ru', 'ru', {
    kicker: 'Сирия',
    headline: 'Пятилетнего мальчика достали из-под обломков его дома в Алеппо',
    dek: 'Глава городского совета говорит, что до голода «два или три месяца».',
    quotes: [
      {
        id: 'long',
        text: 'Обстрел не прекращался, снайперы были повсюду, и я помню только усталость от постоянного страха.',
        speaker: 'Амаль Хаддад',
        affiliation: 'корреспондент',
      },
      { id: 'short', text: 'Так выглядит ад', speaker: 'Амаль Хаддад', affiliation: 'корреспондент' },
    ],
  }),
  el: story('el', 'el', {
    kicker: 'Συρία',
    headline: 'Αγόρι πέντε ετών ανασύρθηκε από τα ερείπια του σπιτιού του στο Χαλέπι',
    dek: 'Ο επικεφαλής του δημοτικού συμβουλίου λέει ότι η πείνα απέχει «δύο ή τρεις μήνες».',
    quotes: [
      {
        id: 'long',
        text: 'Ο βομβαρδισμός δεν σταματούσε, παντού υπήρχαν ελεύθεροι σκοπευτές και θυμάμαι μόνο την εξάντληση.',
        speaker: 'Αμάλ Χαντάντ',
        affiliation: 'ανταποκρίτρια',
      },
      { id: 'short', text: 'Έτσι μοιάζει η κόλαση', speaker: 'Αμάλ Χαντάντ', affiliation: 'ανταποκρίτρια' },
    ],
  }),
  'zh-hant': story('zh-hant', 'zh-Hant', {
    kicker: '敘利亞',
    headline: '五歲男童在阿勒坡家中的廢墟裡獲救，救援持續了12小時',
    dek: '市議會主席說，離饑荒只有「兩三個月」了。',
    quotes: [
      {
        id: 'long',
        text: '砲擊從未停止，到處都是狙擊手，我只記得一直擔驚受怕帶來的疲憊。',
        speaker: '阿邁勒·哈達德',
        affiliation: '記者',
      },
      { id: 'short', text: '這就是地獄的感覺', speaker: '阿邁勒·哈達德', affiliation: '記者' },
    ],
  }),
  th: story('th', 'th', {
    kicker: 'ซีเรีย',
    headline: 'ช่วยเด็กชายวัยห้าขวบออกจากซากบ้านที่พังถล่มในเมืองอะเลปโปหลังผ่านไป 12 ชั่วโมง',
    dek: 'ประธานสภาเมืองกล่าวว่าความอดอยากอยู่ห่างเพียง “สองหรือสามเดือน”',
    quotes: [
      {
        id: 'long',
        text: 'การยิงถล่มไม่เคยหยุด มีมือปืนอยู่ทุกที่ และฉันจำได้แค่ความเหนื่อยล้าจากความกลัวตลอดเวลา',
        speaker: 'อามาล ฮัดดาด',
        affiliation: 'ผู้สื่อข่าว',
      },
      { id: 'short', text: 'นรกเป็นแบบนี้', speaker: 'อามาล ฮัดดาด', affiliation: 'ผู้สื่อข่าว' },
    ],
  }),
  am: story('am', 'am', {
    kicker: 'ሶርያ',
    headline: 'የአምስት ዓመት ልጅ በአሌፖ ከፈረሰው ቤቱ ፍርስራሽ ስር ወጣ',
    dek: 'የከተማው ምክር ቤት መሪ ረሃብ “ሁለት ወይም ሦስት ወር” ቀርቶታል አሉ።',
    quotes: [
      {
        id: 'long',
        text: 'ድብደባው አላቆመም፣ ተኳሾች በየቦታው ነበሩ፣ የማስታውሰው ሁልጊዜ ከመፍራት የመጣውን ድካም ብቻ ነው።',
        speaker: 'አማል ሐዳድ',
        affiliation: 'ዘጋቢ',
      },
      { id: 'short', text: 'ሲኦል ይህን ይመስላል', speaker: 'አማል ሐዳድ', affiliation: 'ዘጋቢ' },
    ],
  }),
  fa: story('fa', 'fa', {
    kicker: 'سوریه',
    headline: 'پسر پنج‌ساله پس از ۱۲ ساعت از زیر آوار خانه‌اش در حلب بیرون کشیده شد',
    dek: 'رئیس شورای شهر می‌گوید گرسنگی «دو یا سه ماه» دیگر فرا می‌رسد.',
    quotes: [{ id: 'short', text: 'جهنم این‌گونه است', speaker: 'امل حداد', affiliation: 'خبرنگار' }],
  }),
  ur: story('ur', 'ur', {
    kicker: 'شام',
    headline: 'حلب میں پانچ سالہ بچے کو ۱۲ گھنٹے بعد گھر کے ملبے سے نکال لیا گیا',
    dek: 'شہر کی کونسل کے سربراہ کہتے ہیں کہ بھوک ”دو یا تین ماہ“ دور ہے۔',
    quotes: [{ id: 'short', text: 'جہنم ایسا ہی ہوتا ہے', speaker: 'امل حداد', affiliation: 'نامہ نگار' }],
  }),
  emoji: story('emoji', 'en', {
    kicker: 'Aleppo 🇸🇾',
    headline: 'Rescue 👨‍👩‍👧‍👦 family 🇬🇧 safe 👩🏽‍🚒 ❤️‍🔥 1️⃣ ☎️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🥹 after 3 days',
    dek: 'A dek with a heart ❤️ in it.',
    quotes: [{ id: 'short', text: 'We are all 😀 now', speaker: 'Amal Haddad', affiliation: 'Correspondent' }],
  }),
  mixed: story('mixed', 'en', {
    kicker: 'Languages',
    headline: '“حلب” in Arabic, アレッポ in Japanese, Алеппо in Russian: one city, Ẁÿḿ 12,500 names',
    dek: 'Café, naïve, Łódź, Việt Nam, Ελλάδα, 東京 and दिल्ली.',
    quotes: [
      {
        id: 'long',
        text: 'She said “حلب الآن” and then, in English, that nobody there — not one of 250,000 people — sleeps.',
        speaker: 'Łukasz Nguyễn',
        affiliation: 'Reporter',
      },
      { id: 'short', text: '北京 says hello', speaker: 'Ångström', affiliation: 'Reporter' },
    ],
  }),
};

const warning = {
  reasons: ['injury', 'child'],
  words: 'The picture shows an injured child. We do not show it here; the story lets you choose.',
};
const withWarning = {
  ar: { reasons: ['injury', 'child'], words: 'تُظهر الصورة طفلًا جريحًا. لا نعرضها هنا، ويمكنك أن تختار في الخبر.' },
  ja: { reasons: ['injury', 'child'], words: '写真にはけがをした子どもが写っています。ここでは表示しません。' },
  hi: { reasons: ['injury', 'child'], words: 'तस्वीर में एक घायल बच्चा है। हम उसे यहाँ नहीं दिखाते।' },
};

/** The same story in other states. */
export const variants = {
  veiled: (s) =>
    parseStory({
      ...s,
      id: `${s.id}-veiled`,
      photos: [photo(s.lang, 'Aleppo Media Centre', { kind: 'photograph', warning: withWarning[s.lang] ?? warning })],
    }),
  bare: (s) => parseStory({ ...s, id: `${s.id}-bare`, photos: [] }),
  old: (s) =>
    parseStory({
      ...s,
      id: `${s.id}-old`,
      published: '2016-08-18',
      corrections: [{ date: '2016-08-23', was: 'Omar', is: 'Omran' }],
    }),
  withdrawn: (s) =>
    parseStory({ ...s, id: `${s.id}-withdrawn`, withdrawn: { date: '2026-09-02', reason: 'published in error.' } }),
};
