import { css } from './css.js';

/** The video embed: words below the still, the transcript as a drawer. */
export const videoStyle = css`
  .film:not(.veiled:not([data-open])) + .words > .slug {
    margin-block-start: 0.75em;
  }
  .playing .words .headline {
    font-size: 1.25em;
    line-height: 1.24;
  }
  .transcript {
    margin: 0.9em var(--pad) -1.1em;
    border-block-start: 1px solid var(--line);
  }
  summary {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 48px;
    font-size: 0.875em;
    font-weight: 500;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: auto 0.25em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: 225deg;
  }
  ol {
    list-style: none;
    padding-block-end: 0.75em;
  }
  li {
    display: grid;
    grid-template-columns: 3.25em 1fr;
    align-items: baseline;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--line);
    font: 400 1em/1.4 var(--serif);
  }
  li span {
    font: 400 0.8125em var(--clip-sans, sans-serif);
    font-variant-numeric: tabular-nums;
    color: var(--ink-2);
  }
`;
