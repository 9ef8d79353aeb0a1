import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseStory } from '@clipsheet/story';
import { generateOgImage } from '../generate-og-image.js';
import { fontFiles } from '../node/font-files.js';
import { PictureError } from '../picture-error.js';
import { photoHeader } from './photo-header.js';
import { openPhoto } from './sharp-photo.js';

const folder = join(process.env['CLIPSHEET_CORPORA'] ?? '../shared/corpora', 'images');
const skip = !existsSync(folder) && `the corpus of pictures is not at ${folder}`;
const crop = { width: 300, height: 158, clear: { top: 0, bottom: 80 } };

/** `drawn`, or why not. Anything but a PictureError is a mistake of ours; it costs at most 2 s of processor time. */
async function fate(bytes: Uint8Array, name: string): Promise<string> {
  const before = process.cpuUsage();
  photoHeader(bytes); // never throws
  try {
    const { pixels } = await (await openPhoto(bytes)).crop(crop);
    assert.equal(pixels.length, crop.width * crop.height * 3, name);
    return 'drawn';
  } catch (error) {
    assert.ok(error instanceof PictureError, `${name}: ${String(error)}`);
    return error.code;
  } finally {
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 2_000_000, `${name} took ${(user + system) / 1e6} s`);
  }
}

test(
  'bombs, lying headers and files that are no pictures are refused by their header or drawn in bounds',
  { skip },
  async () => {
    const cases = JSON.parse(readFileSync(join(folder, 'hostile/index.json'), 'utf8')) as {
      file: string;
      expect: string;
    }[];
    for (const { file, expect } of cases) {
      const given = await fate(new Uint8Array(readFileSync(join(folder, 'hostile', file))), file);
      const mustFail = file.endsWith('.svg') || /^reject(?! or)/.test(expect) || /^return in/.test(expect);
      assert.ok(!mustFail || given !== 'drawn', `${file}: ${expect}, but it was ${given}`);
    }
  },
);

test('every sound file of PngSuite is drawn, every broken one refused', { skip }, async () => {
  const names = readdirSync(join(folder, 'pngsuite')).filter((name) => name.endsWith('.png'));
  const counts = { drawn: 0, refused: 0 };
  for (const name of names) {
    const given = await fate(new Uint8Array(readFileSync(join(folder, 'pngsuite', name))), name);
    assert.equal(given === 'drawn', !name.startsWith('x'), `${name}: ${given}`);
    counts[given === 'drawn' ? 'drawn' : 'refused']++;
  }
  assert.equal(counts.refused, 14);
});

// All 1,036 take several seconds: a test looks at every eighth.
const every = process.env['CLIPSHEET_LONG'] ? 1 : 8;

test('files that fuzzers found are drawn or refused by name', { skip }, async () => {
  let number = 0;
  for (const type of ['png', 'jpeg', 'webp', 'gif'])
    for (const line of readFileSync(join(folder, `fuzz/${type}.jsonl`), 'utf8')
      .trim()
      .split('\n')) {
      if (number++ % every !== 0) continue;
      const { name, base64 } = JSON.parse(line) as { name: string; base64: string };
      await fate(new Uint8Array(Buffer.from(base64, 'base64')), `${type} ${name}`);
    }
});

test('nothing that hides in a photo’s metadata comes out in a picture', { skip }, async () => {
  const story = parseStory({
    schema: 1,
    id: 'a',
    revision: 1,
    lang: 'en',
    headline: 'A headline',
    photos: [{ id: 'p', src: 'p.jpg', credit: 'Ada Lens' }],
  });
  for (const name of readdirSync(join(folder, 'metadata-xss'))) {
    const photo = new Uint8Array(readFileSync(join(folder, 'metadata-xss', name)));
    const { bytes } = await generateOgImage(story, { photo, fonts: fontFiles });
    const text = Buffer.from(bytes).toString('latin1');
    assert.doesNotMatch(text, /<script|alert\(|onerror|javascript:|GPS/i, name);
  }
});
