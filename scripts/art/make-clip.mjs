// Makes the film of the Aleppo story from drawings: node scripts/art/make-clip.mjs (ffmpeg with libx264 must be there)
// A slow pan over the city: dusk, then night, in which the windows go dark row by row, then first light. No sound.
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { filmLayers } from './film-layers.mjs';
import { moods } from './film-moods.mjs';

const DURATION_S = 18;
const FRAMES_A_SECOND = 25;
const POSTER_AT_S = 1.6;
const MAX_BYTES = 500_000;
// The film gets the best quality that fits; below the worst, dark skies fall into blocks.
const BEST_CRF = 29;
const WORST_CRF = 34;
/** How far the sun climbs while it is seen, in pixels of the film. */
const SUN_RISES = 170;
// Layers move in whole pixels, so they are laid over each other at twice the size of the film: half a pixel is smooth.
const OVERSAMPLING = 2;
// When each mood is on screen; where two overlap, one turns into the other.
const shots = [
  { mood: 'dusk', from: 0, to: 8.5 },
  { mood: 'night', from: 5, to: 17 },
  { mood: 'dawn', from: 13.5, to: DURATION_S },
];

const newsroom = fileURLToPath(new URL('../../examples/newsroom/', import.meta.url));
const run = promisify(execFile);
const ffmpeg = (...options) =>
  run('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...options], { maxBuffer: 1e8 });
const folder = await mkdtemp(join(tmpdir(), 'film-'));

/** Writes a drawing as a PNG of the oversampled size and returns its path. */
async function layerFile(drawing, name) {
  const file = join(folder, `${name}.png`);
  await sharp(Buffer.from(drawing.svg()), { density: 72 * OVERSAMPLING })
    .png({ compressionLevel: 1 })
    .toFile(file);
  return file;
}

/** One shot without loss, its layers moving at their own speeds. */
async function makeShot({ mood, from, to }) {
  const { backdrop, sun, rows } = filmLayers(moods[mood], DURATION_S);
  const still = (file) => ['-loop', '1', '-framerate', String(FRAMES_A_SECOND), '-t', String(to - from), '-i', file];
  const inputs = [...still(await layerFile(backdrop, `${mood}-sky`))];
  const steps = [];
  let below = '0:v';
  let input = 1;
  if (sun) {
    const y = `${SUN_RISES * OVERSAMPLING}*max(0,1-t/${to - from})`;
    inputs.push(...still(await layerFile(sun, `${mood}-sun`)));
    steps.push(`[1:v]format=rgba[sun]`, `[0:v][sun]overlay=x=0:y='${y}':format=rgb[s1]`);
    below = 's1';
    input = 2;
  }
  for (const row of rows) {
    const x = `-(t+${from})*${row.speed * OVERSAMPLING}`;
    const layers = [[row.houses, 'null']];
    if (mood !== 'dawn') layers.push([row.lights, `fade=t=out:st=${Math.max(0, row.dark - from)}:d=0.45:alpha=1`]);
    for (const [drawing, effect] of layers) {
      inputs.push(...still(await layerFile(drawing, `${mood}-${input}`)));
      steps.push(
        `[${input}:v]format=rgba,${effect}[l${input}]`,
        `[${below}][l${input}]overlay=x='${x}':y=0:format=rgb[s${input}]`,
      );
      below = `s${input}`;
      input++;
    }
  }
  steps.push(`[${below}]scale=iw/${OVERSAMPLING}:ih/${OVERSAMPLING}:flags=area[out]`);
  const file = join(folder, `${mood}.mkv`);
  await ffmpeg(
    ...inputs,
    '-filter_complex',
    steps.join(';'),
    '-map',
    '[out]',
    '-c:v',
    'ffv1',
    '-pix_fmt',
    'bgr0',
    file,
  );
  return file;
}

try {
  const files = [];
  for (const shot of shots) files.push(await makeShot(shot));
  const fades = shots.slice(1).map((shot, index) => {
    const overlap = shots[index].to - shot.from;
    return `[${index === 0 ? '0:v' : `f${index}`}][${index + 1}:v]xfade=transition=fade:duration=${overlap}:offset=${shot.from}[f${index + 1}]`;
  });
  const film = join(folder, 'aleppo-siege.mp4');
  const master = join(folder, 'master.mkv');
  await ffmpeg(
    ...files.flatMap((file) => ['-i', file]),
    ...[
      '-filter_complex',
      `${fades.join(';')};[f${fades.length}]scale=out_color_matrix=bt709:out_range=tv,format=yuv420p[out]`,
    ],
    ...['-map', '[out]', '-t', String(DURATION_S), '-r', String(FRAMES_A_SECOND), '-c:v', 'ffv1', master],
  );
  const colours = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'];
  const encode = (crf) =>
    ffmpeg(
      ...['-i', master, '-an', '-map_metadata', '-1', '-c:v', 'libx264', '-preset', 'slow', '-crf', String(crf)],
      ...['-tune', 'animation', '-aq-mode', '3', '-threads', '1', ...colours, '-pix_fmt', 'yuv420p'],
      ...['-movflags', '+faststart', film],
    );
  let size = Infinity;
  for (let crf = BEST_CRF; size > MAX_BYTES; crf += 1) {
    if (crf > WORST_CRF)
      throw new Error(`The film has ${size} bytes at -crf ${crf - 1}, more than ${MAX_BYTES}. Make it shorter.`);
    await encode(crf);
    size = (await stat(film)).size;
  }
  await copyFile(film, join(newsroom, 'clips/aleppo-siege.mp4'));
  console.log(`aleppo-siege.mp4 ${Math.round(size / 1000)} kB`);
  const frame = join(folder, 'poster.png');
  await ffmpeg('-ss', String(POSTER_AT_S), '-i', files[0], '-frames:v', '1', frame);
  const poster = await sharp(frame).jpeg({ quality: 88, mozjpeg: true }).toBuffer();
  await writeFile(join(newsroom, 'pictures/aleppo-siege-poster.jpg'), poster);
  console.log(`aleppo-siege-poster.jpg ${Math.round(poster.length / 1000)} kB`);
} finally {
  await rm(folder, { recursive: true });
}
