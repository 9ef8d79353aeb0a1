import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inRanges, parseUnicodeRange } from './unicode-range.js';

test('single points, ranges and wildcards of a CSS unicode-range are read', () => {
  const ranges = parseUnicodeRange('U+0000-00FF, U+0131,u+4??');
  assert.deepEqual(ranges, [
    [0, 0xff],
    [0x131, 0x131],
    [0x400, 0x4ff],
  ]);
  assert.deepEqual(
    [0x41, 0xff, 0x100, 0x131, 0x4ff, 0x500].map((point) => inRanges(point, ranges)),
    [true, true, false, true, true, false],
  );
});
