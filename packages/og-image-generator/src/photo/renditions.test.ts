import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { samplePhoto } from '../../scripts/sample-photo.mjs';
import { photoRenditions } from './renditions.js';

const photo = await samplePhoto('dusk', 1000, 667);

test('a photo comes in every width that it has, and at its own, never enlarged', async () => {
  const files = await photoRenditions(photo);
  assert.deepEqual(
    files.map(({ width, height, type }) => `${width}×${height} ${type}`),
    ['320×213 image/jpeg', '480×320 image/jpeg', '640×427 image/jpeg', '960×640 image/jpeg'],
  );
  assert.deepEqual(
    (await photoRenditions(photo, { widths: [320, 800, 1600] })).map(({ width }) => width),
    [320, 800, 1000],
  );
  assert.deepEqual(
    (await photoRenditions(await samplePhoto('dusk', 200, 150))).map(({ width }) => width),
    [200],
  );
  assert.deepEqual(
    (await photoRenditions(photo, { widths: [320], webp: true })).map(({ type }) => type),
    ['image/jpeg', 'image/webp'],
  );
});

test('where and with what it was taken is not in the file, and it stands upright', async () => {
  const tagged = await sharp(photo)
    .withExif({
      IFD0: { Artist: 'Karam Almasri', Copyright: 'SECRET-RIGHTS' },
      IFD3: { GPSLatitude: '36/1 12/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- SECRET-XMP --></x:xmpmeta>')
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .toBuffer();
  for (const { bytes, width, height } of await photoRenditions(tagged, { widths: [320], webp: true })) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    assert.deepEqual([exif, xmp, iptc, icc, orientation], [undefined, undefined, undefined, undefined, undefined]);
    assert.ok(!Buffer.from(bytes).toString('latin1').includes('SECRET'));
    assert.ok(height > width, 'turned upright');
  }
});

test('a broken photo is refused', async () => {
  await assert.rejects(photoRenditions(new Uint8Array(photo.subarray(0, photo.length / 3))), {
    code: 'picture/damaged',
  });
});
