import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Renderer } from '@takumi-rs/core';
import { digest, parseStory, type Story } from '@clipsheet/story';
import sharp from 'sharp';
import { samplePhoto } from '../scripts/sample-photo.mjs';
import { startWorker } from '../scripts/start-worker.mjs';
import { drawAtEdge, type DrawPictureOptions } from './edge.js';
import { fontFiles } from './node/font-files.js';

const story = parseStory({
  schema: 1,
  id: 'harbour',
  revision: 1,
  lang: 'ar',
  headline: 'انتشال طفل في الخامسة من تحت أنقاض بيته في حلب 🇸🇾',
  publisher: { name: 'The Morning Sheet', colour: '#0a6a73' },
  photos: [{ id: 'city', src: 'https://sheet.example/city.jpg', credit: 'Ada Lens', alt: 'A city' }],
  quotes: [{ id: 'hell', text: 'This is what hell feels like', lang: 'en', speaker: 'Amal Haddad' }],
});
const native = await drawAtEdge(new Renderer(), fontFiles);
const worker = await startWorker(fileURLToPath(new URL('../scripts/edge-worker.mjs', import.meta.url)));
after(() => worker.close());

async function inWorker(drawn: Story, { photo, ...options }: DrawPictureOptions = {}) {
  const form = new FormData();
  form.set('order', JSON.stringify({ story: drawn, options }));
  if (photo) form.set('photo', new Blob([new Uint8Array(photo)]));
  const answer = await fetch(worker.url, { method: 'POST', body: form });
  assert.equal(answer.status, 200, answer.ok ? '' : await answer.text());
  const about = JSON.parse(decodeURIComponent(answer.headers.get('x-about') ?? '')) as object;
  return { ...about, bytes: digest(new Uint8Array(await answer.arrayBuffer())) };
}

test('a worker at the edge draws the same bytes as native code, of words and of a photo', async () => {
  const photo = await samplePhoto('dusk', 1200, 800);
  for (const options of [
    {},
    { part: { kind: 'quote', id: 'hell' } as const },
    { photo },
    { photo, ratio: '4:5' as const },
  ]) {
    const here = await native(story, options);
    assert.deepEqual(await inWorker(story, options), { ...here, bytes: digest(here.bytes) });
  }
});

test('at the edge, too, a photo card is a JPEG within its budget that names whom to credit', async () => {
  const image = await native(story, { photo: await samplePhoto('night', 1200, 800) });
  const { format, xmp } = await sharp(image.bytes).metadata();
  assert.deepEqual([image.layout, format, image.warnings], ['story', 'jpeg', []]);
  assert.ok(image.bytes.length < 280_000);
  assert.ok(xmp?.toString().includes('Ada Lens'));
});

test('at the edge, too, a photo stands upright, and one that is cut short or huge leaves the words alone', async () => {
  const upright = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#c82010' } })
    .composite([
      { input: { create: { width: 900, height: 300, channels: 3, background: '#1030c0' } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
  const stored = await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
  const image = await native(story, { photo: stored, ratio: '1:1' });
  const { data, info } = await sharp(image.bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (20 * info.width + 540) * 3;
  assert.ok((data[at + 2] ?? 0) > 150 && (data[at] ?? 255) < 60, 'blue is above');
  for (const bad of [stored.subarray(0, stored.length >> 1), stored.subarray(0, 20), new Uint8Array(9)]) {
    const words = await native(story, { photo: bad });
    assert.deepEqual([words.layout, words.warnings[0]?.code], ['story-text', 'photo-refused']);
  }
});
