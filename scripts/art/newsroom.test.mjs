import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { test } from 'node:test';
import sharp from 'sharp';
import { parse } from 'yaml';
import { Drawing } from './drawing.mjs';
import { seededRandom } from './seeded-random.mjs';

const newsroom = new URL('../../examples/newsroom/', import.meta.url);
const articles = new URL('articles/', newsroom);
const scenes = await readdir(new URL('scenes/', import.meta.url));
const names = (await readdir(articles)).filter((name) => name.endsWith('.md'));
const frontMatter = async (name) => parse((await readFile(new URL(name, articles), 'utf8')).split(/^---$/m)[1]);

async function svgOf(scene) {
  const { draw } = await import(`./scenes/${scene}`);
  const drawing = new Drawing(1600, 1067);
  draw(drawing, seededRandom(scene));
  return drawing.svg();
}

for (const scene of scenes) {
  test(`the scene ${scene} gives the same drawing each time, holds no words and no number that failed`, async () => {
    const svg = await svgOf(scene);
    assert.equal(await svgOf(scene), svg);
    assert.doesNotMatch(svg, /<text|NaN|undefined|Infinity/);
  });

  test(`the picture of ${scene} is published at 1600 by 1067 and in at most 200 kB`, async () => {
    const file = new URL(`pictures/${scene.replace('.mjs', '.jpg')}`, newsroom);
    const { width, height, format } = await sharp(await readFile(file)).metadata();
    assert.deepEqual({ width, height, format }, { width: 1600, height: 1067, format: 'jpeg' });
    assert.ok((await stat(file)).size <= 200_000);
  });
}

for (const name of names) {
  test(`${name} has the id of its file, and every file that it names is there`, async () => {
    const { id, photos = [], videos = [], publisher } = await frontMatter(name);
    assert.equal(`${id}.md`, name);
    const films = videos.flatMap((video) => [video.src, video.poster, ...video.captions.map(({ src }) => src)]);
    for (const src of [publisher.logo, ...photos.map((photo) => photo.src), ...films])
      assert.ok((await stat(new URL(src, articles))).size > 0, src);
  });

  test(`every picture of ${name} has words for those who cannot see it, and is credited as an illustration`, async () => {
    for (const photo of (await frontMatter(name)).photos ?? []) {
      assert.ok(photo.alt.length > 20, photo.id);
      assert.deepEqual([photo.credit, photo.kind], ['The Morning Sheet', 'illustration']);
    }
  });
}

test('the English captions of the film say what its transcript says, at the same time', async () => {
  const [video] = (await frontMatter('omran-aleppo.md')).videos;
  const captions = await readFile(new URL(video.captions[0].src, articles), 'utf8');
  const cues = captions
    .split('\n\n')
    .slice(1)
    .map((cue) => {
      const [time, ...lines] = cue.trim().split('\n');
      const [minutes, seconds] = time.split(' --> ')[0].split(':').map(Number);
      return { start: minutes * 60 + seconds, text: lines.join(' ') };
    });
  assert.deepEqual(cues, video.transcript);
});

test('the film fits into 500 kB', async () => {
  assert.ok((await stat(new URL('clips/aleppo-siege.mp4', newsroom))).size <= 500_000);
});
