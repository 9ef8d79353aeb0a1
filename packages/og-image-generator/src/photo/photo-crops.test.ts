import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { photoCrops } from './photo-crops.js';

/** Black, with one white square at a point given in fractions: the thing that the photo is about. */
async function photoOf(width: number, height: number, at: { x: number; y: number }): Promise<Buffer> {
  const side = Math.round(Math.min(width, height) / 5);
  const square = await sharp({ create: { width: side, height: side, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const left = Math.round((width - side) * at.x);
  const top = Math.round((height - side) * at.y);
  return sharp({ create: { width, height, channels: 3, background: '#000' } })
    .composite([{ input: square, left, top }])
    .withExif({ IFD0: { Artist: 'SECRET' } })
    .jpeg()
    .toBuffer();
}

test('a photo is cut to 1:1, 4:3 and 16:9 at 1200 pixels, and never enlarged', async () => {
  const sizes = async (width: number, height: number) =>
    (await photoCrops(await photoOf(width, height, { x: 0, y: 0 }))).map((file) => `${file.width}×${file.height}`);
  assert.deepEqual(await sizes(1800, 1400), ['1200×1200', '1200×900', '1200×675']);
  assert.deepEqual(await sizes(600, 300), ['300×300', '400×300', '533×300']);
  assert.deepEqual(await sizes(200, 900), ['200×200', '200×150', '200×113']);
});

test('every cut keeps the focal point, and nothing of what the file knew', async () => {
  for (const focalPoint of [
    { x: 1, y: 0.5 },
    { x: 0, y: 0.5 },
  ])
    for (const { bytes } of await photoCrops(await photoOf(1200, 300, focalPoint), { focalPoint })) {
      const { channels } = await sharp(bytes).stats();
      assert.ok((channels[0]?.max ?? 0) > 200, `the square at ${focalPoint.x} is in view`);
      assert.ok(!Buffer.from(bytes).toString('latin1').includes('SECRET'));
    }
});

test('a photo that is upright only by its orientation is cut as it is seen', async () => {
  const lying = await sharp(await photoOf(800, 400, { x: 0, y: 0 }))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const [square] = await photoCrops(lying);
  assert.deepEqual([square?.width, square?.height], [400, 400]);
});

test('a broken photo is refused', async () => {
  const whole = await photoOf(400, 300, { x: 0.3, y: 0.3 });
  await assert.rejects(photoCrops(whole.subarray(0, whole.length / 2)), { code: 'picture/damaged' });
});
