import { fitText } from '../setting/fit-text.js';
import { foot } from './foot.js';
import { head } from './head.js';
import { lineBoxes, unitOf, type Composition, type LayoutFunction } from './setting.js';

const DEK = 34;

/** Words on paper: slug hanging from the edge, kicker, a large headline and, where there is room for it, the dek. */
export const textLayout: LayoutFunction = (setting) => {
  const { texts, measures, palette } = setting;
  const { side, width } = measures;
  const unit = unitOf(measures);
  const base = foot(setting, side);
  const bottom = base.line - 30 * unit;
  const place = { start: side, slugTop: 0, bottom, largest: measures.headline.paper };
  const alone = () => head(setting, place);
  const { dek } = texts;
  if (!dek) return join(alone(), base);

  // The dek takes two lines' room from the headline, unless that would cut or crowd it.
  const gap = 30 * unit;
  const size = DEK * unit;
  const dekHeight = (dek.face.rise + dek.face.drop + dek.face.line) * size;
  const above = head(setting, { ...place, bottom: bottom - gap - dekHeight });
  if (above.shortened.length > 0) return join(alone(), base);
  const words = fitText(dek, {
    width: Math.min(width - 2 * side, 27 * size),
    maxLines: 4,
    smallest: Math.round(size * 0.88),
    largest: size,
    maxHeight: bottom - above.end - gap,
  });
  if (words.shortened && words.lines.length < 2) return join(alone(), base);
  const baseline = above.end + gap + words.face.rise * words.size;
  above.boxes.push(...lineBoxes(words, { start: side, baseline, width: width - 2 * side, colour: palette.ink2 }));
  if (words.shortened) above.shortened.push('dek');
  return join(above, base);
};

function join(above: Composition, base: Composition): Composition {
  return { boxes: [...above.boxes, ...base.boxes], shortened: [...above.shortened, ...base.shortened] };
}
