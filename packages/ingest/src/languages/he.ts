import type { Language } from './language.js';
import { wholeWords } from './whole-words.js';

const PREFIXES = '[והבלמכש]';

const VERBS =
  'אמר|אמרה|אמרו|אומר|אומרת|הוסיף|הוסיפה|מוסיף|מוסיפה|הסביר|הסבירה|מסביר|מסבירה|סיפר|סיפרה|מספר|מספרת|ציין|ציינה|כתב|כתבה|טען|טענה|הבהיר|הבהירה|השיב|השיבה|שאל|שאלה|הודיע|הודיעה|הזהיר|הזהירה|סיכם|סיכמה|קרא|קראה|מסר|מסרה|תיאר|תיארה';
const WHO = '(?<speaker>[^"“”„:,.;()]{2,60}?)';
const WHAT = '(?:,\\s(?<affiliation>[^"“”„:.;]{2,110}?))?';

/** Hebrew. */
export const hebrew: Language = {
  lang: 'he',
  common: '',
  marks: [
    ['“', '”'],
    ['"', '"'],
    ['„', '”'],
    ['”', '“'],
  ],
  abbreviations: '',
  speech: {
    kind: 'patterns',
    after: [
      new RegExp(`^\\s?,?\\s?(?:כך\\s)?(?:${VERBS})\\s${WHO}${WHAT}(?=\\s?[.;“"]|$)`, 'u'),
      /^\s?,?\s?(?:לפי|לדברי|על פי)\s(?<speaker>[^"“”:,.;]{2,60}?)(?:,\s(?<affiliation>[^"“”.;]{2,110}?))?(?=\s?[.;]|$)/u,
    ],
    before: [
      new RegExp(`(?:^|[.,;]\\s)${WHO}${WHAT}(?:,)?\\s(?:${VERBS})(?:\\s(?:כי|ש))?\\s?:?\\s?$`, 'u'),
      new RegExp(`(?:^|\\s)(?:${VERBS})\\s${WHO}${WHAT}\\s?:\\s?$`, 'u'),
      /(?:^|\s)(?:לדברי|לפי)\s(?<speaker>[^"“”:,.;]{2,60}?)(?:,\s(?<affiliation>[^"“”.;]{2,80}?))?,\s?$/u,
    ],
    pronouns: /^(?:הוא|היא|הם|הן|אני|אנחנו)$/u,
    titles:
      'ראש העיר הממשלה שר שרת השר השרה מנהל מנהלת המנהל המנהלת דובר דוברת הדובר הדוברת יושב יושבת נשיא נשיאת הנשיא פרופסור פרופ׳ מפקד השוטר הרב',
    notGiven: /^/,
    ends: /\s(?:כי|ש|אשר|שהוא|שהיא)(?=\s|$).*$/su,
    honorifics: /^(?:מר|גברת|גב׳|ד״ר)\s/u,
    titleLast: false,
  },
  when: /(?:אתמול|היום|ביום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)|בשבוע שעבר|בחודש שעבר|לאחרונה|השבוע)/u,
  credit: {
    photograph: ['צילום', 'צילומים', 'תמונה', 'צלם', 'צלמת', 'קרדיט', 'וידאו'],
    illustration: ['איור', 'איורים', 'ציור', 'מפה', 'גרפיקה'],
    generated: ['נוצר בבינה מלאכותית'],
  },
  correction: {
    labels: ['תיקון', 'הבהרה', 'תיקון טעות', 'הערת המערכת'],
    repairs: [/^\(?בגרסה (?:קודמת|מוקדמת) של .{0,600}$/u],
  },
  by: ['מאת'],
  bylineRoles: ['כתב', 'כתבת', 'עורך', 'עורכת'],
  notice: /^(?:אזהרה|אזהרת תוכן)\s?[:–—-]|(?:תמונות|תכנים|מראות) (?:קשים|קשות|מטרידים)/u,
  announcesVideo: /(?:הסרטון|הווידאו|צפו)[^.!?]{0,60}(?:למטה|למעלה|כאן)/u,
  harm: {
    injury: { strong: wholeWords('פצוע קשה|מדמם|קטיעה', PREFIXES), weak: wholeWords('פצועים|נפצע', PREFIXES) },
    death: { strong: wholeWords('גופה|גופות|קבר אחים', PREFIXES), weak: wholeWords('נהרג|נהרגו|נרצח', PREFIXES) },
    child: { strong: wholeWords('ילד פצוע|ילדה פצועה', PREFIXES), weak: wholeWords('ילד|ילדה|ילדים|תינוק', PREFIXES) },
    war: {
      strong: wholeWords('הפצצה|הפצצות|מצור|צלפים|טילים|ארטילריה|מלחמת אזרחים', PREFIXES),
      weak: wholeWords('מלחמה|המלחמה', PREFIXES),
    },
    violence: { strong: wholeWords('דקירה|ירי|פיגוע|טבח', PREFIXES) },
    'sexual-violence': { strong: wholeWords('אונס|תקיפה מינית', PREFIXES) },
    'self-harm': { strong: wholeWords('התאבד|התאבדות', PREFIXES) },
  },
};
