import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverOf } from '../src/further/mastodon-server.js';

test('a Mastodon server is found in whatever way a reader names it', () => {
  for (const typed of ['social.example', ' Social.Example ', 'https://social.example/@ida', '@ida@social.example'])
    assert.equal(serverOf(typed), 'social.example', typed);
  assert.equal(serverOf('müll.example'), 'müll.example');
});

test('what is no host name is refused', () => {
  for (const typed of ['', 'mastodon', 'javascript:alert(1)', 'a b.example', 'social.example:x', '..', '/'])
    assert.equal(serverOf(typed), undefined, typed);
});
