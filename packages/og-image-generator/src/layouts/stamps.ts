import type { Area, Box } from '../boxes.js';
import { fitText } from '../setting/fit-text.js';
import { iconSvg, type Icon } from './icons.js';
import { textWidth } from '../setting/break-lines.js';
import { lineBoxes, smallSize, unitOf, type Setting } from './setting.js';

/** Tabs that hang from the top edge at the end side: when it was corrected, from which year it is. */
export interface Stamps {
  boxes: Box[];
  /** Area that the tabs cover; undefined when there are none. */
  area: Area | undefined;
}

/** The stamps of a picture. In 9:16, where networks cover the top edge, they stand under that. */
export function stamps(setting: Setting, side: number): Stamps {
  const { texts, measures, palette } = setting;
  const unit = unitOf(measures);
  const kinds = (['corrected', 'aged'] as const).flatMap((icon) => {
    const text = texts[icon];
    return text ? [{ icon, text }] : [];
  });
  if (kinds.length === 0) return { boxes: [], area: undefined };
  const hangs = measures.top < 200;
  const top = hangs ? 0 : measures.top;
  const height = Math.round((hangs ? 81 : 66) * unit);
  const baseline = top + Math.round((hangs ? 57 : 42) * unit);
  const padding = 22 * unit;
  const iconSize = 24 * unit;
  const gap = 12 * unit;
  const room = measures.width - 2 * side;

  // One size for both, so small that they fit side by side: a date is never cut.
  const furniture = kinds.length * (2 * padding + iconSize + gap);
  const natural = kinds.reduce((sum, { text }) => sum + textWidth(text) * smallSize(text, 26 * unit), 0);
  const scale = Math.min(1, (room - furniture) / natural);
  const tabs = kinds.map(({ icon, text }) => {
    const size = Math.floor(smallSize(text, 26 * unit) * scale);
    const words = fitText(text, { width: Infinity, maxLines: 1, smallest: size, largest: size });
    const inkWidth = words.lines[0]?.width ?? 0;
    return { icon, words, inkWidth, width: Math.round(2 * padding + iconSize + gap + inkWidth) };
  });
  const width = tabs.reduce((sum, tab) => sum + tab.width, 0);
  let start = measures.width - side - width;
  const area = { start, top, width, height };
  const boxes: Box[] = [{ kind: 'rect', ...area, colour: palette.tab }];
  tabs.forEach(({ icon, words, inkWidth, width: tabWidth }, index) => {
    if (index > 0)
      boxes.push({
        kind: 'rect',
        start,
        top: top + 14 * unit,
        width: 1,
        height: height - 28 * unit,
        colour: palette.tabInk,
      });
    boxes.push(tabIcon(icon, start + padding, baseline, iconSize, words.size, palette.tabInk));
    boxes.push(
      ...lineBoxes(words, {
        start: start + padding + iconSize + gap,
        baseline,
        width: inkWidth + 2,
        colour: palette.tabInk,
      }),
    );
    start += tabWidth;
  });
  return { boxes, area };
}

function tabIcon(icon: Icon, start: number, baseline: number, size: number, letters: number, colour: string): Box {
  const top = Math.round(baseline - 0.36 * letters - size / 2);
  return { kind: 'image', data: iconSvg(icon, colour), start, top, width: size, height: size };
}
