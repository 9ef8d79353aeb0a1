import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { digest, parseStory } from '@clipsheet/story';
import { samplePhoto } from '../../scripts/sample-photo.mjs';
import { generateOgImage } from '../generate-og-image.js';
import { fontFiles } from './font-files.js';
import { createPictureMaker } from './picture-maker.js';

const photo = await samplePhoto('dusk', 800, 533);
const story = parseStory({
  schema: 1,
  id: 'boy-of-aleppo',
  revision: 1,
  lang: 'en',
  headline: 'Boy of five pulled from the rubble',
  photos: [{ id: 'city', src: 'https://sheet.example/city.jpg', credit: 'Aleppo Media Centre' }],
});
// Generous where the limit itself is not the subject: the machine may be busy.
const maker = createPictureMaker({ processes: 1, timeoutMs: 20_000, startMs: 60_000 });
after(() => maker.close());

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** SIGKILL takes effect a moment after it was sent. */
async function gone(pid: number): Promise<boolean> {
  for (let look = 0; look < 100 && isAlive(pid); look++) await new Promise((resolve) => setTimeout(resolve, 10));
  return !isAlive(pid);
}

test('a picture drawn in a process of its own is the same, byte for byte', async () => {
  const there = await maker.draw(story, { photo });
  const here = await generateOgImage(story, { photo, fonts: fontFiles });
  assert.equal(digest(there.bytes), digest(here.bytes));
  assert.deepEqual({ ...there, bytes: 0 }, { ...here, bytes: 0 });
});

test('many pictures at once each get their own words', async () => {
  const stories = Array.from({ length: 12 }, (_, index) => ({ ...story, headline: `Headline number ${index}` }));
  const images = await Promise.all(stories.map((each) => maker.draw(each, { photo })));
  images.forEach(({ alt }, index) => assert.ok(alt.startsWith(`Headline number ${index}.`), alt));
  assert.equal(maker.pids.length, 1);
});

test('a process that stands still is ended at the limit; who shared it, and who comes next, is drawn', async () => {
  const hasty = createPictureMaker({ processes: 1, inFlight: 3, timeoutMs: 500, startMs: 60_000 });
  // A stopped process answers nothing, as one does whose threads wait for each other.
  const stop = () => {
    const [pid] = hasty.pids;
    assert.ok(pid);
    process.kill(pid, 'SIGSTOP');
    return pid;
  };
  try {
    await hasty.draw(story);
    stop();
    const images = await Promise.all([hasty.draw(story), hasty.draw(story)]);
    assert.deepEqual(
      images.map(({ layout }) => layout),
      ['story-text', 'story-text'],
    );
    const pid = stop();
    await assert.rejects(hasty.draw(story), { code: 'picture/too-slow' });
    assert.ok(await gone(pid), 'its process id is gone');
    assert.equal((await hasty.draw(story)).type, 'image/png');
    assert.notEqual(hasty.pids[0], pid);
  } finally {
    hasty.close();
  }
});

test(
  'a process that takes too much memory is ended',
  { skip: !existsSync('/proc/self/statm') && 'no /proc here' },
  async () => {
    const narrow = createPictureMaker({
      processes: 1,
      timeoutMs: 20_000,
      startMs: 60_000,
      maxMemoryBytes: 8 * 1024 * 1024,
    });
    try {
      // Any Node process holds more than 8 MB; a hundred renditions give the watch the time to see it.
      const widths = Array.from({ length: 100 }, (_, index) => 400 + index);
      await assert.rejects(narrow.renditions(photo, { widths }), { code: 'picture/too-much-memory' });
      assert.deepEqual(narrow.pids, []);
    } finally {
      narrow.close();
    }
  },
);

test('a process that dies by itself fails its picture only', async () => {
  await maker.draw(story);
  const [pid] = maker.pids;
  assert.ok(pid);
  const drawing = maker.renditions(photo, { widths: Array.from({ length: 60 }, (_, index) => 400 + index) });
  process.kill(pid, 'SIGKILL');
  await assert.rejects(drawing, { code: 'picture/process-ended' });
  assert.equal((await maker.draw(story)).layout, 'story-text');
});

test('errors come across with their code', async () => {
  await assert.rejects(maker.draw(story, { part: { kind: 'quote', id: 'none' } }), { code: 'picture/no-such-part' });
  await assert.rejects(maker.renditions(new TextEncoder().encode('no picture')), { code: 'picture/not-a-picture' });
});

test('too many waiting pictures are refused at once, and closing refuses the rest', async () => {
  const small = createPictureMaker({ processes: 1, inFlight: 1, maxWaiting: 1, startMs: 60_000 });
  const [first, second] = [small.draw(story), small.draw(story)];
  const unfinished = [
    assert.rejects(first, { code: 'picture/closed' }),
    assert.rejects(second, { code: 'picture/closed' }),
  ];
  await assert.rejects(small.draw(story), { code: 'picture/too-busy' });
  small.close();
  await Promise.all(unfinished);
  await assert.rejects(small.draw(story), { code: 'picture/closed' });
  assert.deepEqual(small.pids, []);
});
