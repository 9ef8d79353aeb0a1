import { css } from './css.js';

/** A film: its still, the plate with the button, and the transcript as a drawer. */
export const filmStyle = css`
  .film {
    aspect-ratio: 16 / 9;
  }
  .film > [data-made] {
    object-fit: contain;
    background: #000;
  }
  .play {
    position: relative;
    place-self: end start;
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 48px;
    margin: 0.8em;
    padding-inline: 0.9em;
    border: 1px solid #85827a;
    border-radius: var(--radius);
    background: #fff;
    font-size: 0.9375em;
    font-weight: 500;
    color: #16181b;
    outline-color: #16181b;
  }
  .play:focus-visible {
    box-shadow: 0 0 0 6px #fff;
  }
  .play .icon {
    inline-size: 1em;
    fill: currentColor;
    stroke: none;
  }
  .play span {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: #54565a;
  }
  .transcript {
    margin: 0.9em var(--pad) -1.1em;
    border-block-start: 1px solid var(--line);
  }
  .transcript summary {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 48px;
    font-size: 0.875em;
    font-weight: 500;
  }
  .transcript summary::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: auto 0.25em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  .transcript[open] summary::after {
    rotate: 225deg;
  }
  .transcript ol {
    list-style: none;
    padding-block-end: 0.75em;
  }
  .transcript li {
    display: grid;
    grid-template-columns: 3.25em 1fr;
    align-items: baseline;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--line);
    font: 400 1em/1.4 var(--serif);
  }
  .transcript li :is(span, button) {
    font: 400 0.8125em var(--clip-sans, sans-serif);
    font-variant-numeric: tabular-nums;
    color: var(--ink-2);
  }
  .transcript li button {
    display: inline !important;
    min-block-size: 24px;
  }
  .moment,
  .find,
  .transcript li button {
    justify-self: start;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
  }
  .moment,
  .find {
    min-block-size: 24px;
    margin-block-start: 0.4em;
    font-size: 0.8125em;
  }
  .find {
    margin: 0 0 0.75em;
  }
`;
