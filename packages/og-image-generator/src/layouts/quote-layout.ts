import type { Box } from '../boxes.js';
import { fitText } from '../setting/fit-text.js';
import { inkHeight } from '../setting/measured-text.js';
import { foot } from './foot.js';
import { lineBoxes, smallSize, unitOf, type LayoutFunction, type Setting } from './setting.js';

/**
 * Somebody's words on paper, on one text edge outside of which the opening mark hangs in the publisher's colour;
 * under them who said it, to whom and when.
 */
export const quoteLayout: LayoutFunction = (setting) => {
  const { texts, measures, palette } = setting;
  const { quote, side, top } = measures;
  const unit = unitOf(measures);
  const start = quote.side;
  const width = measures.width - start - side;
  const base = foot(setting, start);
  const who = speakerBoxes(setting, base.line - 40 * unit, width);
  const first = top + 36 * unit + underTabs(setting, start + width, top);
  const bottom = who.top - (who.boxes.length > 0 ? 38 * unit : 0);
  const boxes: Box[] = [];
  const shortened: string[] = [...who.shortened, ...base.shortened];
  if (!texts.main) return { boxes: [...who.boxes, ...base.boxes], shortened };

  const room = {
    width,
    maxLines: quote.lines,
    smallest: quote.smallest,
    largest: quote.largest,
    maxHeight: bottom - first,
  };
  let main = fitText(texts.main, room);
  if (main.shortened)
    main = fitText(texts.main, { ...room, smallest: Math.round(quote.smallest * 0.7), maxLines: quote.lines + 3 });
  if (main.shortened) shortened.push('main');
  // What is left over goes above and below, a little more below; the speaker moves up with the words.
  const left = Math.max(0, bottom - first - inkHeight(main));
  const shift = Math.round(Math.min(left * 0.42, 150 * unit));
  const baseline = Math.round(first + shift + main.face.rise * main.size);
  boxes.push(...lineBoxes(main, { start, baseline, width, colour: palette.ink }));
  const mark = texts.openingMark;
  if (mark) {
    const set = fitText(mark, { width: Infinity, maxLines: 1, smallest: main.size, largest: main.size });
    const inkWidth = set.lines[0]?.width ?? 0;
    boxes.push(
      ...lineBoxes(set, { start: start - inkWidth, baseline, width: inkWidth, colour: palette.brand, edge: 'end' }),
    );
  }
  const lift = left - shift;
  boxes.push(
    ...who.boxes.map((box) => (box.kind === 'words' ? { ...box, baseline: Math.round(box.baseline - lift) } : box)),
  );
  return { boxes: [...boxes, ...base.boxes], shortened };
};

/** How much lower the words begin where a tab hangs above them: its edge is no line of theirs. */
function underTabs({ tabs }: Setting, end: number, top: number): number {
  return tabs && tabs.start < end ? Math.max(0, tabs.top + tabs.height - top) : 0;
}

function speakerBoxes({ texts, measures, palette }: Setting, bottom: number, width: number) {
  const unit = unitOf(measures);
  const start = measures.quote.side;
  const shortened: string[] = [];
  const boxes: Box[] = [];
  let y = bottom;
  if (texts.details) {
    const size = smallSize(texts.details, 32 * unit);
    const details = fitText(texts.details, { width, maxLines: 2, smallest: Math.round(size * 0.8), largest: size });
    if (details.shortened) shortened.push('details');
    y -= inkHeight(details);
    boxes.push(
      ...lineBoxes(details, { start, baseline: y + details.face.rise * details.size, width, colour: palette.ink2 }),
    );
    y -= 12 * unit;
  }
  if (texts.speaker) {
    const size = smallSize(texts.speaker, 32 * unit);
    const speaker = fitText(texts.speaker, { width, maxLines: 2, smallest: Math.round(size * 0.8), largest: size });
    if (speaker.shortened) shortened.push('speaker');
    y -= inkHeight(speaker);
    boxes.push(
      ...lineBoxes(speaker, { start, baseline: y + speaker.face.rise * speaker.size, width, colour: palette.ink }),
    );
  }
  return { boxes, top: y, shortened };
}
