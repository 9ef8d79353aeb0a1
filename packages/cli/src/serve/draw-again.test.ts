import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory } from '@clipsheet/fixtures';
import { PictureError, type PictureErrorCode } from '@clipsheet/og-image-generator';
import { WHOLE_STORY } from '@clipsheet/story';
import { drawAgain } from './draw-again.js';

/** Draws after so many failures; answers how often it was asked. */
function failing(times: number, code: PictureErrorCode) {
  let asked = 0;
  const draw = drawAgain(async () => {
    asked++;
    if (asked <= times) throw new PictureError(code, 'It was not drawn.');
    return new Uint8Array([asked]);
  });
  return { draw: () => draw(exampleStory(), { part: WHOLE_STORY, now: new Date(0) }), asked: () => asked };
}

test('a picture whose process was killed is drawn by another one', async () => {
  for (const times of [1, 2])
    assert.deepEqual(await failing(times, 'picture/process-ended').draw(), new Uint8Array([times + 1]));
});

test('a picture that ends every process is given up after the third', async () => {
  const { draw, asked } = failing(9, 'picture/process-ended');
  await assert.rejects(draw(), { code: 'picture/process-ended' });
  assert.equal(asked(), 3);
});

test('a picture that was too slow, or found no room, is not tried again', async () => {
  for (const code of ['picture/too-slow', 'picture/too-busy', 'picture/too-much-memory'] as const) {
    const { draw, asked } = failing(9, code);
    await assert.rejects(draw(), { code });
    assert.equal(asked(), 1);
  }
});
