// Draws every layout × script (or × ratio) to look at: node scripts/contact-sheet.mjs [--out DIR] [--only TEXT] [--ratio 1:1]
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { RATIOS, generateOgImage } from '@clipsheet/og-image-generator';
import { fontFiles } from '@clipsheet/og-image-generator/node.js';
import { samplePhoto } from './sample-photo.mjs';
import { STORIES, variants } from './sample-stories.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'contact-sheet' }, only: { type: 'string' }, ratio: { type: 'string' } },
});
const ratios = values.ratio === 'all' ? RATIOS : [values.ratio ?? '1.91:1'];
const now = new Date('2026-11-25T12:00:00Z');
await mkdir(values.out, { recursive: true });
const photos = {
  dusk: await samplePhoto('dusk'),
  night: await samplePhoto('night'),
  haze: await samplePhoto('haze'),
  white: await samplePhoto('white'),
};

const jobs = [];
for (const [key, story] of Object.entries(STORIES)) {
  const time = ['dusk', 'night', 'haze', 'white'][jobs.length % 4];
  jobs.push([`${key}-photo`, story, { photo: photos[time] }]);
  jobs.push([`${key}-veiled`, variants.veiled(story), {}]);
  jobs.push([`${key}-text`, variants.bare(story), {}]);
  jobs.push([`${key}-old`, variants.old(story), { photo: photos.haze }]);
  jobs.push([`${key}-withdrawn`, variants.withdrawn(story), {}]);
  for (const { id } of story.quotes) jobs.push([`${key}-quote-${id}`, story, { part: { kind: 'quote', id } }]);
  for (const { id } of story.videos)
    jobs.push([`${key}-video`, story, { part: { kind: 'video', id }, photo: photos.night }]);
}
const drawn = [];
for (const ratio of ratios)
  for (const [name, story, options] of jobs) {
    if (values.only && !new RegExp(values.only).test(name)) continue;
    const started = performance.now();
    const image = await generateOgImage(story, { ...options, ratio, now, fonts: fontFiles });
    const ms = performance.now() - started;
    const file = `${name}-${ratio.replace(':', 'x')}.${image.type === 'image/png' ? 'png' : 'jpg'}`;
    await writeFile(join(values.out, file), image.bytes);
    drawn.push({ name: file, image });
    const remarks = [
      ...image.warnings.map(({ code }) => code),
      ...image.shortened.map((key) => `shortened ${key}`),
    ].join(', ');
    console.log(
      `${file.padEnd(36)} ${String(image.bytes.length).padStart(7)} B ${ms.toFixed(0).padStart(5)} ms  ${remarks}`,
    );
  }

// Sheets of 2 × 4, half size.
const [w, h] = [drawn[0]?.image.width ?? 1200, drawn[0]?.image.height ?? 630].map((side) => Math.round(side / 2));
const columns = w > h ? 2 : 4;
const perSheet = columns * (w > h ? 4 : 2);
for (let first = 0; first < drawn.length; first += perSheet) {
  const cells = drawn.slice(first, first + perSheet);
  const tiles = await Promise.all(
    cells.map(async ({ image }, index) => ({
      input: await sharp(image.bytes).resize(w, h, { fit: 'contain' }).toBuffer(),
      left: (index % columns) * (w + 12) + 12,
      top: Math.floor(index / columns) * (h + 12) + 12,
    })),
  );
  const sheet = sharp({
    create: {
      width: columns * (w + 12) + 12,
      height: Math.ceil(cells.length / columns) * (h + 12) + 12,
      channels: 3,
      background: '#777777',
    },
  });
  await sheet
    .composite(tiles)
    .png()
    .toFile(join(values.out, `sheet-${String(first / perSheet).padStart(2, '0')}.png`));
}
