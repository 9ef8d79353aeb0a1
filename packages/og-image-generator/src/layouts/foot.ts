import type { Box } from '../boxes.js';
import { textWidth } from '../setting/break-lines.js';
import { fitText } from '../setting/fit-text.js';
import type { MeasuredText } from '../setting/measured-text.js';
import { lineBoxes, smallSize, unitOf, type Composition, type Setting, type WordsKey } from './setting.js';

/** The foot of every picture, and where its hairline lies. */
export interface Foot extends Composition {
  /** Y of the hairline in px: everything else ends above it. */
  line: number;
}

/**
 * Hairline, the publisher at the start, the credit line (or, without a picture, the date) at the end. Where both do
 * not fit on one line the credit goes under the publisher and takes up to three lines: it is never dropped. `start` is
 * the text edge of the layout in px.
 */
export function foot(setting: Setting, start: number, options: { withoutLine?: boolean } = {}): Foot {
  const { texts, measures, palette, logo } = setting;
  const unit = unitOf(measures);
  const width = measures.width - start - measures.side;
  const { publisher } = texts;
  const endKey: WordsKey = texts.credit ? 'credit' : 'date';
  const end = texts[endKey];
  const size = Math.max(...[publisher, end].map((text) => (text ? smallSize(text, measures.credit) : measures.credit)));
  const shortened: string[] = [];
  const mark = logo && publisher ? markBox(logo, size) : undefined;
  const nameStart = start + (mark ? mark.width + 14 * unit : 0);

  const widthOf = (text: MeasuredText | undefined) => (text ? textWidth(text) : 0);
  const bothFit = widthOf(publisher) * size + widthOf(end) * size + (nameStart - start) + 36 * unit <= width;
  const room = { smallest: Math.round(size * 0.84), largest: size, maxLines: 1 };
  const name = publisher && fitText(publisher, { ...room, width: width - (nameStart - start) });
  const credit = end && fitText(end, { ...room, width, maxLines: bothFit ? 1 : 3 });
  if (name?.shortened) shortened.push('publisher');
  if (credit?.shortened) shortened.push(endKey);

  const drop = Math.max(name?.face.drop ?? 0, credit?.face.drop ?? 0, 0.24);
  const rise = Math.max(name?.face.rise ?? 0, credit?.face.rise ?? 0, 0.74);
  const rows = credit?.lines.length ?? 1;
  const last = measures.height - measures.foot - drop * size;
  const creditFirst = last - (rows - 1) * (credit?.pitch ?? 0);
  const nameBaseline = bothFit || !name || !credit ? creditFirst : creditFirst - size * 1.5;
  const line = Math.round(nameBaseline - rise * size - 26 * unit);

  const boxes: Box[] = [];
  if (!options.withoutLine) boxes.push({ kind: 'rect', start, top: line, width, height: 1, colour: palette.line });
  if (mark) boxes.push({ ...mark, start, top: Math.round(nameBaseline - 0.36 * size - mark.height / 2) });
  if (name)
    boxes.push(
      ...lineBoxes(name, {
        start: nameStart,
        baseline: nameBaseline,
        width: width - (nameStart - start),
        colour: palette.ink,
      }),
    );
  if (credit)
    boxes.push(
      ...lineBoxes(credit, {
        start,
        baseline: creditFirst,
        width,
        colour: palette.ink2,
        edge: bothFit ? 'end' : 'start',
      }),
    );
  return { boxes, shortened, line };
}

function markBox({ data, shape }: NonNullable<Setting['logo']>, size: number) {
  const height = Math.round(size * 1.1);
  return {
    kind: 'image' as const,
    data,
    width: Math.min(Math.round(height * shape), height * 5),
    height,
    start: 0,
    top: 0,
  };
}
