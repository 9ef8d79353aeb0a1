import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFragment } from './text-fragment.js';

const body = [
  'Nothing gets in or out – not even water. The city council leader said it was “two or three months” before famine.',
  '“This is what hell feels like,” Clarissa Ward told the Security Council (in New York) earlier this month.',
  'She said, “never seen anything on the scale of Aleppo”. Few had. She said it again: never seen anything on the scale of Aleppo.',
  '“They are not killing fighters,” Haji Hasan told The Guardian last month. “They are killing civilians.”',
];

/** Undoes the encoding: prefix-, start, end, -suffix as the browser will read them. */
function read(fragment: string): string[] {
  assert.match(fragment, /^#:~:text=[^()&'!*\s]+$/);
  return fragment.slice('#:~:text='.length).split(',').map(decodeURIComponent);
}

test('a short sentence that stands there once is named by its words alone', () => {
  assert.equal(textFragment('This is what hell feels like', body), '#:~:text=This%20is%20what%20hell%20feels%20like');
});

test('the words are taken as the article prints them, whatever marks and case the quote has', () => {
  assert.equal(
    textFragment('“this is what HELL feels like.”', body),
    '#:~:text=This%20is%20what%20hell%20feels%20like',
  );
});

test('words that occur twice are told apart by what stands around them', () => {
  const [prefix, words, suffix] = read(textFragment('never seen anything on the scale of Aleppo', body));
  assert.equal(prefix, 'said, “-');
  assert.equal(words, 'never seen anything on the scale of Aleppo');
  assert.equal(suffix, '-”. Few');
});

test('words that the headline repeats are told apart as well', () => {
  const fragment = textFragment('This is what hell feels like', body, ['This is what hell feels like, says reporter']);
  assert.deepEqual(read(fragment), ['This is what hell feels like', '-,” Clarissa']);
});

test('a long passage is named by its first and last words', () => {
  const long =
    'One two three four and then a great many further words follow so that nobody would want them all in an address that people paste into a message or a mail or read out, with a few more for good measure, five six seven eight.';
  assert.deepEqual(read(textFragment(long, ['Before this.', `He said: “${long}” And so on.`])), [
    'One two three four',
    'five six seven eight',
  ]);
});

test('a long passage whose ends occur elsewhere grows them until they do not', () => {
  const long = `alpha beta gamma delta ${'word '.repeat(30)}one two three four`;
  const [start, end] = read(textFragment(long, ['Alpha beta gamma delta came first.', `${long}, he said.`]));
  assert.equal(start, 'alpha beta gamma delta word');
  assert.equal(end, 'word one two three four');
});

test('a quotation that "he said" divides is marked in both its sentences', () => {
  const fragment = textFragment('They are not killing fighters. They are killing civilians.', body);
  assert.equal(fragment, '#:~:text=They%20are%20not%20killing%20fighters&text=They%20are%20killing%20civilians');
});

test('the characters that directives and posts trip over are encoded', () => {
  const odd = 'a-b, c & d (e) f! g* h~ i';
  const fragment = textFragment(odd, [odd]);
  assert.equal(fragment, '#:~:text=a%2Db%2C%20c%20%26%20d%20%28e%29%20f%21%20g%2A%20h%7E%20i');
});

test('words that are not in the article get no fragment, so that no link promises them', () => {
  for (const words of ['This is what heaven feels like', 'hell feel', 'ell feels like', '', '“”']) {
    assert.equal(textFragment(words, body), '', words);
  }
});

test('without the article the words are taken as they are', () => {
  assert.equal(textFragment('“Where is Omran?”', []), '#:~:text=Where%20is%20Omran');
});

test('Japanese, Thai and Arabic are found and cut at the words of their own', () => {
  const japanese = '彼は「これが地獄というものだ」と語った。これが地獄というものだ。';
  const [prefix, words] = read(textFragment('これが地獄というものだ', [japanese]));
  assert.equal(words, 'これが地獄というものだ');
  assert.ok(prefix?.endsWith('「-'), prefix);
  assert.deepEqual(read(textFragment('هكذا يبدو الجحيم', ['قالت: «هكذا يبدو الجحيم»، ثم صمتت.'])), [
    'هكذا يبدو الجحيم',
  ]);
  assert.deepEqual(read(textFragment('นี่คือนรก', ['เธอบอกว่านี่คือนรก'])), ['นี่คือนรก']);
});

test('lone surrogates, controls and endless repetition neither throw nor take long', () => {
  const started = performance.now();
  assert.doesNotThrow(() => textFragment('\ud800 x \u0000', ['\ud800 x \u0000']));
  textFragment('a '.repeat(2000), ['a '.repeat(20_000)]);
  assert.ok(performance.now() - started < 2000);
});
