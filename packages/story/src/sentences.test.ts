import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ageNotice,
  english,
  fill,
  furtherEnglish,
  graphemes,
  withdrawalNotice,
  type Sentences,
} from '@clipsheet/story';
import { SENTENCE_LANGUAGES, sentencesFor } from '@clipsheet/story/sentences.js';
import { furtherSentencesFor } from '@clipsheet/story/further-sentences.js';

const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));
const holes = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const wordsOf = (sentences: Sentences) =>
  flat(sentences).filter(([path]) => !/^(lang|comma|colon|sentenceSpace|quoteMarks)/.test(path));
const OTHERS = SENTENCE_LANGUAGES.filter((lang) => lang !== 'en');
const YEARS = Array.from({ length: 200 }, (_, index) => index + 1);

/** What the papers of each language open and close a quotation with (CLDR delimiters; es, it and he as printed). */
const QUOTE_MARKS: Record<string, string> = {
  ...{ am: '«»', ar: '«»', bn: '“”', cs: '„“', de: '„“', el: '«»', en: '“”', es: '«»', fa: '«»' },
  ...{ fr: '«\u00a0\u00a0»', he: '””', hi: '“”', hu: '„”', id: '“”', it: '«»', ja: '「」', ko: '“”', nl: '‘’' },
  ...{ pl: '„”', pt: '“”', ro: '„”', ru: '«»', sv: '””', sw: '“”', ta: '“”', th: '“”', tr: '“”', uk: '«»' },
  ...{ ur: '”“', vi: '“”', zh: '“”', 'zh-Hant': '「」' },
};

/** Words that a language shares with English, letter for letter. */
const SHARED: Record<string, readonly string[]> = {
  cs: ['video', 'email'],
  de: ['illustration', 'video'],
  fr: ['email', 'reasons.violence'],
  hu: ['email'],
  id: ['video'],
  it: ['video'],
  nl: ['video', 'email'],
  pl: ['email'],
  pt: ['email'],
  ro: ['video', 'email'],
  sv: ['illustration', 'video'],
  sw: ['video'],
  tr: ['video'],
  vi: ['video'],
};

/** Languages in other letters than ours: the letters that their sentences are made of. */
const SCRIPTS: Record<string, RegExp> = {
  am: /\p{Script=Ethiopic}/u,
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  ta: /\p{Script=Tamil}/u,
  th: /\p{Script=Thai}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
};

/** What the words of each button are; look.md gives them one line beside an icon. */
const BUTTONS = [
  ...(['showPicture', 'showVideo', 'play', 'watch', 'readStory', 'readNotice', 'seeChanges'] as const),
  ...(['transcript', 'share', 'copyLink', 'linkCopied', 'email'] as const),
];

test('a value that is not given leaves its place visible instead of the word "undefined"', () => {
  assert.equal(fill('By {names} on {day}', { names: 'Ward' }), 'By Ward on {day}');
});

test('a value that looks like a replacement pattern is printed as it is', () => {
  assert.equal(fill('Picture: {credit}', { credit: '$& {credit}' }), 'Picture: $& {credit}');
});

test('a region reads its language, an unknown language reads English', () => {
  assert.equal(sentencesFor('ar-SY').lang, 'ar');
  assert.equal(sentencesFor('PT-br').lang, 'pt');
  for (const tag of ['tlh', '', '-', 'constructor', '__proto__']) assert.equal(sentencesFor(tag), english, tag);
});

test('the old tags of Hebrew and Indonesian still find them', () => {
  assert.equal(sentencesFor('iw-IL').lang, 'he');
  assert.equal(sentencesFor('in').lang, 'id');
});

