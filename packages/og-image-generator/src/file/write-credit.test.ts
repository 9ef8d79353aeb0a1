import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import sharp from 'sharp';
import { parseStory } from '@clipsheet/story';
import { fileCredit } from './file-credit.js';
import { writeCredit } from './write-credit.js';

const story = parseStory({
  schema: 1,
  id: 'a',
  revision: 1,
  lang: 'ar',
  headline: 'انتشال طفل & <others>',
  publisher: { name: 'The Morning Sheet' },
  photos: [
    {
      id: 'boy',
      credit: 'Aleppo Media Centre',
      licence: 'https://sheet.example/rights',
      alt: 'A boy',
      caption: 'A boy on Sunday',
    },
  ],
});
const [photo] = story.photos;
const credit = fileCredit(story, photo, story.headline, 'A boy in an ambulance');
const blank = sharp({ create: { width: 40, height: 20, channels: 3, background: '#888' } });
const jpeg = writeCredit(await blank.jpeg().toBuffer(), credit);
const png = writeCredit(await blank.png().toBuffer(), credit);
const webp = writeCredit(await blank.webp().toBuffer(), credit);
const lossless = writeCredit(await blank.webp({ lossless: true }).toBuffer(), credit);

test('the pixels stay as they were', async () => {
  for (const [bytes, plain] of [
    [jpeg, await blank.jpeg().toBuffer()],
    [png, await blank.png().toBuffer()],
    [webp, await blank.webp().toBuffer()],
    [lossless, await blank.webp({ lossless: true }).toBuffer()],
  ] as const)
    assert.deepEqual(await sharp(bytes).raw().toBuffer(), await sharp(plain).raw().toBuffer());
});

test('who is to be credited is in the file, for new software (XMP) and old (IPTC)', async () => {
  const { xmp, iptc } = await sharp(jpeg).metadata();
  const packet = xmp?.toString('utf8') ?? '';
  for (const value of [
    '<photoshop:Credit>Aleppo Media Centre<',
    '<photoshop:Source>The Morning Sheet<',
    'انتشال طفل &amp; &lt;others&gt;',
    'https://sheet.example/rights',
    'digitalsourcetype/composite<',
  ])
    assert.ok(packet.includes(value), value);
  assert.ok(iptc?.toString('utf8').includes('Aleppo Media Centre'));
  for (const file of [png, webp, lossless])
    assert.ok((await sharp(file).metadata()).xmp?.toString('utf8').includes('Aleppo Media Centre'));
});

test('a picture of words credits its publisher and not the photo that is not shown', () => {
  const own = fileCredit(story, undefined, story.headline, 'Words');
  assert.deepEqual([own.credit, own.source], ['The Morning Sheet', 'The Morning Sheet']);
  assert.ok(own.sourceType.endsWith('/digitalCreation'));
});

test('a picture that a machine generated says so', () => {
  assert.ok(photo);
  assert.ok(
    fileCredit(story, { ...photo, kind: 'generated' }, 'a', 'b').sourceType.endsWith(
      '/compositeWithTrainedAlgorithmicMedia',
    ),
  );
});

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;
test(
  'exiftool finds the files valid and reads every field back',
  { skip: !hasExiftool && 'exiftool is not installed' },
  () => {
    for (const [name, bytes] of Object.entries({ jpeg, png, webp, lossless })) {
      const { stdout } = spawnSync('exiftool', ['-j', '-a', '-G1', '-validate', '-warning', '-all', '-'], {
        input: bytes,
        encoding: 'utf8',
      });
      const [tags] = JSON.parse(stdout) as Record<string, unknown>[];
      assert.equal(tags?.['ExifTool:Validate'], 'OK', name);
      assert.equal(tags['XMP-photoshop:Headline'], story.headline, name);
      assert.equal(tags['XMP-photoshop:Credit'], 'Aleppo Media Centre', name);
      assert.equal(tags['XMP-dc:Creator'], 'Aleppo Media Centre', name);
      assert.equal(tags['XMP-dc:Description'], 'A boy on Sunday', name);
      assert.equal(tags['XMP-dc:Rights'], 'Aleppo Media Centre', name);
      assert.match(String(tags['XMP-iptcExt:DigitalSourceType']), /composite$/i, name);
      assert.equal(tags['XMP-iptcCore:AltTextAccessibility'], 'A boy in an ambulance', name);
      assert.equal(tags['XMP-xmpRights:WebStatement'], 'https://sheet.example/rights', name);
      if (name === 'jpeg')
        assert.deepEqual([tags['IPTC:Credit'], tags['IPTC:By-line']], ['Aleppo Media Centre', 'Aleppo Media Centre']);
    }
  },
);
