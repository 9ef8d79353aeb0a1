import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cropWindow } from './crop-window.js';

const crop = { width: 1200, height: 630, clear: { top: 0, bottom: 280 } };

test('a crop covers its picture whatever the photo’s shape, and never reaches beyond it', () => {
  for (const [width, height] of [
    [1600, 1067],
    [100, 4000],
    [4000, 100],
    [1, 1],
    [1200, 630],
  ] as const)
    for (const focalPoint of [undefined, { x: 0, y: 0 }, { x: 1, y: 1 }]) {
      const { scaledWidth, scaledHeight, left, top } = cropWindow({ width, height }, { ...crop, focalPoint });
      assert.ok(left >= 0 && top >= 0 && left + 1200 <= scaledWidth && top + 630 <= scaledHeight, `${width}×${height}`);
    }
});

test('the focal point comes to the middle of what words leave clear', () => {
  // 2:3, scaled to 1200 × 1800; the point lies at 900 and shall be seen at 140.
  const { top } = cropWindow({ width: 800, height: 1200 }, { ...crop, focalPoint: { x: 0.5, y: 0.5 } });
  assert.equal(top, 900 - 140);
  const underTabs = cropWindow(
    { width: 800, height: 1200 },
    { ...crop, clear: { top: 80, bottom: 280 }, focalPoint: { x: 0.5, y: 0.5 } },
  );
  assert.equal(underTabs.top, 900 - 180);
});
