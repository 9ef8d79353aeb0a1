import { fitText } from '../setting/fit-text.js';
import { inkHeight } from '../setting/measured-text.js';
import { foot } from './foot.js';
import { iconSvg } from './icons.js';
import { lineBoxes, unitOf, type LayoutFunction } from './setting.js';

/** What is left of something taken back: a struck sheet, what was withdrawn, by whom, when and why. */
export const withdrawnLayout: LayoutFunction = (setting) => {
  const { texts, measures, palette } = setting;
  const { side, top, headline } = measures;
  const unit = unitOf(measures);
  const width = measures.width - 2 * side;
  const base = foot(setting, side);
  const icon = 64 * unit;
  const boxes = [
    {
      kind: 'image' as const,
      data: iconSvg('withdrawn', palette.ink),
      start: side - 6 * unit,
      top,
      width: icon,
      height: icon,
    },
    ...base.boxes,
  ];
  const shortened: string[] = [...base.shortened];
  let y = top + icon + 44 * unit;
  const bottom = base.line - 30 * unit;
  if (texts.main) {
    const main = fitText(texts.main, {
      width: width * 0.86,
      maxLines: 3,
      smallest: 48 * unit,
      largest: headline.paper * 0.92,
      maxHeight: (bottom - y) * 0.66,
    });
    boxes.push(
      ...lineBoxes(main, { start: side, baseline: y + main.face.rise * main.size, width, colour: palette.ink }),
    );
    if (main.shortened) shortened.push('main');
    y += inkHeight(main) + 34 * unit;
  }
  if (texts.dek) {
    const size = 33 * unit;
    const dek = fitText(texts.dek, {
      width: Math.min(width, 27 * size),
      maxLines: 6,
      smallest: Math.round(size * 0.8),
      largest: size,
      maxHeight: bottom - y,
    });
    boxes.push(...lineBoxes(dek, { start: side, baseline: y + dek.face.rise * dek.size, width, colour: palette.ink2 }));
    if (dek.shortened) shortened.push('dek');
  }
  return { boxes, shortened };
};
