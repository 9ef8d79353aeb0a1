import { html, type TemplateResult } from 'lit/html.js';

/** Two sheets: copied, changed. */
export const SHEETS = 'M8 8V3.5h12.5V16H16M3.5 8H16v12.5H3.5z';
/** A tick. */
export const CHECK = 'M4 12.5l5.5 5.5L20 6.5';

/**
 * An icon beside words that say the same, so it is hidden from screen readers. Drawn for the proof desk on a grid of 24:
 * strokes of 1.75, butt ends, mitred.
 */
export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
