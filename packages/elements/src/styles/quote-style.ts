import { css } from 'lit';

/** Quoted words and their speaker: in the quote block and in a story's widest layout. */
export const quotedStyle = css`
  .quote {
    font: 400 1.44em/1.32 var(--serif);
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }
  .quote p {
    position: relative;
  }
  .open {
    position: absolute;
    inset-inline-end: 100%;
    color: var(--mark, currentColor);
  }
  .speaker {
    margin-block-start: 0.9em;
  }
  .speaker b,
  .speaker span {
    display: block;
  }
  .speaker b {
    font-weight: 700;
  }
  .speaker span {
    font-size: 0.94em;
    color: var(--ink-2);
  }
`;

/** The quote block: the opening mark hangs outside, all else stands on the text's edge. */
export const quoteStyle = css`
  .quoting {
    --mark: var(--brand);
    padding-block-start: 1.5em;
    padding-inline-start: 0.9em;
  }
  .quoting .open {
    font-weight: 700;
  }
  .quoting .foot {
    margin-block-start: 1em;
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
  .context summary {
    font-size: 0.875em;
    margin-block-start: 0.6em;
    list-style: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    inline-size: fit-content;
  }
  .context p {
    font: 400 1.0625em/1.5 var(--serif);
    color: var(--ink-2);
    margin-block-start: 0.5em;
  }
  .context .mark {
    color: var(--ink);
  }
  .original {
    margin-block-start: 1em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  .original .quote {
    font-size: 1.125em;
    margin-block-start: 0.25em;
  }
  .original .open {
    position: static;
    color: inherit;
    font-weight: inherit;
  }
  @container clip (max-width: 20em) {
    .quoting .quote {
      font-size: 1.19em;
      line-height: 1.36;
    }
  }
  @container clip (min-width: 35em) {
    .quoting {
      padding-block-start: 2em;
      padding-inline-start: 1.5em;
    }
    .quoting .quote {
      font-size: 1.88em;
      line-height: 1.26;
      letter-spacing: -0.014em;
    }
    .short .words > .quote {
      font-size: 3.5em;
      line-height: 1.08;
      letter-spacing: -0.026em;
      text-wrap: balance;
    }
    .quoting .original .quote {
      font-size: 1.125em;
    }
  }
`;
