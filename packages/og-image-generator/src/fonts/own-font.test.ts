import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory } from '@clipsheet/story';
import { generateOgImage } from '../generate-og-image.js';
import { fontFiles } from '../node/font-files.js';
import { readFont } from './read-font.js';

// Any WOFF file stands for a publisher's: its letters are not those of our headlines.
const franklin = await fontFiles('@fontsource/libre-franklin/files/libre-franklin-latin-700-normal.woff');
const story = parseStory({ schema: 1, id: 'a', revision: 1, lang: 'en', headline: 'Votes are counted, ночью' });
const draw = (headline?: Uint8Array) =>
  generateOgImage(story, { fonts: fontFiles, ...(headline && { ownFonts: { headline } }) });

test('a publisher’s font draws what it has; what it lacks comes from ours', async () => {
  const [ours, own, again] = [await draw(), await draw(franklin), await draw(franklin)];
  assert.deepEqual(own.warnings, []);
  assert.notDeepEqual(own.bytes, ours.bytes);
  assert.deepEqual(own.bytes, again.bytes);
  assert.notEqual(own.hash, ours.hash);
});

test('a font is known by its height and its characters, packed or not', async () => {
  const font = await readFont(franklin);
  assert.ok(font);
  assert.deepEqual([font.ascent, font.descent], [0.966, 0.246]);
  assert.deepEqual([font.has(0x41), font.has(0x43d)], [true, false]);
  assert.equal((await readFont(font.data))?.has(0x41), true);
});

test('a font that is none, or is cut short or mangled, is refused by name and never crashes', async () => {
  const other = [new Uint8Array(), new TextEncoder().encode('wOFF'), franklin.subarray(0, 4000), new Uint8Array(5000)];
  for (const bytes of other) await assert.rejects(draw(bytes), { code: 'picture/not-a-font' });
  const plain = (await readFont(franklin))?.data;
  assert.ok(plain);
  // Every tenth byte of what describes the tables, turned.
  for (let at = 0; at < 400; at += 10) {
    const mangled = plain.slice();
    mangled[at] = (mangled[at] ?? 0) ^ 0xff;
    await draw(mangled).catch((error: { code?: unknown }) => assert.equal(error.code, 'picture/not-a-font'));
  }
});
