import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digest, parseStory, type StoryInput } from '@clipsheet/story';
import sharp from 'sharp';
import { samplePhoto } from '../scripts/sample-photo.mjs';
import { generateOgImage } from './generate-og-image.js';
import { fontFiles } from './node/font-files.js';
import { ogImageName } from './og-image-name.js';
import { RATIOS } from './ratio.js';

const photo = await samplePhoto('dusk');
const input: StoryInput = {
  schema: 1,
  id: 'boy-of-aleppo',
  revision: 1,
  lang: 'en',
  headline: 'Boy of five pulled from the rubble of his home in Aleppo',
  kicker: 'Syria',
  publisher: { name: 'The Morning Sheet', colour: '#0a6a73' },
  photos: [{ id: 'city', src: 'https://sheet.example/city.jpg', credit: 'Aleppo Media Centre', alt: 'A city' }],
  quotes: [{ id: 'hell', text: 'This is what hell feels like', speaker: 'Clarissa Ward' }],
};
const draw = (changes: Partial<StoryInput> = {}, options = {}) =>
  generateOgImage(parseStory({ ...input, ...changes }), { fonts: fontFiles, ...options });

/** Noise: what costs an encoder the most. */
async function noise(width: number, height: number): Promise<Uint8Array> {
  let seed = 1;
  const pixels = Buffer.from(
    Uint8Array.from({ length: width * height * 3 }, () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 24),
  );
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

test('the same story and photo give the same bytes, under the name that was known before', async () => {
  const [first, , second] = [
    await draw({}, { photo }),
    await draw({ headline: 'Another' }, { photo }),
    await draw({}, { photo }),
  ];
  assert.equal(digest(first.bytes), digest(second.bytes));
  const name = ogImageName(parseStory(input), { photoDigest: digest(photo) });
  assert.deepEqual(name, { ...name, hash: first.hash, layout: first.layout, alt: first.alt, type: first.type });
});

test('every ratio comes in its own size, as a JPEG of at most 280 KB even of pure noise', async () => {
  const hard = await noise(1200, 1200);
  for (const ratio of RATIOS) {
    const image = await draw({}, { photo: hard, ratio });
    const { width, height, format } = await sharp(image.bytes).metadata();
    assert.deepEqual([width, height, format], [image.width, image.height, 'jpeg']);
    assert.ok(image.bytes.length <= 280_000, `${ratio}: ${image.bytes.length} B`);
  }
});

test('a card of words is a palette PNG of about 20 KB', async () => {
  const image = await draw({}, { part: { kind: 'quote', id: 'hell' } });
  const { format, isPalette } = await sharp(image.bytes).metadata();
  assert.deepEqual([format, isPalette], ['png', true]);
  assert.ok(image.bytes.length < 40_000, `${image.bytes.length} B`);
});

test('no pixel of a sensitive photo is drawn: its veiled card is the same with and without the bytes', async () => {
  const covered: Partial<StoryInput> = {
    warning: { reasons: ['injury', 'child'], words: 'The picture shows an injured child.' },
  };
  const [without, beside] = [await draw(covered), await draw(covered, { photo })];
  assert.equal(without.layout, 'story-veiled');
  assert.equal(digest(without.bytes), digest(beside.bytes));
});

test('a photo that cannot be read leaves the words alone, under the same name and type, with a warning', async () => {
  const broken = {
    'cut short': photo.subarray(0, photo.length >> 2),
    'no picture': new TextEncoder().encode('this is not a picture at all '.repeat(40)),
    empty: new Uint8Array(),
    SVG: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  };
  for (const [what, bytes] of Object.entries(broken)) {
    const image = await draw({}, { photo: bytes });
    const name = ogImageName(parseStory(input), { photoDigest: digest(bytes) });
    assert.equal(image.layout, 'story-text', what);
    assert.deepEqual([image.hash, image.type], [name.hash, 'image/jpeg'], what);
    assert.deepEqual(
      image.warnings.map(({ code }) => code),
      ['photo-refused'],
      what,
    );
    assert.ok(!image.alt.includes('A city') && !image.alt.includes('Aleppo Media Centre'), what);
    assert.equal((await sharp(image.bytes).metadata()).format, 'jpeg', what);
  }
});

test('white words have 4.5:1 against every pixel around them, over white, over noise and over night', async () => {
  const photos = {
    white: await samplePhoto('white'),
    noise: await noise(1600, 1067),
    night: await samplePhoto('night'),
  };
  for (const [what, bytes] of Object.entries(photos)) {
    // The same card with words that are only blanks shows what lies under the words.
    const image = await draw({}, { photo: bytes });
    const { data, info } = await sharp(image.bytes).raw().toBuffer({ resolveWithObject: true });
    let brightest = 0;
    // Rows of the headline, in the margin where no letter is: the scrim is the same along a row.
    for (let y = 355; y < 500; y++)
      for (let x = 0; x < 60; x++) {
        const at = (y * info.width + x) * 3;
        brightest = Math.max(brightest, luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
      }
    const contrast = 1.05 / (brightest + 0.05);
    assert.ok(contrast >= 4.5, `${what}: ${contrast.toFixed(2)}:1`);
  }
});

test('a headline far too long is cut with an ellipsis and said to be; the credit never is', async () => {
  const credit = 'Karam Almasri for the Aleppo Media Centre and the Associated Press, by way of Getty Images in London';
  const [photoInput] = input.photos ?? [];
  assert.ok(photoInput);
  const image = await draw({ headline: 'many words '.repeat(9000), photos: [{ ...photoInput, credit }] }, { photo });
  assert.deepEqual(image.shortened, ['headline']);
  assert.ok(image.bytes.length < 300_000);
});

test('a headline without a single space is drawn, not refused', async () => {
  const image = await draw({ headline: 'x'.repeat(100_000) });
  assert.deepEqual(image.shortened, ['headline']);
});

test('controls, lone surrogates and direction overrides change nothing that is drawn', async () => {
  const [plain, dirty] = [
    await draw({ headline: 'Five saved' }),
    await draw({ headline: 'Five\u0000 \u202Esaved\u202C\uFEFF' }),
  ];
  const pixels = async (bytes: Uint8Array) => digest(new Uint8Array(await sharp(bytes).raw().toBuffer()));
  assert.equal(await pixels(plain.bytes), await pixels(dirty.bytes));
});

test('emoji are drawn in their colours: families, skin tones, flags and keycaps', async () => {
  for (const emoji of ['👩‍👩‍👧', '👩🏽‍🚒', '🇸🇾', '1️⃣', '❤️']) {
    const image = await draw({ headline: emoji, kicker: 'A' });
    assert.deepEqual(image.warnings, [], emoji);
    const { data, info } = await sharp(image.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let vivid = 0;
    // Below the slug, which is in the publisher's colour.
    for (let at = 40 * info.width * 3; at < data.length; at += 3)
      if (Math.abs((data[at] ?? 0) - (data[at + 2] ?? 0)) > 60) vivid++;
    assert.ok(vivid > 400, `${emoji}: ${vivid} coloured pixels`);
  }
});

test('characters that no font has are named and drawn as boxes; or left out; or refused', async () => {
  const headline = 'ᚠᚢᚦ fires out';
  const boxes = await draw({ headline });
  assert.equal(boxes.warnings[0]?.code, 'missing-glyphs');
  assert.ok(boxes.warnings[0].message.includes('ᚠ (U+16A0)'));
  assert.deepEqual((await draw({ headline })).warnings, boxes.warnings);
  const pixels = async (bytes: Uint8Array) => digest(new Uint8Array(await sharp(bytes).raw().toBuffer()));
  const dropped = await draw({ headline }, { missingGlyphs: 'drop' });
  assert.deepEqual(
    dropped.warnings.map(({ code }) => code),
    ['missing-glyphs'],
  );
  assert.equal(await pixels(dropped.bytes), await pixels((await draw({ headline: 'fires out' })).bytes));
  assert.notEqual(dropped.hash, boxes.hash);
  await assert.rejects(draw({ headline }, { missingGlyphs: 'error' }), { code: 'picture/missing-glyphs' });
});

test('a small photo is drawn, with a warning that it looks coarse', async () => {
  const image = await draw({}, { photo: await samplePhoto('dusk', 300, 200) });
  assert.equal(image.layout, 'story');
  assert.deepEqual(
    image.warnings.map(({ code }) => code),
    ['photo-small'],
  );
});

function luminance(...rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
