import { css } from './css.js';

/** The cutting itself: its hairline, the slug, words, notices and the foot, as story, quote and video have them. */
export const boxStyle = css`
  .box {
    --pad: 1.25em;
    --small-pad: calc(var(--pad) / 0.8125);
    position: relative;
    display: grid;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .words {
    padding-inline: var(--pad);
    min-inline-size: 0;
  }
  .slug {
    display: block;
    inline-size: 1.75em;
    border-block-start: 0.1875em solid var(--brand);
    margin-block-end: 0.5em;
  }
  .kicker,
  .small,
  .foot {
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--ink-2);
  }
  .kicker,
  .publisher {
    font-weight: 500;
    color: var(--ink);
  }
  /* as the headline: nobody can hide one without the other */
  .credit {
    color: var(--ink);
  }
  .headline {
    font: 700 1.44em/1.2 var(--serif);
    letter-spacing: -0.008em;
    text-wrap: balance;
    margin-block-start: 0.15em;
  }
  .headline a,
  .publisher {
    text-decoration: none;
  }
  .headline a:hover,
  .publisher:hover {
    text-decoration: underline;
  }
  .dek {
    font: 400 1em/1.44 var(--serif);
    color: var(--ink-2);
    text-wrap: pretty;
    margin-block-start: 0.4em;
  }
  .words > .small {
    margin-block-start: 0.4em;
  }
  b {
    font-weight: 600;
  }
  .foot {
    flex-wrap: wrap;
    display: flex;
    gap: 0.1em 0.8em;
    align-items: center;
    margin: 1.1em var(--small-pad) 0;
    padding-block: 0.85em 1.1em;
    border-block-start: 1px solid var(--line);
  }
  .publisher {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-inline-end: auto;
  }
  .foot img {
    block-size: 1.25em;
    aspect-ratio: auto 1;
  }
  .clip:lang(ar, he, fa, ur, hi, bn, ta, th, ja, zh, ko) :is(.headline, .quote) {
    letter-spacing: 0;
    line-height: 1.42;
  }
  @container clip (max-width: 20em) {
    .box {
      --pad: 0.875em;
    }
    .headline {
      font-size: 1.06em;
      line-height: 1.24;
    }
  }
  @container clip (min-width: 35em) {
    .box {
      --pad: 1.5em;
    }
    .headline {
      font-size: 1.75em;
      line-height: 1.16;
    }
    .dek {
      font-size: 1.06em;
    }
  }
`;
