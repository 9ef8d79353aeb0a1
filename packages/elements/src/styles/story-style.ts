import { css } from './css.js';

/** The story card: a row up to 320 px of its own width, a card, wide from 560 px, full from 760 px. */
export const storyStyle = css`
  figure {
    display: contents;
  }
  figcaption {
    padding: 0.6em var(--small-pad) 0.9em;
  }
  /* it stands first and is shown last: not before the card is whole, or it moves while a slow page comes in */
  .lead:not(:has(~ .foot)) figcaption {
    visibility: hidden;
  }
  @container clip (max-width: 20em) {
    .story :is(.dek, .by, .caption) {
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
  }
`;
