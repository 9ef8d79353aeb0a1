import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blend } from './blend.js';
import type { Scrim } from './scrim.js';

const scrim = (alphas: number[]): Scrim => ({ tone: [20, 40, 60], alphas: Float64Array.from(alphas) });

for (const width of [4, 5])
  test(`a scrim mixes every channel with its tone, row by row (${width} px wide)`, () => {
    const pixels = Uint8Array.from({ length: width * 3 * 3 }, (_, index) => (index * 37) % 256);
    const before = pixels.slice();
    const alphas = [0, 0.5, 1];
    blend({ pixels, width, height: 3 }, scrim(alphas), new Uint8Array(width * 3 * 4), 0);
    pixels.forEach((value, index) => {
      const alpha = alphas[Math.floor(index / (width * 3))] ?? 0;
      const tone = [20, 40, 60][index % 3] ?? 0;
      const expected = (before[index] ?? 0) * (1 - alpha) + tone * alpha;
      assert.ok(Math.abs(value - expected) <= 1, `${index}: ${value} for ${expected}`);
    });
  });

test('an overlay lies where it belongs, half-transparent letters half mixed', () => {
  const pixels = new Uint8Array(4 * 2 * 3).fill(100);
  const overlay = new Uint8Array(4 * 4);
  overlay.set([255, 0, 200, 255, 255, 255, 255, 128], 4);
  blend({ pixels, width: 4, height: 2 }, scrim([0, 0]), overlay, 1);
  assert.deepEqual([...pixels.subarray(0, 12)], Array(12).fill(100));
  assert.deepEqual([...pixels.subarray(12)], [100, 100, 100, 255, 0, 200, 178, 178, 178, 100, 100, 100]);
});
