import { css } from './css.js';

/**
 * The border between the host page and an element. What a page's style sheet may do to our tag is reset by important
 * rules, which win over important rules outside (CSS Cascade 5, 6.1); what belongs to the owner is left alone:
 * `hidden`, `display`, margin, inline size, float, grid and flex placement. Inside, `all: initial` on one wrapper cuts all
 * inheritance, sizes are in em of the reader's own medium size, and the container has a name, since an unnamed one
 * would answer to the page's. The colours are the `tokens` of `@clipsheet/story` (a test compares them). The scheme is
 * the page's: light on a page that says nothing.
 */
export const hostStyle = css`
  :host {
    display: block;
    position: relative !important;
    box-sizing: border-box !important;
    min-inline-size: min(100%, 15em) !important;
    block-size: auto !important;
    max-block-size: none !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    box-shadow: none !important;
    font-size: medium !important;
    opacity: 1 !important;
    visibility: visible !important;
    overflow: visible !important;
    pointer-events: auto !important;
    filter: none !important;
    mix-blend-mode: normal !important;
    transform: none !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    offset: none !important;
    zoom: 1 !important;
    clip-path: none !important;
    mask: none !important;
    writing-mode: horizontal-tb !important;
    columns: auto !important;
    contain: none !important;
    content-visibility: visible !important;
    animation: none !important;
    transition: none !important;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  .clip {
    all: initial;
    --surface: var(--clip-surface, light-dark(#ffffff, #191a1c));
    --sunk: var(--clip-sunk, light-dark(#f4f2ed, #242528));
    --veil: var(--clip-veil, light-dark(#e5e0d5, #35332e));
    --veil-line: var(--clip-veil-line, light-dark(#b9b2a3, #6b675d));
    --ink: var(--clip-ink, light-dark(#16181b, #eeece7));
    --ink-2: var(--clip-ink-2, light-dark(#54565a, #b1afa9));
    --line: var(--clip-line, light-dark(#d8d4cb, #3d3e41));
    --colour: var(--clip-brand, var(--publisher, #0a6a73));
    --brand: light-dark(oklch(from var(--colour) min(l, 0.53) c h), oklch(from var(--colour) max(l, 0.7) c h));
    --radius: var(--clip-radius, 2px);
    --serif: var(
      --clip-serif,
      Charter,
      'Bitstream Charter',
      'Sitka Text',
      Cambria,
      'Noto Serif',
      Georgia,
      'Noto Naskh Arabic',
      'Hiragino Mincho ProN',
      'Yu Mincho',
      serif
    );
    display: block;
    color-scheme: inherit;
    container: clip / inline-size;
    inline-size: 100%;
    font: 400 medium/1.45
      var(--clip-sans, -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    color: var(--ink);
    overflow-wrap: anywhere;
    text-size-adjust: 100%;
  }
  :host([theme='light']) .clip {
    color-scheme: light;
  }
  :host([theme='dark']) .clip {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  a,
  button,
  summary {
    color: inherit;
    font: inherit;
    cursor: pointer;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
    list-style: none;
  }
  :focus-visible {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .icon {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  @media print, (scripting: none) {
    [data-clip] {
      display: none !important;
    }
  }
`;
