// Draws the pictures of examples/newsroom: node scripts/art/draw-pictures.mjs [name …]
// The same scene and seed give the same picture. Every one is a drawing of ours, to be credited as an illustration.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Drawing } from './drawing.mjs';
import { printPicture } from './print-picture.mjs';
import { seededRandom } from './seeded-random.mjs';

const WIDTH = 1600;
const HEIGHT = 1067;
const pictures = fileURLToPath(new URL('../../examples/newsroom/pictures/', import.meta.url));
const scenes = (await readdir(new URL('scenes/', import.meta.url))).map((file) => file.replace('.mjs', ''));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !scenes.includes(name));
if (unknown.length > 0) {
  console.error(`There is no scene ${unknown.join(', ')}. There are: ${scenes.join(', ')}.`);
  process.exit(1);
}

await mkdir(pictures, { recursive: true });
for (const name of asked.length > 0 ? asked : scenes) {
  const { draw, grain } = await import(`./scenes/${name}.mjs`);
  const drawing = new Drawing(WIDTH, HEIGHT);
  draw(drawing, seededRandom(name));
  const bytes = await printPicture(drawing, { seed: name, grain });
  await writeFile(`${pictures}${name}.jpg`, bytes);
  console.log(`${name}.jpg ${Math.round(bytes.length / 1000)} kB`);
}
