import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeUrl } from './safe-url.js';

test('keeps ordinary addresses, normalised', () => {
  assert.equal(safeUrl('HTTPS://Paper.example/a b', 'link'), 'https://paper.example/a%20b');
  assert.equal(safeUrl('http://localhost:8000/a.jpg', 'media'), 'http://localhost:8000/a.jpg');
  assert.equal(safeUrl('mailto:desk@paper.example', 'link'), 'mailto:desk@paper.example');
});

test('resolves a relative address only against a given base', () => {
  assert.equal(safeUrl('../a.jpg', 'media', 'https://paper.example/x/y'), 'https://paper.example/a.jpg');
  assert.equal(safeUrl('../a.jpg', 'media'), undefined);
});

for (const value of [
  'javascript:alert(1)',
  ' \u0001java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://paper.example/1',
  'https://user:secret@paper.example/',
  'https://',
  '',
])
  test(`refuses ${JSON.stringify(value)}`, () => {
    assert.equal(safeUrl(value, 'link'), undefined);
    assert.equal(safeUrl(value, 'media'), undefined);
  });

test('refuses mail where media is wanted', () => assert.equal(safeUrl('mailto:a@b.example', 'media'), undefined));
