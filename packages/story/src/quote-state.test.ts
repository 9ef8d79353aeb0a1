import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteState } from '@clipsheet/story';

const body = [
  'Nothing gets in or out, not even water.',
  '“This is what hell feels like,” the correspondent told the council. “The shelling was relentless, there were snipers everywhere.”',
  'قال: «لم يبق لدينا ماء ولا كهرباء في المدينة».',
];
const state = (quote: string, text = body) => quoteState(quote, text).state;

test('the same words are the same under other marks, dashes and spaces', () => {
  assert.equal(state('This is what hell feels like'), 'same');
  assert.equal(state("'this is  what hell — feels like'"), 'same');
  assert.equal(state('لم يبق لدينا ماء ولا كهرباء في المدينة'), 'same');
});

test('a quote that the story interrupts with "he said" is the same', () => {
  assert.equal(
    state('This is what hell feels like. The shelling was relentless, there were snipers everywhere.'),
    'same',
  );
});

test('a moved sentence is the same', () => {
  assert.equal(state('This is what hell feels like', [...body].reverse()), 'same');
});

test('one changed word is a change, and the story’s words are shown', () => {
  const result = quoteState('This is what home feels like', body);
  assert.equal(result.state, 'changed');
  assert.match(result.found ?? '', /hell/);
});

test('a negation that is gone is never the same', () => {
  assert.equal(state('They are not killing fighters', ['“They are killing fighters,” he said.']), 'changed');
  assert.equal(state('They are killing fighters', ['“They are not killing fighters,” he said.']), 'changed');
});

test('half a word is never the same', () => {
  assert.notEqual(state('his is what hell feels like'), 'same');
  assert.notEqual(state('This is what hell feels lik'), 'same');
});

test('a deleted sentence is missing', () => {
  assert.equal(state('We ran all night and did not look back once'), 'missing');
  assert.equal(state('anything', []), 'missing');
  assert.equal(state('', body), 'missing');
});

test('sentences in another order are not the same quote', () => {
  assert.notEqual(
    state('The shelling was relentless, there were snipers everywhere. This is what hell feels like.'),
    'same',
  );
});

test('Japanese words are compared letter by letter', () => {
  const text = ['店主は「今年の灯りは去年より明るい」と話した。'];
  assert.equal(state('今年の灯りは去年より明るい', text), 'same');
  assert.equal(state('今年の灯りは去年より暗い', text), 'changed');
});
