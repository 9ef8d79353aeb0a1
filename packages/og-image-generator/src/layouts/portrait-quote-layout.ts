import type { Area } from '../boxes.js';
import type { Measures } from '../ratio.js';
import { quoteLayout } from './quote-layout.js';
import type { LayoutFunction } from './setting.js';

/** How much of a wide picture's width, or of a tall one's height, the portrait takes. */
const WIDE_SHARE = 0.36;
const TALL_SHARE = 0.4;
const COVERED_SHARE = 0.46;

/** A quote beside the face of who said it: at the end side of a wide picture, above the words of a tall one. */
export const portraitQuoteLayout: LayoutFunction = (setting) => {
  const { photoArea, measures } = divide(setting.measures);
  const { top } = setting.measures;
  const photoCovered = hangsBelow(top) ? top : 0;
  return { ...quoteLayout({ ...setting, measures }), photoArea, photoCovered };
};

// In 9:16 networks cover the upper edge, and every margin begins below that.
function hangsBelow(top: number): boolean {
  return top > 200;
}

function divide(measures: Measures): { photoArea: Area; measures: Measures } {
  const { width, height, quote } = measures;
  if (width > height) {
    const share = Math.round(width * WIDE_SHARE);
    return {
      photoArea: { start: width - share, top: 0, width: share, height },
      measures: { ...measures, width: width - share, side: 48, quote: { ...quote, lines: quote.lines + 2 } },
    };
  }
  const share = Math.round(height * (hangsBelow(measures.top) ? COVERED_SHARE : TALL_SHARE));
  return { photoArea: { start: 0, top: 0, width, height: share }, measures: { ...measures, top: share } };
}
