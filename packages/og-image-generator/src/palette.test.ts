import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from '@clipsheet/story';
import { LAYOUTS } from './layout-name.js';
import { paletteFor } from './palette.js';

test('a slug can be seen, and words can be read, in any publisher’s colour', () => {
  for (const layout of LAYOUTS)
    for (const colour of ['#000000', '#ffffff', '#ffff00', '#0a6a73', '#808080', '#ff0000', undefined]) {
      const palette = paletteFor(layout, colour);
      const ground = palette.ground ?? '#6a6a6a'; // the brightest that a scrim leaves
      assert.ok(contrast(palette.brand, ground) >= 3, `${layout} ${colour}`);
      assert.ok(contrast(palette.ink, ground) >= 4.5, `${layout} ink`);
      assert.ok(contrast(palette.ink2, ground) >= 4.5, `${layout} ink2`);
      assert.ok(contrast(palette.tabInk, palette.tab) >= 7, `${layout} tab`);
    }
});
