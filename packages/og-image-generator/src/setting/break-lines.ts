import type { MeasuredText } from './measured-text.js';

/** Indices of the first piece of each line, the first of them 0. */
export type Breaks = readonly number[];

/** The width in em of the pieces from `first` to before `end`, set on one line. */
export function lineWidth({ pieces, space }: MeasuredText, first: number, end: number): number {
  let width = 0;
  for (let index = first; index < end; index++) {
    const piece = pieces[index];
    if (piece) width += piece.width + (piece.spaced && index > first ? space : 0);
  }
  return width;
}

/** The width in em of a text on one line. */
export function textWidth(text: MeasuredText): number {
  return lineWidth(text, 0, text.pieces.length);
}

/** As few lines as possible, each at most `width` em; undefined when one piece alone is wider. */
export function fewestLines(text: MeasuredText, width: number): Breaks | undefined {
  const breaks: number[] = [];
  let filled = Infinity;
  for (const [index, piece] of text.pieces.entries()) {
    if (piece.width > width) return undefined;
    filled += piece.width + (piece.spaced ? text.space : 0);
    if (filled <= width) continue;
    breaks.push(index);
    filled = piece.width;
  }
  return breaks;
}

// An ending on "the" is as bad as a line a sixth shorter than the others; a lone short word at the end, as a fifth.
const LEADING_WORD = 0.028;
const WIDOW = 0.04;

/**
 * `count` lines, each at most `width` em, as even as they can be: the least sum of squares of what is missing to the
 * widest, over all breaks, with a price on lines that end in an article or preposition and on a lone last word.
 */
export function evenLines(text: MeasuredText, width: number, count: number): Breaks | undefined {
  const { pieces } = text;
  const total = pieces.length;
  const target = Math.min(width, (lineWidth(text, 0, total) / count) * 1.04);
  // cost[line][end]: the best price of setting the pieces before `end` in `line` lines, and where the last began.
  let costs: (Cell | undefined)[] = [{ cost: 0, first: 0 }];
  const rows: (Cell | undefined)[][] = [costs];
  for (let line = 1; line <= count; line++) {
    const row: (Cell | undefined)[] = [];
    for (let end = line; end <= total; end++) {
      let best: Cell | undefined;
      for (let first = end - 1; first >= line - 1; first--) {
        const filled = lineWidth(text, first, end);
        if (filled > width) break;
        const before = costs[first];
        if (!before) continue;
        const isLast = end === total;
        const missing = (target - filled) / width;
        let cost = before.cost + missing * missing * (isLast ? 0.7 : 1);
        if (!isLast && pieces[end - 1]?.leads) cost += LEADING_WORD;
        if (isLast && count > 1 && end - first === 1 && filled < width / 3) cost += WIDOW;
        if (!best || cost < best.cost) best = { cost, first };
      }
      row[end] = best;
    }
    costs = row;
    rows.push(row);
  }
  const breaks: number[] = [];
  for (let line = count, end = total; line > 0; line--) {
    const cell = rows[line]?.[end];
    if (!cell) return undefined;
    breaks.unshift(cell.first);
    end = cell.first;
  }
  return breaks;
}

interface Cell {
  cost: number;
  first: number;
}
