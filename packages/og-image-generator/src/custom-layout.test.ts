import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory, type StoryInput } from '@clipsheet/story';
import sharp from 'sharp';
import { samplePhoto } from '../scripts/sample-photo.mjs';
import { generateOgImage } from './generate-og-image.js';
import { fitText, foot, lineBoxes, type CustomLayout } from './layouts/index.js';
import { fontFiles } from './node/font-files.js';
import { ogImageName } from './og-image-name.js';

const input: StoryInput = {
  schema: 1,
  id: 'count',
  revision: 1,
  lang: 'en',
  headline: 'Votes are counted',
  publisher: { name: 'The Morning Sheet', colour: '#0a6a73' },
  photos: [{ id: 'city', src: 'https://sheet.example/city.jpg', credit: 'Ada Lens', alt: 'A city' }],
  body: ['One', 'Two', 'Three'],
};
/** The number of paragraphs, large, on the publisher's colour; the foot is ours. */
const numbers: CustomLayout = {
  name: 'numbers',
  version: 1,
  words: ({ body }) => ({ count: { text: String(body.length), role: 'headline' } }),
  compose(setting) {
    const { more, measures, palette } = setting;
    const { width, height, side } = measures;
    const base = foot(setting, side);
    const boxes = [{ kind: 'rect' as const, start: 0, top: 0, width, height: height / 2, colour: palette.brand }];
    const count = more['count'] && fitText(more['count'], { width, maxLines: 1, smallest: 40, largest: 300 });
    const words = count ? lineBoxes(count, { start: side, baseline: height / 2 - 20, width, colour: '#ffffff' }) : [];
    return { boxes: [...boxes, ...words, ...base.boxes], shortened: base.shortened };
  },
};
const draw = (layout: CustomLayout, changes: Partial<StoryInput> = {}, options = {}) =>
  generateOgImage(parseStory({ ...input, ...changes }), { layout, fonts: fontFiles, ...options });

test('a layout of one’s own draws its own words and boxes, under a name that was known before', async () => {
  const [three, four] = [await draw(numbers), await draw(numbers, { body: ['1', '2', '3', '4'] })];
  assert.equal(three.layout, 'numbers');
  assert.match(three.alt, /^Votes are counted\. 3\. /);
  const { data, info } = await sharp(three.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([...data.subarray(0, 3)], [0x0a, 0x6a, 0x73]);
  assert.ok(data.subarray(0, (info.width * info.height * 3) / 2).includes(255), 'the number is drawn');
  assert.notDeepEqual(three.bytes, four.bytes);
  assert.equal(ogImageName(parseStory(input), { layout: numbers }).hash, three.hash);
  const names = [three.hash, four.hash, (await draw({ ...numbers, version: 2 })).hash];
  assert.equal(new Set(names).size, 3);
});

test('a layout of one’s own may draw on the photo, and then has our scrim under its words', async () => {
  const onPhoto: CustomLayout = {
    name: 'foot-only',
    version: 1,
    photo: true,
    compose(setting) {
      const { boxes, shortened, line } = foot(setting, setting.measures.side);
      return { boxes, shortened, clearHeight: line };
    },
  };
  const image = await draw(onPhoto, {}, { photo: await samplePhoto('white', 1200, 800) });
  const [red = 255] = await sharp(image.bytes).extract({ left: 4, top: 600, width: 8, height: 8 }).raw().toBuffer();
  assert.equal(image.type, 'image/jpeg');
  assert.ok(red < 140, `the foot is dark enough for white words: ${red}`);
});

test('under a warning or withdrawn, no layout of one’s own is asked', async () => {
  const never: CustomLayout = { name: 'never', version: 1, photo: true, compose: () => assert.fail('was asked') };
  const photo = await samplePhoto('dusk', 400, 300);
  const [first] = input.photos ?? [];
  assert.ok(first);
  const veiled = await draw(never, { photos: [{ ...first, warning: { reasons: ['injury'] } }] }, { photo });
  const withdrawn = await draw(never, { withdrawn: { date: '2026-09-02', reason: 'an error' } }, { photo });
  assert.deepEqual([veiled.layout, withdrawn.layout], ['story-veiled', 'withdrawn']);
});
