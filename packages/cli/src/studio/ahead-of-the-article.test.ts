import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Draft } from '@clipsheet/studio';
import { copyOf, harbour, smallNewsroom, type Newsroom } from '../../test-kit/newsroom.js';
import { studioDesk } from '../../test-kit/studio-desk.js';

const STORY = 'out/stories/harbour';
const CORRECTION = { date: '2026-11-25', was: 'The lights go out at nine: "sharp".', is: 'The lights go out at ten.' };
const IN_ARTICLE = `corrections: [{ date: "2026-11-25", is: "The lights go out at ten.", was: "The lights go out at nine: \\"sharp\\"." }]\n`;

const corrected = (draft: Draft): Draft => ({
  ...draft,
  story: { ...draft.story, headline: 'The harbour lights go out at ten', corrections: [CORRECTION] },
});

let built: Newsroom;
let mended: Newsroom;

// Built and corrected once; every test goes on from a copy.
before(async () => {
  built = smallNewsroom();
  await built.build();
  mended = await publishedFrom(built, corrected);
});

/** A newsroom in which a built story was changed and published in the studio. */
async function publishedFrom(from: Newsroom, change: (draft: Draft) => Draft): Promise<Newsroom> {
  const room = copyOf(from);
  const desk = studioDesk(room);
  await desk.save(await desk.open('article', 'harbour.md'), change);
  const { status, answer } = await desk.publish('harbour', 1);
  assert.deepEqual([status, answer.revision, desk.errors], [200, 2, []], answer.message);
  return room;
}

const publishedStory = (room: Newsroom) => room.json(`${STORY}/story.json`);

test('a correction published from the studio stands when the same article is built again, on a new machine too', async () => {
  const room = copyOf(mended);
  const before = publishedStory(room);
  const again = await room.build();
  assert.equal(again.code, 0, again.stdout);
  assert.match(again.stdout, /^Note: harbour\.md: kept as the studio published it, until this article changes\./m);
  assert.match(again.stdout, /^0 stories built, 1 unchanged/m);
  assert.deepEqual(publishedStory(room), before);

  rmSync(join(room.folder, 'out'), { recursive: true });
  await room.build();
  const { headline, corrections, revision } = publishedStory(room);
  assert.deepEqual([headline, corrections, revision], ['The harbour lights go out at ten', [CORRECTION], 2]);
});

test('an article that changes without the correction is refused with the line to add; with it, it is built', async () => {
  const room = copyOf(mended);
  const before = publishedStory(room);
  room.write('articles/harbour.md', harbour({ said: 'We had all forgotten what the sky is for' }));
  const refused = await room.build();
  assert.equal(refused.code, 1);
  assert.match(refused.stdout, /^Failed: harbour\.md\n {2}\/corrections must hold the published correction/m);
  assert.ok(refused.stdout.includes(`Add it: ${IN_ARTICLE.trim()}`), refused.stdout);
  assert.deepEqual(publishedStory(room), before);

  room.write('articles/harbour.md', harbour({ front: IN_ARTICLE }));
  const built = await room.build();
  assert.equal(built.code, 0, built.stdout);
  assert.deepEqual([publishedStory(room)['corrections'], publishedStory(room)['revision']], [[CORRECTION], 3]);
  assert.doesNotMatch((await room.build()).stdout, /^Note/m);
});

test('a story withdrawn from the studio is not brought back by a build, whatever else its article says', async () => {
  const withdrawn = { date: '2026-11-25', reason: 'Published in error.' };
  const room = await publishedFrom(built, (draft) => ({ ...draft, story: { ...draft.story, withdrawn } }));
  assert.equal((await room.build()).code, 0);
  assert.match(room.text(`${STORY}/index.html`), /Published in error\./);
  room.write('articles/harbour.md', harbour({ said: 'We had all forgotten what the sky is for' }));
  const { code, stdout } = await room.build();
  assert.equal(code, 1);
  assert.match(stdout, /Add it: withdrawn: \{ date: "2026-11-25", reason: "Published in error\." \}/);
  assert.match(room.text(`${STORY}/index.html`), /Published in error\./);
});

test('without any memory a build reads the corrections off the published tree and does not lose them', async () => {
  const room = copyOf(mended);
  rmSync(join(room.folder, 'articles/clipsheet-lock.json'));
  const { code, stdout } = await room.build();
  assert.equal(code, 1);
  assert.match(stdout, /must hold the published correction “The lights go out at ten\.”/);
  assert.deepEqual(publishedStory(room)['corrections'], [CORRECTION]);
});

test('an article that is opened in the studio again begins with what was published from there', async () => {
  const room = copyOf(mended);
  rmSync(join(room.folder, 'drafts'), { recursive: true });
  const same = await studioDesk(room).open('article', 'harbour.md');
  assert.equal(same.draft.story.headline, 'The harbour lights go out at ten');
  assert.deepEqual(same.draft.story.corrections, [CORRECTION]);

  rmSync(join(room.folder, 'drafts'), { recursive: true });
  room.write('articles/harbour.md', harbour({ said: 'We had all forgotten what the sky is for' }));
  const changed = await studioDesk(room).open('article', 'harbour.md');
  assert.equal(changed.draft.story.headline, 'The harbour lights go out at nine');
  assert.deepEqual(changed.draft.story.corrections, [CORRECTION]);
});
