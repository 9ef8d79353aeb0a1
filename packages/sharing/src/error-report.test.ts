import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory, HOSTILE_TEXTS } from '@clipsheet/fixtures';
import { furtherEnglish } from '@clipsheet/story';
import { errorReport } from './error-report.js';

const PAGE = 'https://clips.example/stories/harbour/quotes/q/';
const publisher = { name: 'The Morning Sheet', email: 'corrections@morning-sheet.example' };

test('a report of an error names the words, their address and the revision that the reader saw', () => {
  const mail = new URL(errorReport(exampleStory({ publisher }), 'We had forgotten', PAGE, furtherEnglish) ?? '');
  assert.equal(mail.pathname, 'corrections@morning-sheet.example');
  assert.equal(mail.searchParams.get('subject'), 'Report an error: The harbour lights go out at nine');
  assert.deepEqual(mail.searchParams.get('body')?.split('\r\n'), [
    '> We had forgotten',
    '',
    PAGE,
    'harbour, 2',
    '',
    '',
  ]);
});

test('no report is offered where the publisher gives no address, or one that could add recipients', () => {
  assert.equal(errorReport(exampleStory(), 'Words', PAGE, furtherEnglish), undefined);
  for (const email of [
    'a@b.example?bcc=c@d.example',
    'a@b.example,c@d.example',
    'javascript:alert(1)',
    'a b@c.example',
    '',
  ])
    assert.equal(
      errorReport({ ...exampleStory(), publisher: { ...publisher, email } }, 'Words', PAGE, furtherEnglish),
      undefined,
      email,
    );
});

test('whatever the words are, the mail has one recipient, one subject and one body, and is short enough', () => {
  for (const text of [...HOSTILE_TEXTS, 'ض'.repeat(5000), '&bcc=x@y.example', '\uD800']) {
    const mail = errorReport({ ...exampleStory({ publisher }), headline: text }, text, PAGE, furtherEnglish) ?? '';
    assert.deepEqual([...new URL(mail).searchParams.keys()], ['subject', 'body'], text.slice(0, 40));
    assert.ok(mail.length < 4000, `${mail.length} characters for ${text.slice(0, 40)}`);
  }
});
