import type { Box } from '../boxes.js';
import { fitText, type Room } from '../setting/fit-text.js';
import { inkHeight, type MeasuredText } from '../setting/measured-text.js';
import { foot } from './foot.js';
import { plate } from './plate.js';
import { lineBoxes, smallSize, unitOf, type LayoutFunction, type Setting } from './setting.js';

/**
 * A photo over the whole picture: at its foot slug, kicker and headline, above them the clear part where the focal
 * point belongs. A video has its plate instead of slug and kicker and keeps the middle free for a network's play mark.
 */
export const photoLayout: LayoutFunction = (setting) => {
  const { texts, measures, palette, words } = setting;
  const { side, width } = measures;
  const unit = unitOf(measures);
  const base = foot(setting, side);
  const boxes: Box[] = [...base.boxes];
  const shortened: string[] = [...base.shortened];
  const bottom = base.line - 22 * unit;
  const head = words.plate ? plateHeight(unit) : kickerHeight(texts.kicker, unit);

  let top = bottom;
  if (texts.main) {
    const main = fitHeadline(texts.main, setting, bottom, head);
    if (main.shortened) shortened.push('main');
    const baseline = bottom - main.face.drop * main.size - (main.lines.length - 1) * main.pitch;
    boxes.push(...lineBoxes(main, { start: side, baseline, width: width - 2 * side, colour: palette.ink }));
    top = bottom - inkHeight(main);
  }
  top = Math.round(top - head);
  if (texts.plate) boxes.push(...plate(setting, texts.plate, { start: side, top }));
  else boxes.push(...slugAndKicker(setting, top));
  return { boxes, shortened, clearHeight: top };
};

function fitHeadline(main: MeasuredText, { measures, words }: Setting, bottom: number, head: number) {
  const { headline, height, width, side } = measures;
  const room: Room = {
    width: width - 2 * side,
    maxLines: headline.lines,
    smallest: headline.smallest,
    largest: headline.largest,
  };
  // Words should leave two fifths of the height clear, and a third when there are very many of them.
  const below = (share: number) => bottom - head - height * share;
  const free = main.face.line > 1.35 ? 0.34 : main.face.line > 1.25 ? 0.38 : 0.44;
  const shares = words.plate ? [] : [free, Math.min(free, 0.38), 0.32];
  const heights = words.plate ? [bottom - height / 2 - 80, bottom - height / 2, below(0.38)] : shares.map(below);
  const largest = words.plate ? Math.round(headline.largest * 0.79) : headline.largest;
  const smallest = words.plate ? Math.round(headline.smallest * 0.79) : headline.smallest;
  let fitted = fitText(main, { ...room, largest, smallest, maxHeight: heights[0] });
  for (const maxHeight of heights.slice(1)) {
    if (!fitted.shortened) break;
    fitted = fitText(main, { ...room, largest, smallest, maxHeight });
  }
  return fitted;
}

function kickerHeight(kicker: MeasuredText | undefined, unit: number): number {
  const slug = 8 * unit;
  if (!kicker) return slug + 26 * unit;
  const size = smallSize(kicker, 28 * unit);
  return slug + 22 * unit + kicker.face.rise * size + kicker.face.drop * size + 22 * unit;
}

function plateHeight(unit: number): number {
  return (62 + 22) * unit;
}

function slugAndKicker({ texts, measures, palette }: Setting, top: number): Box[] {
  const unit = unitOf(measures);
  const { side, width } = measures;
  const height = Math.round(8 * unit);
  const boxes: Box[] = [{ kind: 'rect', start: side, top, width: 72 * unit, height, colour: palette.brand }];
  if (!texts.kicker) return boxes;
  const size = smallSize(texts.kicker, 28 * unit);
  const kicker = fitText(texts.kicker, {
    width: width - 2 * side,
    maxLines: 1,
    smallest: Math.round(size * 0.8),
    largest: size,
  });
  const baseline = top + height + 22 * unit + kicker.face.rise * size;
  return [...boxes, ...lineBoxes(kicker, { start: side, baseline, width: width - 2 * side, colour: palette.ink })];
}
