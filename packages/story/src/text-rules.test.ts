import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  brandOn,
  cleanText,
  contrast,
  digest,
  directionOf,
  graphemes,
  quoteId,
  shorten,
  slug,
  storyDirection,
  uniqueId,
} from '@clipsheet/story';

test('cleaned text keeps its letters, joiners and emoji', () => {
  for (const text of ['نویسنده‌ها', 'क्‍ष', '👩‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣', 'naïve “quotes”']) assert.equal(cleanText(text), text);
});

test('cleaned text loses controls, overrides, stray tags and lone surrogates, and stays the same when cleaned again', () => {
  const hostile = ' a\u0000b\u202Ec\u2066d\uD800e\u{E0041}\n\tf' + 'z' + '\u0301'.repeat(40);
  const once = cleanText(hostile);
  assert.equal(once, 'abcd\uFFFDe fz' + '\u0301'.repeat(8));
  assert.equal(cleanText(once), once);
});

test('a digest is the first half of SHA-256, for text and bytes alike', () => {
  assert.equal(digest('abc'), 'ba7816bf8f01cfea414140de5dae2223');
  assert.equal(digest(new TextEncoder().encode('abc')), digest('abc'));
});

test('ids come from words, and from a digest where the words are not Latin', () => {
  assert.equal(slug('Boy of five — pulled from the rubble!'), 'boy-of-five-pulled-from-the-rubble');
  assert.equal(slug('Überraschung für naïve Leser'), 'uberraschung-fur-naive-leser');
  assert.match(slug('انتشال طفل في الخامسة'), /^x-[0-9a-f]{12}$/);
  assert.ok(slug('word '.repeat(99)).length <= 48);
  assert.equal(quoteId('This is what hell feels like, she said'), 'this-is-what-hell-feels-like');
});

test('a taken id is counted on', () => {
  const taken = new Set<string>();
  assert.deepEqual(
    ['a', 'a', 'a'].map((id) => uniqueId(id, taken)),
    ['a', 'a-2', 'a-3'],
  );
});

test('shortening counts what readers see and cuts at a word', () => {
  assert.equal(shorten('Boy of five pulled from the rubble', 20), 'Boy of five pulled…');
  assert.equal(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3), '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧');
  assert.equal(graphemes(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3)).length, 3);
  assert.equal(shorten('short', 5), 'short');
});

test('direction follows the language and its script', () => {
  assert.deepEqual(['ar', 'fa-IR', 'he', 'ur', 'en', 'az-Arab', 'ar-Latn', 'ks-Deva'].map(directionOf), [
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
    'ltr',
    'ltr',
  ]);
  assert.equal(storyDirection({ lang: 'en', dir: 'rtl' }), 'rtl');
});

test('a publisher’s colour keeps its hue and reaches the contrast asked for on every ground', () => {
  assert.equal(brandOn('#0a6a73', ['#ffffff'], 4.5), '#0a6a73');
  for (const colour of ['#ffff00', '#0a6a73', '#111111', '#fefefe'])
    for (const grounds of [['#ffffff', '#f4f2ed'], ['#191a1c'], ['#f3efe6', '#e5e0d5']])
      for (const ground of grounds)
        assert.ok(contrast(brandOn(colour, grounds, 4.5), ground) >= 4.5, `${colour} on ${ground}`);
});

test('a publisher’s colour stays as vivid as it is when it has to be lighter or darker', () => {
  const vividness = (colour: string) => {
    const bytes = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.max(...bytes) - Math.min(...bytes);
  };
  for (const colour of ['#0a6a73', '#a01020', '#2a4bb0', '#7a5c00'])
    for (const grounds of [['#6a6a6a', '#2a2a2a'], ['#191a1c']]) {
      const moved = brandOn(colour, grounds, 3);
      assert.ok(vividness(moved) >= 60, `${colour} on ${grounds.join(', ')}: ${moved}`);
    }
});
