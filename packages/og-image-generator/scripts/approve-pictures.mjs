// Draws the approved pictures anew: look at each in full size (--out DIR) before you commit what it writes.
//
//   node packages/og-image-generator/scripts/approve-pictures.mjs [--out DIR]
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { generateOgImage } from '@clipsheet/og-image-generator';
import { fontFiles } from '@clipsheet/og-image-generator/node.js';
import { approvedCases } from './approved-cases.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const folder = new URL('../approved/', import.meta.url);
await mkdir(folder, { recursive: true });
if (values.out) await mkdir(values.out, { recursive: true });
for (const [name, story, options] of await approvedCases()) {
  const { bytes, type } = await generateOgImage(story, { ...options, fonts: fontFiles });
  if (values.out) await writeFile(join(values.out, `${name}.${type === 'image/png' ? 'png' : 'jpg'}`), bytes);
  await writeFile(
    new URL(`${name}.webp`, folder),
    await sharp(bytes).resize({ width: 480 }).webp({ quality: 84, effort: 6 }).toBuffer(),
  );
}
