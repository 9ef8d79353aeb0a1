// Draws the mark of The Morning Sheet: node scripts/art/draw-logo.mjs
// A sheet with one corner clipped, and on it the sun half risen. Opaque, so that it is seen on light and dark alike.
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { tag } from './drawing.mjs';

const SIZE = 512;
const BRAND = '#0a6a73';
const PAPER = '#fffdf7';
const sheet = tag('path', { d: 'M32 32H352L480 160V480H32Z', fill: BRAND });
const fold = tag('path', { d: 'M352 32L480 160H352Z', fill: '#74cdd4' });
const sun = tag('path', { d: 'M144 336A112 112 0 0 1 368 336Z', fill: PAPER });
const horizon = tag('rect', { x: 92, y: 364, width: 328, height: 36, fill: PAPER });
const svg = tag(
  'svg',
  { xmlns: 'http://www.w3.org/2000/svg', width: SIZE, height: SIZE },
  sheet + fold + sun + horizon,
);
const file = new URL('../../examples/newsroom/pictures/morning-sheet.png', import.meta.url);
const bytes = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer();
await writeFile(file, bytes);
console.log(`morning-sheet.png ${(bytes.length / 1000).toFixed(1)} kB`);
