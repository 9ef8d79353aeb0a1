import { svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';

/** Drawn for the proof desk on a grid of 24: strokes of 1.75, butt ends, mitred. */
const PATHS = {
  corrected: 'M4 17l8-9 8 9',
  aged: 'M4 6h16v14H4zM4 10.5h16M8 3v4M16 3v4',
  changed: 'M8 8V3.5h12.5V16H16M3.5 8H16v12.5H3.5z',
  withdrawn: 'M6 20.5v-17h12v17zM3 21.5L21 2.5',
  veiled: 'M4 4h16v16H4zM8 9h8M8 12h8M8 15h5',
  missing: 'M3 12h4M10 12h4M17 12h4',
  link: 'M13 4h7v7M20 4l-9 9M18 14v6H4V6h6',
  check: 'M4 12.5l5.5 5.5L20 6.5',
  copy: 'M8 8V3.5h12.5V16H16M3.5 8H16v12.5H3.5z',
  share: 'M8 10H5v11h14V10h-3M12 15V3M8 7l4-4 4 4',
  lines: 'M4 6h16M4 10h16M4 14h16M4 18h10',
  mail: 'M3 5.5h18v13H3zM3 7l9 6.5L21 7',
  play: 'M5 2l16 10L5 22z',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside words that say the same, so it is hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return drawing(svg`<path d=${PATHS[name]} />`);
}

/** Any drawing on a grid of 24. */
export function drawing(shapes: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes}</svg>`;
}
