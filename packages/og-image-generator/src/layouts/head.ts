import type { Box } from '../boxes.js';
import { fitText } from '../setting/fit-text.js';
import { inkHeight } from '../setting/measured-text.js';
import { plate } from './plate.js';
import { lineBoxes, smallSize, unitOf, type Composition, type Setting } from './setting.js';

/** Where the head of a picture without a photo goes. */
export interface HeadPlace {
  start: number;
  /** Y of the edge or frame from which the slug hangs. */
  slugTop: number;
  /** Y above which the headline must end. */
  bottom: number;
  largest: number;
}

/** Slug hanging from an edge, kicker (or the plate of a video), headline; `end` is where their ink ends. */
export function head(setting: Setting, { start, slugTop, bottom, largest }: HeadPlace): Composition & { end: number } {
  const { texts, measures, palette } = setting;
  const { side, top, headline } = measures;
  const unit = unitOf(measures);
  const width = measures.width - start - side;
  const boxes: Box[] = [
    { kind: 'rect', start, top: slugTop, width: 72 * unit, height: Math.round(8 * unit), colour: palette.brand },
  ];
  let y = top + 22 * unit;
  if (texts.plate) {
    boxes.push(...plate(setting, texts.plate, { start, top: y }));
    y += (62 + 28) * unit;
  } else if (texts.kicker) {
    const size = smallSize(texts.kicker, 28 * unit);
    const kicker = fitText(texts.kicker, {
      width: width - 100 * unit,
      maxLines: 1,
      smallest: Math.round(size * 0.8),
      largest: size,
    });
    boxes.push(
      ...lineBoxes(kicker, { start, baseline: y + kicker.face.rise * kicker.size, width, colour: palette.ink }),
    );
    y += inkHeight(kicker) + 24 * unit;
  } else y += 10 * unit;
  if (!texts.main) return { boxes, shortened: [], end: y };

  const room = { width, maxLines: headline.lines + 1, smallest: headline.smallest, largest, maxHeight: bottom - y };
  let main = fitText(texts.main, room);
  // Very long headlines may be smaller here than over a photo: paper is quiet.
  if (main.shortened)
    main = fitText(texts.main, {
      ...room,
      smallest: Math.round(headline.smallest * 0.75),
      maxLines: headline.lines + 3,
    });
  boxes.push(...lineBoxes(main, { start, baseline: y + main.face.rise * main.size, width, colour: palette.ink }));
  return { boxes, shortened: main.shortened ? ['main'] : [], end: y + inkHeight(main) };
}
