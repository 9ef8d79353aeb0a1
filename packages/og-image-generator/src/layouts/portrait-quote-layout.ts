import type { Area } from '../boxes.js';
import type { Measures } from '../ratio.js';
import { quoteLayout } from './quote-layout.js';
import type { LayoutFunction } from './setting.js';

/** How much of a wide picture's width, or of a tall one's height, the portrait takes. */
const WIDE_SHARE = 0.36;
const TALL_SHARE = 0.4;

/** A quote beside the face of who said it: at the end side of a wide picture, above the words of a tall one. */
export const portraitQuoteLayout: LayoutFunction = (setting) => {
  const { photoArea, measures } = divide(setting.measures);
  return { ...quoteLayout({ ...setting, measures }), photoArea };
};

function divide(measures: Measures): { photoArea: Area; measures: Measures } {
  const { width, height, quote } = measures;
  if (width > height) {
    const share = Math.round(width * WIDE_SHARE);
    return {
      photoArea: { start: width - share, top: 0, width: share, height },
      measures: { ...measures, width: width - share, side: 48, quote: { ...quote, lines: quote.lines + 2 } },
    };
  }
  const share = Math.round(height * TALL_SHARE);
  return { photoArea: { start: 0, top: 0, width, height: share }, measures: { ...measures, top: share } };
}
