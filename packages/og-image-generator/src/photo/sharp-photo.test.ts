import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { openPhoto } from './sharp-photo.js';

const clear = { top: 0, bottom: 40 };
/** Left half red, right half blue. */
const halves = () =>
  sharp({ create: { width: 80, height: 80, channels: 3, background: '#c82010' } }).composite([
    { input: { create: { width: 40, height: 80, channels: 3, background: '#1030c0' } }, left: 40, top: 0 },
  ]);

async function cropOf(photo: Sharp | Uint8Array) {
  const bytes = photo instanceof Uint8Array ? photo : await photo.toBuffer();
  const opened = await openPhoto(bytes);
  return opened.crop({ width: 80, height: 80, clear });
}

async function assertHalves(photo: Sharp | Uint8Array, what: string, within = 6) {
  const { pixels } = await cropOf(photo);
  assert.equal(pixels.length, 80 * 80 * 3, what);
  const at = (x: number) => [...pixels.subarray((40 * 80 + x) * 3, (40 * 80 + x) * 3 + 3)];
  [at(15), at(65)].forEach((colour, half) =>
    colour.forEach((value, channel) => {
      const expected =
        [
          [0xc8, 0x20, 0x10],
          [0x10, 0x30, 0xc0],
        ][half]?.[channel] ?? 0;
      assert.ok(Math.abs(value - expected) <= within, `${what}: ${colour.join(' ')} at half ${half}`);
    }),
  );
}

test('JPEG, PNG, WebP, AVIF and GIF give the same picture', async () => {
  await assertHalves(halves().jpeg({ quality: 95, chromaSubsampling: '4:4:4' }), 'jpeg');
  await assertHalves(halves().png(), 'png');
  await assertHalves(halves().png({ palette: true }), 'palette png');
  await assertHalves(halves().webp({ lossless: true }), 'webp');
  await assertHalves(halves().avif({ lossless: true }), 'avif');
  await assertHalves(halves().gif(), 'gif', 12);
});

test('a photo is seen upright, in all eight ways in which a camera may have been held', async () => {
  const upright = await halves().png().toBuffer();
  // What has to be done to upright pixels so that the orientation tag brings them back (EXIF 2.3, 4.6.4 A).
  const stored: Record<number, (photo: Sharp) => Sharp> = {
    1: (photo) => photo,
    2: (photo) => photo.flop(),
    3: (photo) => photo.rotate(180),
    4: (photo) => photo.flip(),
    5: (photo) => photo.rotate(90),
    6: (photo) => photo.rotate(270),
    7: (photo) => photo.rotate(270),
    8: (photo) => photo.rotate(90),
  };
  for (const [orientation, store] of Object.entries(stored)) {
    const turned = await store(sharp(upright)).png().toBuffer();
    const isMirrored = orientation === '5' || orientation === '7';
    const pixels = isMirrored ? await sharp(turned).flop().png().toBuffer() : turned;
    const tagged = await sharp(pixels)
      .withMetadata({ orientation: Number(orientation) })
      .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      .toBuffer();
    await assertHalves(tagged, `orientation ${orientation}`);
  }
});

test('Display P3, 16 bits and grey come as 8-bit sRGB with three channels', async () => {
  await assertHalves(halves().withIccProfile('p3').png(), 'Display P3');
  const grey = await cropOf(
    sharp({ create: { width: 80, height: 80, channels: 3, background: '#808080' } })
      .greyscale()
      .png(),
  );
  assert.deepEqual([...grey.pixels.subarray(0, 3)], [128, 128, 128]);
  const deep = await cropOf(halves().toColourspace('rgb16').png());
  assert.equal(deep.pixels.length, 80 * 80 * 3);
});

test('without a focal point a narrow crop of a wide photo keeps what draws the eye', async () => {
  const face = await sharp({ create: { width: 160, height: 160, channels: 3, background: '#e8b090' } })
    .png()
    .toBuffer();
  const photo = await sharp({ create: { width: 1800, height: 600, channels: 3, background: '#8a8a8a' } })
    .composite([{ input: face, left: 1500, top: 200 }])
    .jpeg()
    .toBuffer();
  const { pixels } = await (await openPhoto(photo)).crop({ width: 80, height: 80, clear: { top: 0, bottom: 80 } });
  const isSkin = (at: number) => (pixels[at] ?? 0) > 200 && (pixels[at + 2] ?? 255) < 170;
  assert.ok(Array.from({ length: 6400 }, (_, index) => index * 3).filter(isSkin).length > 300);
});

test('CMYK of a press comes out in its colours, not black', async () => {
  const { pixels } = await cropOf(
    sharp({ create: { width: 80, height: 80, channels: 3, background: '#c82010' } })
      .toColourspace('cmyk')
      .jpeg(),
  );
  const [red = 0, green = 255, blue = 255] = pixels;
  assert.ok(red > 150 && green < 90 && blue < 90, `${red}, ${green}, ${blue}`);
});

test('transparent parts lie on white', async () => {
  const { pixels } = await cropOf(
    sharp({ create: { width: 80, height: 80, channels: 4, background: '#00000000' } }).png(),
  );
  assert.deepEqual([...pixels.subarray(0, 3)], [255, 255, 255]);
});

test('what is huge is refused by its header, within 100 ms', async () => {
  // A sound PNG in which only the announced size is changed: 12,500 × 12,500 px.
  const bomb = new Uint8Array(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } })
      .png()
      .toBuffer(),
  );
  const view = new DataView(bomb.buffer);
  view.setUint32(16, 12_500);
  view.setUint32(20, 12_500);
  view.setUint32(29, crc32(bomb.subarray(12, 29)));
  const started = performance.now();
  await assert.rejects(openPhoto(bomb), { code: 'picture/too-large' });
  assert.ok(performance.now() - started < 100 + 400, 'the limit has room for a busy machine');
  const heavy = new Uint8Array(9 * 1024 * 1024);
  heavy.set([0xff, 0xd8, 0xff]);
  await assert.rejects(openPhoto(heavy), {
    code: 'picture/too-large',
  });
});

test('what is no picture, and what is cut short, is refused by name', async () => {
  await assert.rejects(openPhoto(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')), {
    code: 'picture/not-a-picture',
  });
  await assert.rejects(openPhoto(new Uint8Array()), { code: 'picture/not-a-picture' });
  const whole = await halves().jpeg().toBuffer();
  await assert.rejects(cropOf(new Uint8Array(whole.subarray(0, whole.length - 300))), { code: 'picture/damaged' });
  await assert.rejects(openPhoto(Uint8Array.of(0xff, 0xd8, 0xff, 1, 2, 3)), { code: 'picture/damaged' });
});
