/** The shapes in which networks show pictures. */
export const RATIOS = ['1.91:1', '2:1', '1:1', '4:5', '9:16'] as const;

/** Width to height of a share image. */
export type Ratio = (typeof RATIOS)[number];

/** The measures of one shape, in px. */
export interface Measures {
  width: number;
  height: number;
  /** Margins: at the sides, above the words, below the foot. */
  side: number;
  top: number;
  foot: number;
  /** Size of the credit line; everything small follows it. */
  credit: number;
  /** Sizes a headline over a photo, on a veil and on paper may have, and its lines. */
  headline: { smallest: number; largest: number; veiled: number; paper: number; lines: number };
  /** Where a quote begins, so that its opening mark hangs inside the safe line; its sizes. */
  quote: { side: number; smallest: number; largest: number; lines: number };
}

// What networks cut or cover: 15 px above and below where 1.91:1 is shown as 2:1; the centre square of 1.91:1; 250 px
// above, 340 px below and 64 px at the sides of 9:16; 34 px at each side of 4:5 in grids.
const MEASURES: Readonly<Record<Ratio, Measures>> = {
  '1.91:1': {
    width: 1200,
    height: 630,
    side: 64,
    top: 56,
    foot: 44,
    credit: 24,
    headline: { smallest: 52, largest: 76, veiled: 64, paper: 104, lines: 4 },
    quote: { side: 104, smallest: 44, largest: 128, lines: 6 },
  },
  '2:1': {
    width: 1200,
    height: 600,
    side: 64,
    top: 52,
    foot: 42,
    credit: 24,
    headline: { smallest: 52, largest: 74, veiled: 62, paper: 98, lines: 4 },
    quote: { side: 104, smallest: 42, largest: 120, lines: 6 },
  },
  '1:1': {
    width: 1080,
    height: 1080,
    side: 72,
    top: 72,
    foot: 56,
    credit: 27,
    headline: { smallest: 60, largest: 92, veiled: 92, paper: 124, lines: 5 },
    quote: { side: 112, smallest: 52, largest: 132, lines: 9 },
  },
  '4:5': {
    width: 1080,
    height: 1350,
    side: 80,
    top: 80,
    foot: 72,
    credit: 28,
    headline: { smallest: 64, largest: 108, veiled: 104, paper: 132, lines: 6 },
    quote: { side: 116, smallest: 56, largest: 140, lines: 11 },
  },
  '9:16': {
    width: 1080,
    height: 1920,
    side: 80,
    top: 270,
    foot: 380,
    credit: 32,
    headline: { smallest: 72, largest: 112, veiled: 108, paper: 136, lines: 6 },
    quote: { side: 116, smallest: 56, largest: 140, lines: 11 },
  },
};

/** The measures of a ratio. */
export function measuresOf(ratio: Ratio): Measures {
  return MEASURES[ratio];
}

/** A ratio as it stands in a file name: `1.91x1`. */
export function ratioName(ratio: Ratio): string {
  return ratio.replace(':', 'x');
}
