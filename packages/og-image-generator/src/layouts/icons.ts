/** Drawings of the proof desk on a grid of 24: strokes of 1.75, butt ends, mitred corners. */
export type Icon = 'covered' | 'withdrawn' | 'corrected' | 'aged' | 'play';

const STROKES: Readonly<Record<Exclude<Icon, 'play'>, string>> = {
  covered: 'M3 3h18v18H3zM8 9h9M8 13h9M8 17h5',
  withdrawn: 'M5 3h10l4 4v14H5zM3 21 21 4',
  // a proofreader's caret stands in a line of text: alone it would look like a button that folds something up
  corrected: 'M2 6.5h6.5M15.5 6.5H22M7 20.5l5-14 5 14',
  aged: 'M3 5h18v16H3zM3 10h18M8 2v5M16 2v5',
};

/** A drawing as SVG, in one colour. */
export function iconSvg(icon: Icon, colour: string): Uint8Array {
  const body =
    icon === 'play'
      ? `<path fill="${colour}" d="M5 3v18l16-9z"/>`
      : `<path fill="none" stroke="${colour}" stroke-width="1.75" stroke-miterlimit="10" d="${STROKES[icon]}"/>`;
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24">${body}</svg>`,
  );
}
