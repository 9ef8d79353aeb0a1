import { css } from 'lit';

/** The video embed: words below the still, the transcript as a drawer. */
export const videoStyle = css`
  .playing > .words > .slug {
    margin-block-start: 0.75em;
  }
  .playing > .gone ~ .words > .slug,
  .playing > .words:first-child > .slug {
    margin-block-start: 0;
  }
  .playing .headline {
    font-size: 1.25em;
    line-height: 1.24;
  }
  .playing .small {
    margin-block-start: 0.4em;
  }
  .transcript {
    margin: 0.9em var(--pad) -0.9em;
    border-block-start: 1px solid var(--line);
  }
  .transcript summary {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 48px;
    font-size: 0.875em;
    font-weight: 500;
    list-style: none;
  }
  .transcript summary::-webkit-details-marker {
    display: none;
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
  .transcript li span {
    font: 400 0.8125em var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--ink-2);
  }
`;
