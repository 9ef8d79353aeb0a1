import { css } from './css.js';

/** Quoted words and their speaker: in the quote block and in a story's widest layout. */
export const quotedStyle = css`
  .quote {
    position: relative;
    font: 400 1.44em/1.32 var(--serif);
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }
  .open {
    position: absolute;
    inset-inline-end: 100%;
  }
  .speaker {
    margin-block-start: 0.9em;
  }
  .speaker > * {
    display: block;
    font-weight: 700;
  }
  .speaker > span {
    font-weight: 400;
    font-size: 0.94em;
    color: var(--ink-2);
  }
`;
