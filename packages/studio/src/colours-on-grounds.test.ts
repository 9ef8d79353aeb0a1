import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coloursOnGrounds } from './colours-on-grounds.js';

const usedOf = (colour: string) => Object.fromEntries(coloursOnGrounds(colour).map(({ name, used }) => [name, used]));

test('a colour that words can be read in stays as it is on light grounds, and is lightened in the dark', () => {
  const { light, picture, dark } = usedOf('#0a6a73');
  assert.deepEqual([light, picture], ['#0a6a73', '#0a6a73']);
  assert.notEqual(dark, '#0a6a73');
});

test('a pale colour is darkened where words would be lost in it, and stays in the dark', () => {
  const { light, dark } = usedOf('#ffe08a');
  assert.notEqual(light, '#ffe08a');
  assert.equal(dark, '#ffe08a');
});
