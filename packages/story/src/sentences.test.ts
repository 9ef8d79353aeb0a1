import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, fill, graphemes, type Sentences } from '@clipsheet/story';
import { SENTENCE_LANGUAGES, sentencesFor } from '@clipsheet/story/sentences.js';

const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));
const holes = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('a value that is not given leaves its place visible instead of the word "undefined"', () => {
  assert.equal(fill('By {names} on {day}', { names: 'Ward' }), 'By Ward on {day}');
});

test('a value that looks like a replacement pattern is printed as it is', () => {
  assert.equal(fill('Picture: {credit}', { credit: '$& {credit}' }), 'Picture: $& {credit}');
});

test('a region reads its language, an unknown language reads English', () => {
  assert.equal(sentencesFor('ar-SY').lang, 'ar');
  assert.equal(sentencesFor('tlh'), english);
});

for (const lang of SENTENCE_LANGUAGES)
  test(`every sentence is there in ${lang}, with the same values as in English`, () => {
    const sentences: Sentences = sentencesFor(lang);
    const expected = new Map(flat(english));
    for (const [path, sentence] of flat(sentences)) {
      assert.ok(graphemes(sentence).length > 0, path);
      const like = expected.get(path) ?? expected.get('age.other');
      // "one" and "two" may say the number in words
      if (!/^age\.(one|two)$/.test(path)) assert.deepEqual(holes(sentence), holes(like ?? ''), path);
    }
    for (const path of expected.keys())
      if (!path.startsWith('age.'))
        assert.ok(
          flat(sentences).some(([p]) => p === path),
          path,
        );
    for (const category of new Intl.PluralRules(lang).resolvedOptions().pluralCategories)
      assert.ok(category === 'zero' || category === 'many' || sentences.age[category] || sentences.age.other, category);
  });
