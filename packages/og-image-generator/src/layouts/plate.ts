import type { Box } from '../boxes.js';
import { fitText } from '../setting/fit-text.js';
import type { MeasuredText } from '../setting/measured-text.js';
import { iconSvg } from './icons.js';
import { lineBoxes, smallSize, unitOf, type Setting } from './setting.js';

/** The white plate that says "Play video, 1:24", 62 units high. The triangle is never mirrored. */
export function plate({ measures, palette }: Setting, text: MeasuredText, at: { start: number; top: number }): Box[] {
  const unit = unitOf(measures);
  const size = smallSize(text, 28 * unit);
  const words = fitText(text, {
    width: measures.width - 2 * measures.side - 100 * unit,
    maxLines: 1,
    smallest: size,
    largest: size,
  });
  const inkWidth = words.lines[0]?.width ?? 0;
  const icon = 24 * unit;
  const height = Math.round(62 * unit);
  const middle = at.top + height / 2;
  const wordsStart = at.start + 20 * unit + icon + 14 * unit;
  return [
    {
      kind: 'rect',
      ...at,
      width: Math.round(wordsStart - at.start + inkWidth + 24 * unit),
      height,
      colour: palette.slip,
    },
    {
      kind: 'image',
      data: iconSvg('play', palette.slipInk),
      start: at.start + 20 * unit,
      top: middle - icon / 2,
      width: icon,
      height: icon,
    },
    ...lineBoxes(words, {
      start: wordsStart,
      baseline: middle + 0.35 * size,
      width: inkWidth + 2,
      colour: palette.slipInk,
    }),
  ];
}
