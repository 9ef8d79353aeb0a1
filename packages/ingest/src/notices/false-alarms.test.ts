import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../read-article.js';

const HARMLESS = [
  'Rovers fight back to kill off the match\n\nThe striker shot wide twice before his late bomb of a free kick. A knee injury rules out the captain. The children of the academy sang.',
  'Trade war of words goes on\n\nMinisters traded barbs over tariffs. One called the plan dead on arrival. Troops of lobbyists were on the front line.',
  'A children’s festival fills the park\n\nBabies, toddlers and a little boy with a kite: the park was full. Nobody was hurt, and the ice cream ran out.',
  'The novel that killed its author’s shyness\n\nShe was dying to tell the story. “It was torture to cut it,” she said. The baby of the family drew the cover.',
  'How to bake a bloody good cherry pie\n\nStab the crust with a fork. Beat the eggs to death. Let it rest like a body after a long walk.',
];

test('harmless articles get no warning', () => {
  const alarms = HARMLESS.filter((text) => readArticle(text).story.warning !== undefined).map(
    (text) => text.split('\n')[0],
  );
  assert.deepEqual(alarms, []);
});

test('a report of an injured child gets one', () => {
  const { story } = readArticle(
    'Girl of six hurt in fall\n\nThe little girl was covered in blood when the rescue came. She has a head wound and is in hospital.\n\nHer parents are with her.',
  );
  assert.deepEqual(story.warning?.reasons, ['injury', 'child']);
});
