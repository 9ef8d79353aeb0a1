import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontFiles } from '../node/font-files.js';
import { faceFor } from './face.js';
import { FontShelf } from './font-shelf.js';
import { mainScript } from './script.js';

async function choose(text: string, lang: string, role: 'headline' | 'furniture' = 'headline') {
  return new FontShelf(fontFiles).choose(text, faceFor(role, mainScript(text, lang), lang));
}

test('an English headline needs one file, read when its first letter comes', async () => {
  const read: string[] = [];
  const shelf = new FontShelf((address) => {
    read.push(address);
    return fontFiles(address);
  });
  assert.deepEqual(read, []);
  const { files, families, missing } = await shelf.choose('Boy of five', faceFor('headline', 'Latin', 'en'));
  assert.deepEqual(
    files.map(({ address }) => address),
    ['@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'],
  );
  assert.deepEqual([families, missing], [['Source Serif 4'], []]);
  assert.deepEqual(read, ['@fontsource/source-serif-4/unicode.json']);
});

test('an Arabic line takes its measures from Naskh and its Latin words from the Latin face', async () => {
  const { families } = await choose('مراسلة BBC في حلب', 'ar');
  assert.deepEqual(families, ['Noto Naskh Arabic', 'Source Serif 4']);
});

test('Han characters are drawn in the forms of the text’s language', async () => {
  assert.deepEqual((await choose('直径', 'ja')).families, ['Noto Serif JP']);
  assert.deepEqual((await choose('直径', 'zh')).families, ['Noto Serif SC']);
  assert.deepEqual((await choose('直徑', 'zh-Hant')).families, ['Noto Serif TC']);
  assert.deepEqual((await choose('直徑 한국', 'ko')).families, ['Noto Serif KR']);
});

test('every file that is chosen can be read', async () => {
  const texts = [
    'Łódź',
    'Việt',
    'Сирия',
    'Συρία',
    'سوريا',
    'סוריה',
    'सीरिया',
    'সিরিয়া',
    'சிரியா',
    'シリア',
    '叙利亚',
    '시리아',
    '敘利亞',
    'ซีเรีย',
    'ሶርያ',
    '👩🏽‍🚒 🇸🇾 1️⃣',
  ];
  for (const text of texts)
    for (const role of ['headline', 'furniture'] as const) {
      const { files, missing } = await choose(text, 'en', role);
      assert.deepEqual(missing, [], text);
      for (const { address } of files) assert.ok((await fontFiles(address)).length > 1000, address);
    }
});

test('what no font has is named, but for what is never drawn', async () => {
  assert.deepEqual((await choose('ᚠ a\u200Db\u00ADc 🎈', 'en')).missing, ['ᚠ']);
});
