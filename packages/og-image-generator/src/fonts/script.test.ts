import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainScript, type Script } from './script.js';

test('the main script is the one most letters are in', () => {
  const cases: [text: string, lang: string, script: Script][] = [
    ['Boy of five', 'en', 'Latin'],
    ['12,500', 'ar', 'Latin'],
    ['Сирия', 'ru', 'Cyrillic'],
    ['Συρία', 'el', 'Greek'],
    ['مراسلة BBC', 'ar', 'Arabic'],
    ['ראש העיר BBC', 'he', 'Hebrew'],
    ['पाँच साल', 'hi', 'Devanagari'],
    ['শিশু', 'bn', 'Bengali'],
    ['சிறுவன்', 'ta', 'Tamil'],
    ['5歳の男児', 'ja', 'Japanese'],
    ['男児', 'ja', 'Japanese'],
    ['东京', 'en', 'Chinese'],
    ['阿勒坡', 'zh-TW', 'TraditionalChinese'],
    ['阿勒坡', 'zh-Hant-HK', 'TraditionalChinese'],
    ['阿勒颇', 'zh-Hans-TW', 'Chinese'],
    ['다섯 살 소년', 'ko', 'Korean'],
    ['ช่วยเด็กชาย', 'th', 'Thai'],
    ['የአምስት ዓመት', 'am', 'Ethiopic'],
    ['“حلب” in Arabic, アレッポ in Japanese', 'en', 'Latin'],
  ];
  for (const [text, lang, script] of cases) assert.equal(mainScript(text, lang), script, text);
});
