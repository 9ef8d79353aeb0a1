import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addresses } from '@clipsheet/sharing';
import { tokens, type PartRef } from '@clipsheet/story';
import { pageBeside } from '../src/part-address.js';
import { hostStyle } from '../src/styles/host-style.js';

const PARTS: readonly PartRef[] = [
  { kind: 'story' },
  { kind: 'quote', id: 'we-had-forgotten' },
  { kind: 'video', id: 'first-night' },
];

test('the elements paint with the colours of the design, light and dark', () => {
  const declared = Array.from(
    String(hostStyle).matchAll(/--([\w-]+): var\(--clip-[\w-]+, light-dark\((#\w+), (#\w+)\)\);/g),
    ([, name, light, dark]) => [name, light, dark],
  );
  const { light, dark } = tokens;
  assert.deepEqual(declared, [
    ['surface', light.surface, dark.surface],
    ['sunk', light.sunk, dark.sunk],
    ['veil', light.veil, dark.veil],
    ['veil-line', light.veilLine, dark.veilLine],
    ['ink', light.ink, dark.ink],
    ['ink-2', light.ink2, dark.ink2],
    ['line', light.line, dark.line],
  ]);
});

test('the colour of a story without a publisher’s is that of the design', () => {
  const [, brand] = /var\(--publisher, (#\w+)\)/.exec(String(hostStyle)) ?? [];
  assert.equal(brand, tokens.light.brand);
});

test('an element links to the page at which the publication has its part, wherever that is published', () => {
  for (const base of ['https://clips.example/', 'http://localhost:8080/a/b/', 'https://n.example/é%20c/'])
    for (const part of PARTS) {
      const places = addresses(base);
      assert.equal(pageBeside(places.storyJson('harbour'), part), places.page('harbour', part));
    }
});
