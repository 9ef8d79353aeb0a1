import { css } from './css.js';

/** The quote block: the opening mark hangs outside, all else stands on the text's edge. */
export const quoteStyle = css`
  .quoting {
    padding: 1.5em 0 0;
    padding-inline-start: 0.9em;
  }
  .quoting .open {
    font-weight: 700;
    color: var(--brand);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .state span {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  @container clip (max-width: 20em) {
    .quote {
      font-size: 1.19em;
      line-height: 1.36;
    }
  }
  @container clip (min-width: 35em) {
    .quoting {
      padding-block-start: 2em;
      padding-inline-start: 1.5em;
    }
    .quote {
      font-size: 1.88em;
      line-height: 1.26;
    }
    .short .quote {
      font-size: 3.5em;
      line-height: 1.08;
      letter-spacing: -0.026em;
      text-wrap: balance;
    }
  }
`;
