import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory, parseStory, StoryError } from '@clipsheet/story';

const smallest = { schema: 1, id: 'aleppo', revision: 1, headline: 'Boy of five pulled from the rubble', lang: 'en' };
const pointers = (value: unknown) => checkStory(value).map(({ pointer, code }) => `${pointer} ${code}`);

test('a story with the required fields alone is good, and its lists are filled in', () => {
  const story = parseStory(smallest);
  assert.deepEqual([story.photos, story.quotes, story.body, story.corrections], [[], [], [], []]);
});

test('says everything that is wrong at once, shapes and rules together', () => {
  assert.deepEqual(
    pointers({
      ...smallest,
      headline: '',
      url: 'javascript:alert(1)',
      published: '2016-02-31',
      photos: [
        { id: 'a', src: 'a.jpg' },
        { id: 'a', credit: 'AMC' },
      ],
      videos: [{ id: 'v', start: 9, end: 3 }],
      corrections: [{ was: 'Wrong' }],
      quotes: [{ id: 'q', text: 'Words', portrait: 'nobody' }],
    }),
    [
      '/headline format',
      '/photos/0/credit missing',
      '/url address',
      '/published date',
      '/photos/1/id duplicate',
      '/videos/0/end order',
      '/corrections/0 missing',
      '/quotes/0/portrait reference',
    ],
  );
});

test('says which thing, what was expected, what came and what to do', () => {
  const [problem] = checkStory({ ...smallest, photos: [{ id: 'a' }] });
  assert.equal(
    problem?.message,
    '/photos/0/credit must be a non-empty string, but is missing. Add the photographer or agency.',
  );
});

test('rules still run when another field is missing or of the wrong type', () => {
  assert.ok(pointers({ photos: 'none', url: 'data:text/html,x' }).includes('/url address'));
});

test('an address is named once even where both its shape and its safety are wrong', () => {
  assert.deepEqual(pointers({ ...smallest, url: '' }), ['/url format']);
});

for (const [name, value] of [
  ['null', null],
  ['a list', []],
  ['a string', 'story'],
  ['nothing', undefined],
] as const)
  test(`${name} is no story, and the message says so`, () => {
    const problems = checkStory(value);
    assert.ok(problems.length > 0);
    assert.throws(() => parseStory(value), StoryError);
  });

for (const date of ['2016-02-30', '2016-13-01', '18 Aug 2016', '2016-08-18T25:00:00Z', '2016-08-18T09:00:00'])
  test(`refuses ${date} as a date`, () => assert.equal(pointers({ ...smallest, published: date }).length, 1));

for (const date of ['2016-08-18', '2016-08-18T09:30:00Z', '2016-08-18T09:30+02:00', '2024-02-29'])
  test(`takes ${date} as a date`, () => assert.deepEqual(pointers({ ...smallest, published: date }), []));

test('a draft may name its pictures by paths beside the article, a link may not be relative', () => {
  assert.deepEqual(pointers({ ...smallest, photos: [{ id: 'a', credit: 'AMC', src: '../pictures/a.jpg' }] }), []);
  assert.deepEqual(pointers({ ...smallest, url: '/story' }), ['/url address']);
});

test('an editor may lift the story’s warning for one picture, but not with a reason nobody knows', () => {
  const photo = (warning: unknown) => ({ ...smallest, photos: [{ id: 'a', credit: 'AMC', warning }] });
  assert.deepEqual(pointers(photo('none')), []);
  assert.deepEqual(pointers(photo({ reasons: ['injury', 'child'] })), []);
  assert.equal(pointers(photo({ reasons: ['gore'] })).length, 1);
});

test('keys that would reach a prototype change nothing', () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
  );
  checkStory(hostile);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('an address for reports is one plain address, and a film names countries by their codes and a day that exists', () => {
  const pointers = (email: string, film: object) =>
    checkStory({
      schema: 1,
      id: 'x',
      revision: 1,
      headline: 'X',
      lang: 'en',
      publisher: { name: 'P', email },
      videos: [{ id: 'v', ...film }],
    }).map(({ pointer }) => pointer);
  assert.deepEqual(pointers('corrections@paper.example', { regions: ['GB'], availableUntil: '2026-03-31' }), []);
  assert.deepEqual(pointers('a@b.example?bcc=c@d.example', { regions: ['gb'], availableUntil: '2026-02-30' }).sort(), [
    '/publisher/email',
    '/videos/0/availableUntil',
    '/videos/0/regions/0',
  ]);
});
