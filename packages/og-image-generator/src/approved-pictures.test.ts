import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { approvedCases, comparable } from '../scripts/approved-cases.mjs';
import { generateOgImage } from './generate-og-image.js';
import { fontFiles } from './node/font-files.js';

// Another processor may round otherwise, and the approved files are lossy: a letter elsewhere changes far more.
const MOST_MEAN = 2.5;
const MOST_DIFFERENT = 0.004;
const DIFFERENT = 48;

for (const [name, story, options] of await approvedCases())
  test(`the picture "${name}" looks as it did when it was approved`, async () => {
    const { bytes } = await generateOgImage(story, { ...options, fonts: fontFiles });
    const [drawn, approved] = [
      await comparable(bytes),
      await comparable(await readFile(new URL(`../approved/${name}.webp`, import.meta.url))),
    ];
    assert.deepEqual([drawn.width, drawn.height], [approved.width, approved.height]);
    let [sum, different] = [0, 0];
    for (let at = 0; at < drawn.data.length; at++) {
      const distance = Math.abs((drawn.data[at] ?? 0) - (approved.data[at] ?? 0));
      sum += distance;
      if (distance > DIFFERENT) different++;
    }
    const [mean, share] = [sum / drawn.data.length, different / drawn.data.length];
    assert.ok(
      mean < MOST_MEAN && share < MOST_DIFFERENT,
      `it differs by ${mean.toFixed(2)} levels in the mean and by more than ${DIFFERENT} in ${(share * 100).toFixed(2)} %. Look at it: node packages/og-image-generator/scripts/approve-pictures.mjs --out DIR`,
    );
  });
