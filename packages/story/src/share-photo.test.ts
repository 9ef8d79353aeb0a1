import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadPhoto, mayShare, parseStory, sharePhoto, warningFor, type StoryInput } from '@clipsheet/story';

const story = (fields: Partial<StoryInput>) =>
  parseStory({ schema: 1, id: 'a', revision: 1, headline: 'h', lang: 'en', ...fields });
const photo = (id: string, fields = {}) => ({ id, credit: 'AMC', src: `https://paper.example/${id}.jpg`, ...fields });
const injury = { reasons: ['injury' as const] };

test('the first picture that nobody needs to be asked about is shared', () => {
  assert.equal(sharePhoto(story({ photos: [photo('a', { warning: injury }), photo('b')] }))?.id, 'b');
});

test('a warning of the story covers every picture but those an editor has cleared', () => {
  const covered = story({ warning: injury, photos: [photo('a'), photo('b', { warning: 'none' })] });
  assert.deepEqual(
    covered.photos.map((each) => warningFor(each, covered)?.reasons),
    [['injury'], undefined],
  );
  assert.equal(sharePhoto(covered)?.id, 'b');
});

test('nothing of a withdrawn story or picture is shared', () => {
  const withdrawn = { date: '2016-09-02', reason: 'Licence ended.' };
  assert.equal(sharePhoto(story({ photos: [photo('a', { withdrawn })] })), undefined);
  const gone = story({ withdrawn, photos: [photo('a')] });
  assert.equal(sharePhoto(gone), undefined);
  assert.equal(leadPhoto(gone), undefined);
  assert.equal(mayShare(gone.photos[0]!, gone), false);
});

test('a covered picture still heads the story, behind its veil', () => {
  assert.equal(leadPhoto(story({ photos: [photo('a', { warning: injury }), photo('b')] }))?.id, 'a');
});
