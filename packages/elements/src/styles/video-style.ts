import { css } from './css.js';

/** The video embed: words below the still. */
export const videoStyle = css`
  .film:not(.veiled:not([data-open])) + .words > .slug {
    margin-block-start: 0.75em;
  }
  .playing .words .headline {
    font-size: 1.25em;
    line-height: 1.24;
  }
`;
