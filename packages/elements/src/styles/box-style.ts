import { css } from 'lit';

/** The cutting itself: its hairline, the slug, words, notices and the foot, as every element has them. */
export const boxStyle = css`
  .box {
    position: relative;
    --pad: 1.25em;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    display: grid;
  }
  .words {
    padding: 0 var(--pad);
    min-inline-size: 0;
  }
  .slug {
    display: block;
    inline-size: 1.75em;
    block-size: 0.1875em;
    margin-block-end: 0.5em;
    background: var(--brand);
  }
  .kicker,
  .small {
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--ink-2);
  }
  .kicker {
    font-weight: 500;
    color: var(--ink);
  }
  .headline {
    font: 700 1.44em/1.2 var(--serif);
    letter-spacing: -0.008em;
    text-wrap: balance;
    margin-block-start: 0.15em;
  }
  .headline a {
    text-decoration: none;
  }
  .headline a:hover {
    text-decoration: underline;
  }
  .dek {
    font: 400 1em/1.44 var(--serif);
    color: var(--ink-2);
    text-wrap: pretty;
    margin-block-start: 0.4em;
  }
  .icon {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .notice {
    display: flex;
    gap: 0.6em;
    margin-block-start: 1em;
    padding: 0.75em 0.8em;
    background: var(--sunk);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .box > .words > .notice {
    margin-inline: -0.8em;
  }
  .notice b,
  .veil b,
  .gone b {
    font-weight: 600;
  }
  .notice dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
  }
  .notice dt {
    color: var(--ink-2);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin: 0.9em var(--pad) 0;
    padding-block: 0.7em 0.9em;
    border-block-start: 1px solid var(--line);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .foot .publisher {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 500;
    text-decoration: none;
    margin-inline-end: auto;
  }
  .foot a.publisher:hover {
    text-decoration: underline;
  }
  .foot img {
    block-size: 1.25em;
    inline-size: auto;
    max-inline-size: 5em;
  }
  .foot time {
    color: var(--ink-2);
  }
  .gone {
    background: var(--sunk);
    padding: var(--pad) var(--pad) 0;
  }
  .gone .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .gone .headline {
    margin-block-start: 0.6em;
  }
  .clip:lang(ar, he, fa, ur, hi, bn, ta, th, ja, zh, ko) :is(.headline, .quote) {
    letter-spacing: 0;
    line-height: 1.42;
  }
  .clip:lang(ar, fa, ur) :is(.kicker, .small, .notice, .foot) {
    font-size: 0.9em;
    line-height: 1.65;
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
      letter-spacing: -0.012em;
    }
    .dek {
      font-size: 1.06em;
    }
  }
  @media (forced-colors: active) {
    .slug {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
