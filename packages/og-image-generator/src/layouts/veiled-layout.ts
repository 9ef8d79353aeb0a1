import type { Box } from '../boxes.js';
import { fitText } from '../setting/fit-text.js';
import { inkHeight } from '../setting/measured-text.js';
import { foot } from './foot.js';
import { head } from './head.js';
import { iconSvg } from './icons.js';
import { lineBoxes, smallSize, unitOf, type LayoutFunction, type Setting } from './setting.js';

/**
 * The back of the print: nothing of the photo, its place taken by a slip with the reasons and the editor's words, and
 * "Picture, not shown: …" in the foot.
 */
export const veiledLayout: LayoutFunction = (setting) => {
  const { measures, palette } = setting;
  const { width, height, side } = measures;
  const unit = unitOf(measures);
  const inset = Math.round(23 * unit);
  const base = foot(setting, side, { withoutLine: true });
  const slip = slipBoxes(setting, base.line - 4 * unit);
  const above = head(setting, {
    start: side,
    slugTop: inset,
    bottom: slip.top - 34 * unit,
    largest: measures.headline.veiled,
  });
  const frame: Box = {
    kind: 'frame',
    start: inset,
    top: inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    colour: palette.line,
  };
  return {
    boxes: [frame, ...above.boxes, ...slip.boxes, ...base.boxes],
    shortened: [...above.shortened, ...slip.shortened, ...base.shortened],
  };
};

function slipBoxes(
  { texts, measures, palette }: Setting,
  bottom: number,
): { boxes: Box[]; top: number; shortened: string[] } {
  const { side, width } = measures;
  const unit = unitOf(measures);
  const start = side + 100 * unit;
  const room = width - side - 36 * unit - start;
  const { warning, warningWords } = texts;
  const leadSize = warning ? smallSize(warning, (warningWords ? 26 : 32) * unit) : 0;
  const lead =
    warning && fitText(warning, { width: room, maxLines: 2, smallest: Math.round(leadSize * 0.8), largest: leadSize });
  const wordsSize = warningWords ? smallSize(warningWords, 32 * unit) : 0;
  const words =
    warningWords &&
    fitText(warningWords, { width: room, maxLines: 4, smallest: Math.round(wordsSize * 0.75), largest: wordsSize });
  const leadHeight = lead ? inkHeight(lead) : 0;
  const gap = lead && words ? 18 * unit : 0;
  const inner = leadHeight + gap + (words ? inkHeight(words) : 0);
  const height = Math.round(Math.max(inner, 36 * unit) + 58 * unit);
  const top = Math.round(bottom - height);

  const boxes: Box[] = [
    { kind: 'rect', start: side, top, width: width - 2 * side, height, colour: palette.slip, shadow: true },
    {
      kind: 'image',
      data: iconSvg('covered', palette.slipInk),
      start: side + 33 * unit,
      top: top + 29 * unit,
      width: 42 * unit,
      height: 42 * unit,
    },
  ];
  let y = top + (height - inner) / 2;
  if (lead) {
    boxes.push(
      ...lineBoxes(lead, {
        start,
        baseline: y + lead.face.rise * lead.size,
        width: room,
        colour: words ? palette.slipInk2 : palette.slipInk,
      }),
    );
    y += leadHeight + gap;
  }
  if (words)
    boxes.push(
      ...lineBoxes(words, { start, baseline: y + words.face.rise * words.size, width: room, colour: palette.slipInk }),
    );
  const shortened: string[] = [
    ...(lead?.shortened ? ['warning' as const] : []),
    ...(words?.shortened ? ['warningWords' as const] : []),
  ];
  return { boxes, top, shortened };
}
