import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ageNotice,
  altText,
  attribution,
  correctionNotice,
  creditLine,
  formatDate,
  warningWords,
  withdrawalNotice,
} from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';

const arabic = sentencesFor('ar');
const on = (day: string) => new Date(`${day}T12:00:00Z`);

test('a credit line says what kind of picture it is, in the reader’s language', () => {
  assert.equal(creditLine({ credit: 'Getty Images' }), 'Picture: Getty Images');
  assert.equal(creditLine({ credit: 'The Morning Sheet', kind: 'illustration' }), 'Illustration: The Morning Sheet');
  assert.equal(creditLine({ credit: 'Getty Images' }, arabic), 'الصورة: Getty Images');
});

test('an attribution names the speaker, then affiliation, audience and date', () => {
  const quote = {
    speaker: 'Clarissa Ward',
    affiliation: 'CNN correspondent',
    spokenTo: 'the United Nations Security Council',
    date: '2016-08-08',
  };
  assert.deepEqual(attribution(quote, 'en'), {
    speaker: 'Clarissa Ward',
    details: 'CNN correspondent, to the United Nations Security Council, 8 Aug 2016',
  });
});

test('where only an affiliation is known it speaks', () => {
  assert.deepEqual(attribution({ affiliation: 'UN report', date: 'in February 2016' }, 'en'), {
    speaker: 'UN report',
    details: 'in February 2016',
  });
});

test('“last month” stays in its article, since a quote is read years later', () => {
  const quote = { speaker: 'Brita Haji Hasan', spokenTo: 'The Guardian', date: 'last month' };
  assert.equal(attribution(quote, 'en').details, 'to The Guardian');
});

test('a correction says when, what was and what is', () => {
  const notice = correctionNotice({ date: '2016-08-23', was: 'Another name', is: 'Omran' }, 'en');
  assert.deepEqual(notice, { lead: 'Corrected 23 Aug 2016', was: 'Another name', is: 'Omran' });
  assert.equal(correctionNotice({ is: 'Omran' }, 'en').lead, 'Corrected');
});

test('a story ages on its birthday, in its own plural', () => {
  const story = { published: '2016-08-18' };
  assert.equal(ageNotice(story, on('2017-08-17'), 'en'), undefined);
  assert.equal(ageNotice(story, on('2017-08-18'), 'en')?.years, 1);
  assert.match(ageNotice(story, on('2026-11-25'), 'en')?.words ?? '', /10 years old/);
  assert.match(ageNotice(story, on('2018-08-18'), 'ar', arabic)?.words ?? '', /عامان/);
});

test('no age is shown when the day is unknown or the clock is behind it', () => {
  assert.equal(ageNotice({}, on('2026-01-01'), 'en'), undefined);
  assert.equal(ageNotice({ published: '2016-08-18' }, on('1970-01-01'), 'en'), undefined);
});

test('a withdrawal says who, when and why', () => {
  const notice = withdrawalNotice(
    { date: '2016-10-02', reason: 'published in error.' },
    'story',
    'The Morning Sheet',
    'en',
  );
  assert.equal(notice.title, 'This story has been withdrawn');
  assert.equal(notice.words, 'The Morning Sheet withdrew it on 2 Oct 2016. Reason given: published in error.');
});

test('a warning names its reasons and keeps the editor’s words', () => {
  assert.deepEqual(warningWords({ reasons: ['injury', 'child'], words: 'A hurt child.' }), {
    lead: 'Content warning: injury, child',
    reasons: 'injury, child',
    words: 'A hurt child.',
  });
});

test('dates are printed as the reader’s language writes them, words as they are', () => {
  assert.equal(formatDate('2016-08-18T23:30:00-05:00', 'en'), '18 Aug 2016');
  assert.equal(formatDate('2016-08-18', 'ja'), '2016年8月18日');
  assert.equal(formatDate('earlier this month', 'en'), 'earlier this month');
  assert.equal(formatDate('2016-08-18', 'not a tag'), '18 Aug 2016');
});

test('alt text closes each part as a sentence and stays within its limit', () => {
  assert.equal(altText(['Boy rescued', undefined, '', 'Picture: AMC.']), 'Boy rescued. Picture: AMC.');
  assert.equal(altText(['word '.repeat(200)], 30).length <= 30, true);
});
