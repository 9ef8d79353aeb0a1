import { css } from './css.js';

/** The share bar: targets of 44 px in one ink, names while there is room, then marks. */
export const shareStyle = css`
  .bar {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    font-size: 0.875em;
    font-weight: 500;
  }
  .label,
  .target {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
  }
  .label {
    /* as wide as the button of the share sheet that takes its place: nothing beside it moves */
    padding-inline-end: calc(1.7em + 2px);
  }
  .target {
    justify-content: center;
    min-inline-size: 44px;
    padding: 0 0.85em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    text-decoration: none;
    list-style: none;
  }
  .target:hover {
    border-color: var(--ink);
  }
  .main {
    border-color: var(--ink);
  }
  .mark {
    fill: currentColor;
    stroke: none;
  }
  [data-clip='copy'] {
    display: inline-grid;
  }
  .idle,
  .done {
    grid-area: 1 / 1;
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  [data-done] .idle,
  :not([data-done]) > .done {
    visibility: hidden;
  }
  [data-done] {
    background: var(--ink);
    color: var(--surface);
  }
  .clip:not([data-sheet]) .sheet,
  [data-sheet] :is(.label, .menu) {
    display: none;
  }
  .list {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.5em);
    inset-inline-start: 0;
    display: grid;
    min-inline-size: 15em;
    padding: 2px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.12);
  }
  .list .target {
    justify-content: start;
    justify-items: start;
    border: 0;
  }
  .list .target:focus-visible {
    outline-offset: -2px;
  }
  .address {
    inline-size: 100%;
    margin-block-start: 0.5em;
    padding: 0.6em;
    border: 1px solid light-dark(#85827a, #85837d);
    border-radius: var(--radius);
    font: inherit;
    font-size: 0.875em;
    background: var(--surface);
    color: var(--ink);
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container clip (max-width: 90em) {
    .bar:not(.compact) :not(.named) > .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .bar:not(.compact) a:not(.named) {
      padding: 0;
    }
  }
`;