test('readers in Taiwan, Hong Kong and Macao get traditional characters, other Chinese readers simplified', () => {
  for (const tag of ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-hant-hk', 'zh-Hant-MY'])
    assert.equal(sentencesFor(tag).lang, 'zh-Hant', tag);
  for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK']) assert.equal(sentencesFor(tag).lang, 'zh', tag);
});

test('thirty languages and more have sentences of their own', () => {
  assert.ok(SENTENCE_LANGUAGES.length >= 30, String(SENTENCE_LANGUAGES.length));
  assert.deepEqual([...SENTENCE_LANGUAGES].sort(), Object.keys(QUOTE_MARKS).sort());
  for (const lang of SENTENCE_LANGUAGES) assert.deepEqual(Intl.getCanonicalLocales(lang), [lang]);
});

for (const lang of SENTENCE_LANGUAGES) {
  const sentences = sentencesFor(lang);

  test(`every sentence is there in ${lang}, with the same values as in English`, () => {
    const expected = new Map(flat(english));
    for (const [path, sentence] of flat(sentences)) {
      if (path !== 'sentenceSpace') assert.ok(graphemes(sentence).length > 0, path);
      assert.equal(sentence, sentence.normalize('NFC'), path);
      const like = expected.get(path) ?? expected.get('age.other');
      // "one" and "two" may say the number in words
      if (!/^age\.(one|two)$/.test(path)) assert.deepEqual(holes(sentence), holes(like ?? ''), path);
    }
    for (const [path, sentence] of wordsOf(sentences)) assert.equal(sentence, sentence.trim(), path);
    const paths = flat(sentences).map(([path]) => path);
    for (const path of expected.keys()) if (!path.startsWith('age.')) assert.ok(paths.includes(path), path);
  });

  test(`a quotation opens and closes as papers print it in ${lang}`, () => {
    assert.equal(sentences.quoteMarks.join(''), QUOTE_MARKS[lang]);
    for (const [path, sentence] of wordsOf(sentences))
      assert.doesNotMatch(sentence, /["'`]/, `${path} has a typewriter's mark`);
  });

  test(`an age is said in the right plural in ${lang}, whatever the number`, () => {
    const rules = new Intl.PluralRules(lang);
    const taken = new Map<string, number[]>();
    for (const years of YEARS) {
      const category = rules.select(years);
      taken.set(category, [...(taken.get(category) ?? []), years]);
    }
    for (const [category, numbers] of taken) {
      const sentence = sentences.age[category as Intl.LDMLPluralRule];
      assert.ok(sentence, `${numbers.slice(0, 3).join(', ')} years are ${category} in ${lang}`);
      if (numbers.length > 1) assert.match(sentence, /\{years\}/, `${category} covers more than one number`);
    }
    // a form for a category that the language does not have would never be read
    for (const category of Object.keys(sentences.age))
      assert.ok((rules.resolvedOptions().pluralCategories as string[]).includes(category), category);
    for (const years of [1, 2, 5, 11, 21, 100]) {
      const now = new Date(Date.UTC(2000 + years, 5, 2));
      const words = ageNotice({ published: '2000-06-01' }, now, lang, sentences)?.words ?? '';
      assert.doesNotMatch(words, /[{}]/);
      assert.ok(words.length > 10, words);
    }
  });

  test(`the words on each button fit it in ${lang}`, () => {
    for (const name of BUTTONS) {
      assert.ok(graphemes(sentences[name]).length <= 24, `${name}: ${sentences[name]}`);
      assert.doesNotMatch(sentences[name], /[.。।።۔:：]$/, name);
    }
  });

  test(`a withdrawal reads as whole sentences in ${lang}, whatever the date ends with`, () => {
    for (const publisher of ['The Morning Sheet', undefined])
      for (const date of ['2016-08-08', '2016-09-02', '2016-12-11']) {
        const { words } = withdrawalNotice({ date, reason: 'X' }, 'photo', publisher, lang, sentences);
        assert.doesNotMatch(words, /\.\.|[{}]|undefined/, words);
        assert.equal(words.includes('The Morning Sheet'), publisher !== undefined);
      }
    if (lang === 'th') return; // Thai ends a sentence with a space
    const isWhole = new Set(flat(english).flatMap(([path, sentence]) => (sentence.endsWith('.') ? [path] : [])));
    for (const [path, sentence] of wordsOf(sentences))
      if (isWhole.has(path) || path.startsWith('age.')) assert.match(sentence, /[.。።।۔]$/, path);
  });
}

for (const lang of OTHERS) {
  const sentences = sentencesFor(lang);

  test(`no English is left in ${lang}`, () => {
    const inEnglish = new Map(wordsOf(english));
    const same = wordsOf(sentences).filter(([path, sentence]) => inEnglish.get(path) === sentence);
    assert.deepEqual(same.map(([path]) => path).sort(), [...(SHARED[lang] ?? [])].sort());
  });

  const script = SCRIPTS[lang];
  if (script)
    test(`${lang} is written in its own letters and with its own comma and colon`, () => {
      for (const [path, sentence] of wordsOf(sentences)) {
        const letters = sentence.replace(/\{\w+\}/g, '').match(/\p{L}/gu) ?? [];
        assert.ok(letters.length > 0, path);
        for (const letter of letters) assert.match(letter, script, `${path}: ${sentence}`);
        if (/^(ja|zh)/.test(lang)) assert.doesNotMatch(sentence, /[,.:;()]/, path);
        if (lang === 'am') assert.doesNotMatch(sentence, /[,:;]/, path);
        if (/^(ar|fa|ur)$/.test(lang)) assert.doesNotMatch(sentence, /[,;?]/, path);
      }
    });
}

for (const lang of OTHERS)
  test(`what few readers ask for is said in ${lang} too, in its own letters and fit for a button`, () => {
    const further = new Map(flat(furtherSentencesFor(lang)));
    for (const [path, inEnglish] of flat(furtherEnglish)) {
      const sentence = further.get(path) ?? '';
      assert.ok(sentence && sentence === sentence.trim() && sentence === sentence.normalize('NFC'), path);
      assert.notEqual(sentence, inEnglish, path);
      assert.deepEqual(holes(sentence), holes(inEnglish), path);
      if (!path.startsWith('availableUntil')) assert.ok(graphemes(sentence).length <= 40, `${path}: ${sentence}`);
      const letters = sentence.replace(/\{\w+\}|Mastodon|QR/g, '').match(/\p{L}/gu) ?? [];
      const script = SCRIPTS[lang];
      if (script) for (const letter of letters) assert.match(letter, script, `${path}: ${sentence}`);
      if (lang === 'fr') assert.doesNotMatch(sentence, /(?<!\u00a0)[:;!?]/, path);
    }
  });

test('simplified and traditional Chinese do not borrow each other’s characters', () => {
  const [simplified, traditional] = ['zh', 'zh-Hant'].map((lang) => wordsOf(sentencesFor(lang)).join());
  assert.doesNotMatch(simplified ?? '', /[報導圖顯應為變內說閱讀這張視頻複製連結電郵發對]/u);
  assert.doesNotMatch(traditional ?? '', /[报导图显应为变内说阅读这张视频复制连结电邮发对]/u);
});

test('French sets a space that does not break before a colon and inside its quotation marks', () => {
  const { quoteMarks, ...words } = sentencesFor('fr');
  for (const [path, sentence] of flat(words)) assert.doesNotMatch(sentence, /(?<!\u00a0)[:;!?»]|«(?!\u00a0)/, path);
  assert.equal(`${quoteMarks[0]}oui${quoteMarks[1]}`, '«\u00a0oui\u00a0»');
});

test('the comma between two parts is that of the language', () => {
  const own: Record<string, string> = { ar: '، ', fa: '، ', ur: '، ', am: '፣ ', ja: '、', zh: '，', 'zh-Hant': '，' };
  for (const lang of SENTENCE_LANGUAGES) assert.equal(sentencesFor(lang).comma, own[lang] ?? ', ', lang);
});

test('a year of the common era says so where dates are printed in another', () => {
  const era: Record<string, RegExp> = { fa: /میلادی/, th: /ค\.ศ\./ };
  const others = SENTENCE_LANGUAGES.filter(
    (lang) => new Intl.DateTimeFormat(lang).resolvedOptions().calendar !== 'gregory',
  );
  assert.ok(others.includes('th'));
  for (const lang of others) assert.match(sentencesFor(lang).fromYear, era[lang] ?? /^$/, lang);
});
