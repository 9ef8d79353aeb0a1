import { css } from './css.js';

/** The story card: a row up to 320 px of its own width, a card, wide from 560 px, full from 760 px. */
export const storyStyle = css`
  figure {
    display: contents;
  }
  figcaption {
    padding: 0.6em var(--small-pad) 0.9em;
  }
  .veiled:not([data-open]) + figcaption,
  .peek,
  .parts {
    display: none;
  }
  .link-only .headline a {
    text-decoration: underline;
  }
  @container clip (max-width: 20em) {
    .story :is(.dek, .by, .caption, .lead .gone p, .veil > :not(.reasons), .reasons b) {
      display: none;
    }
    .pictured {
      grid-template-columns: 1fr auto;
    }
    .lead .media {
      grid-area: 1 / 2;
      inline-size: 5.25em;
      aspect-ratio: 1;
      margin: var(--pad) var(--pad) 0;
      padding: 0;
      place-content: center;
    }
    .lead .veil {
      inline-size: 5.25em;
      aspect-ratio: 1;
      place-content: center;
      padding: 0;
      align-items: center;
      outline-offset: -0.25em;
    }
    .pictured > .words {
      grid-area: 1 / 1;
      padding-inline-end: 0;
    }
    .pictured > .notices,
    .pictured > .foot {
      grid-column: 1 / 3;
    }
    .lead figcaption {
      grid-area: 9 / 1 / 9 / 3;
      margin-block-start: -0.8em;
      padding-block-start: 0;
    }
    .story .publisher {
      margin: 0;
    }
    .lead:has(.veiled:not([data-open])) ~ .foot .peek {
      display: block;
      inline-size: 100%;
    }
    .foot .peek:first-of-type {
      order: -1;
    }
    .peek button {
      min-block-size: 24px;
      border: 0;
      background: none;
      font-weight: 600;
      text-decoration: underline;
    }
  }
  @container clip (35em <= width < 47.5em) {
    .pictured {
      grid-template: 1fr / 42% minmax(0, 1fr);
    }
    .lead .media {
      grid-row: 1 / span 6;
      aspect-ratio: auto;
      min-block-size: 17em;
    }
    .pictured > :not(figure),
    .lead figcaption {
      grid-column: 2;
    }
    .lead figcaption {
      order: 1;
      padding-block-start: 0.9em;
    }
    .pictured > .foot {
      order: 2;
      margin-block-start: 0;
    }
  }
  @container clip (min-width: 47.5em) {
    .story {
      --pad: 2em;
    }
    .lead .media {
      aspect-ratio: 2.2;
    }
    .story > .words > .headline {
      font-size: 2.38em;
      line-height: 1.1;
      letter-spacing: -0.014em;
    }
    .story > .words > .dek {
      font-size: 1.19em;
    }
    .parts {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2em;
      margin: 1.5em var(--pad) 0;
      padding-block-start: 1.5em;
      border-block-start: 1px solid var(--line);
    }
  }
`;
