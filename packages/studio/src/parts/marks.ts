import { html, svg, type TemplateResult } from 'lit';
import type { Rank } from '../checks/check.js';

const SHAPES = {
  stop: svg`<path fill="currentColor" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/>`,
  look: svg`<path fill="currentColor" d="M8 1.5 15.5 15H.5z"/>`,
  pass: svg`<path fill="none" stroke="currentColor" stroke-width="2.4" d="m2 8.5 4 4L14 3.5"/>`,
  unknown: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.6 2.2"/>`,
} as const;

/** The four ranks, told apart by shape; `words` is read aloud, and must stand in print beside it otherwise. */
export function mark(rank: Rank | 'unknown', words = ''): TemplateResult {
  return html`<svg class="mark ${rank}" viewBox="0 0 16 16" role=${words ? 'img' : 'presentation'} aria-label=${words}>
    ${SHAPES[rank]}
  </svg>`;
}

const ICONS = {
  search: svg`<circle cx="7" cy="7" r="4.6"/><path d="m10.5 10.5 4 4"/>`,
  globe: svg`<circle cx="8" cy="8" r="6.2"/><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12M8 2c-4 3.6-4 8.4 0 12"/>`,
  moon: svg`<path d="M13.5 9.800A6 6 0 1 1 6.2 2.500a4.8 4.8 0 0 0 7.3 7.300z"/>`,
  sun: svg`<circle cx="8" cy="8" r="2.8"/><path d="M8 1v2.200M8 12.800V15M1 8h2.200M12.8 8H15M3 3l1.6 1.600M11.4 11.4 13 13M13 3l-1.6 1.600M4.6 11.4 3 13"/>`,
  veil: svg`<path d="M2 2h12v12H2zM5 5.500h6M5 8h6M5 10.500h3"/>`,
  pin: svg`<path d="M5.5 1.500h5l-.8 5 2.8 3h-9l2.8-3zM8 9.500v5.5"/>`,
} as const;

/** A line drawing beside words. */
export function icon(name: keyof typeof ICONS): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    aria-hidden="true"
  >
    ${ICONS[name]}
  </svg>`;
}

/** The mark of Clipsheet: a cutting with its dashed line. */
export const brandMark = html`<svg
  class="brand-mark"
  viewBox="0 0 20 20"
  fill="none"
  stroke="currentColor"
  aria-hidden="true"
>
  <path stroke-width="1.8" stroke-dasharray="2.4 1.6" d="M2 2h11l5 5v11H2z" />
  <path stroke-width="1.8" d="M6 9h6M6 13h8" />
</svg>`;

/** A key on the keyboard. */
export function key(name: string): TemplateResult {
  return html`<kbd>${name}</kbd>`;
}

/** How sure the reading is: three notches, filled from the first. */
export function notches(count: 0 | 1 | 2 | 3): TemplateResult {
  return html`<svg class="notches n${count}" viewBox="0 0 18 12" aria-hidden="true">
    ${[0, 1, 2].map((at) => svg`<rect x=${0.5 + at * 6} y="0.5" width="4" height="11" class=${at < count ? 'full' : ''} />`)}
  </svg>`;
}
