import { css } from './css.js';

/** What only some quotes have: their neighbours and the words of the original. */
export const quoteFurtherStyle = css`
  .state summary,
  .report {
    text-decoration: underline;
  }
  .report {
    padding-block-end: 4px;
    border: 0;
    background: none;
  }
  .around {
    display: none;
    font: 400 1.0625em/1.5 var(--serif);
    color: var(--ink-2);
    margin-block: 0.75em;
  }
  .words:has([open]) > .around {
    display: block;
  }
  .original {
    margin-block-start: 1em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  .quoting .original .quote {
    font-size: 1.125em;
  }
  .original .open {
    all: unset;
  }
`;
