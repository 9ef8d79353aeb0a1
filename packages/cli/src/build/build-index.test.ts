import assert from 'node:assert/strict';
import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { harbour, smallNewsroom } from '../../test-kit/newsroom.js';
import { pngPhoto } from '../../test-kit/png-photo.js';

const unchanged = /^0 stories built, 1 unchanged; 0 files written/m;
const built = /^1 story built, 0 unchanged;/m;

test('what is untouched is not made again, whatever its dates; a letter, a photo or a lost file is', async () => {
  const room = smallNewsroom();
  assert.match((await room.build()).stdout, built);
  const long = new Date('2020-01-01');
  for (const path of ['articles/harbour.md', 'pictures/quay.png']) utimesSync(join(room.folder, path), long, long);
  assert.match((await room.build()).stdout, unchanged);
  room.write('pictures/quay.png', pngPhoto({ seed: 3 }));
  assert.match((await room.build()).stdout, built);
  assert.equal(room.json('out/stories/harbour/state.json')['revision'], 2);
  room.write('articles/harbour.md', harbour({ said: 'We had forgotten what the night is for' }));
  assert.match((await room.build()).stdout, built);
  const [image = ''] = room.names('out/stories/harbour/images');
  rmSync(join(room.folder, 'out/stories/harbour/images', image));
  assert.match((await room.build()).stdout, built);
  assert.ok(room.has(`out/stories/harbour/images/${image}`));
  assert.equal(room.json('out/stories/harbour/state.json')['revision'], 3, 'a lost file is no change of the story');
  assert.match((await room.build()).stdout, unchanged);
  assert.match((await room.build('--now', '2027-03-02')).stdout, built, 'its birthday');
});

test('a note about a story is said at every build, also when nothing is made', async () => {
  const room = smallNewsroom();
  room.write('articles/harbour.md', harbour({ photo: 'src: https://agency.example/quay.jpg' }));
  const note = /^Note: harbour\.md: \/photos\/0\/src must be a file beside/m;
  assert.match((await room.build()).stdout, note);
  const second = await room.build();
  assert.match(second.stdout, unchanged);
  assert.match(second.stdout, note);
});

test('an article that takes the id of one that is built is refused together with it', async () => {
  const room = smallNewsroom();
  await room.build();
  room.write('articles/copy.md', harbour());
  const { code, stdout } = await room.build();
  assert.equal(code, 1);
  assert.match(stdout, /^Failed: copy\.md\n.*also in .*harbour\.md/m);
  assert.match(stdout, /^Failed: harbour\.md\n.*also in .*copy\.md/m);
});
