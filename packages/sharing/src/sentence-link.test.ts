import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory } from '@clipsheet/story';
import { sentenceLink } from './sentence-link.js';

const quote = { id: 'hell', text: 'This is what hell feels like' };
const base = { schema: 1, id: 'aleppo', revision: 1, lang: 'en', headline: 'A boy in Aleppo', quotes: [quote] };
const link = (fields: object, of: object = {}) => sentenceLink(parseStory({ ...base, ...fields }), { ...quote, ...of });

test('a quote links to its sentence in the article', () => {
  const body = ['“This is what hell feels like,” she said.'];
  const expected = 'https://news.example/aleppo#:~:text=This%20is%20what%20hell%20feels%20like';
  assert.equal(link({ url: 'https://news.example/aleppo', body }), expected);
  assert.equal(link({ url: 'https://news.example/aleppo' }), expected, 'body not published');
});

test('a fragment that the article’s address already has is kept before the directive', () => {
  const expected = 'https://news.example/#/aleppo:~:text=This%20is%20what%20hell%20feels%20like';
  assert.equal(link({ url: 'https://news.example/#/aleppo' }), expected);
});

test('words that left the article, or were withdrawn, lead to the article alone', () => {
  const url = 'https://news.example/aleppo';
  const withdrawn = { date: '2016-09-01', reason: 'Misheard' };
  assert.equal(link({ url, body: ['Something else.'] }), url);
  assert.equal(link({ url }, { withdrawn }), url);
  assert.equal(link({ url, withdrawn }), url);
});

test('a story without an article has no sentence to link to', () => {
  assert.equal(link({}), undefined);
});
