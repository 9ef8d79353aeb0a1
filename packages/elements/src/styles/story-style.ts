import { css } from 'lit';

/** The story card: a row up to 320 px of its own width, a card, wide from 560 px, full from 760 px. */
export const storyStyle = css`
  .story figcaption + .words > .slug {
    margin-block-start: 0.75em;
  }
  .story .veiled:not([data-open]) ~ .words > .slug,
  .story .media.gone ~ .words > .slug {
    margin-block-start: 0;
  }
  .peek {
    display: none;
  }
  .peek button {
    min-block-size: 24px;
    border: 0;
    background: none;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .parts {
    display: none;
  }
  .link-only a {
    text-decoration: underline;
  }
  @container clip (max-width: 20em) {
    .story.pictured {
      grid-template-columns: 1fr auto;
      padding-block-start: 0;
    }
    .story.pictured .words {
      grid-area: 1 / 1;
      padding-inline-end: 0.75em;
    }
    .story.pictured .media {
      grid-area: 1 / 2;
      inline-size: 5.25em;
      aspect-ratio: 1;
      min-block-size: 0;
      margin: var(--pad) var(--pad) 0 0;
      margin-inline: 0 var(--pad);
      padding: 0;
      border: 0;
      align-self: start;
    }
    .story.pictured .slug {
      margin-block-start: 0 !important;
    }
    .story .dek,
    .story .by,
    .story .media .editor,
    .story .media .small,
    .story .media .button,
    .story .media .reasons b,
    .story .media.gone p {
      display: none;
    }
    .story .media .veil {
      padding: 0;
      place-content: center;
      align-items: center;
    }
    .story .media .veil::after {
      inset: 0.25em;
    }
    .story .media.veiled:not([data-open]) {
      aspect-ratio: 1;
      min-block-size: 0;
    }
    .story.pictured .foot,
    .story.pictured .notices {
      grid-column: 1 / 3;
    }
    .story.pictured figcaption {
      grid-area: 4 / 1 / 5 / 3;
      padding-block: 0 0.9em;
      margin-block-start: -0.6em;
    }
    .story figcaption .caption {
      display: none;
    }
    .story .foot {
      gap: 0 0.6em;
    }
    .story .foot .publisher {
      margin-inline-end: 0;
    }
    .story .veiled:not([data-open]) ~ .foot .peek {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.4em;
      align-items: center;
      inline-size: 100%;
    }
    .story .veiled:not([data-open]) ~ .foot .peek ~ .credit {
      display: block;
      inline-size: 100%;
    }
  }
  .foot .credit {
    display: none;
  }
  @container clip (min-width: 35em) {
    .story.pictured {
      grid-template: 'media words' 1fr 'media caption' auto 'media foot' auto / 42% 1fr;
    }
    .story.pictured .media {
      grid-area: media;
      aspect-ratio: auto;
      min-block-size: 16em;
    }
    .story.pictured .media.gone {
      border-block-end: 0;
      border-inline-end: 1px solid var(--line);
    }
    .story.pictured .words {
      grid-area: words;
    }
    .story.pictured .slug {
      margin-block-start: 0 !important;
    }
    .story.pictured figcaption {
      grid-area: caption;
      padding-block-start: 0.9em;
    }
    .story.pictured .foot {
      grid-area: foot;
    }
  }
  @container clip (min-width: 47.5em) {
    .story {
      --pad: 2em;
    }
    .story.pictured {
      grid-template: none / minmax(0, 1fr);
    }
    .story.pictured :is(.media, .words, figcaption, .foot) {
      grid-area: auto;
    }
    .story.pictured .media {
      aspect-ratio: 2.2;
      border-inline-end: 0;
    }
    .story.pictured .media.veiled:not([data-open]) {
      min-block-size: 20em;
      aspect-ratio: auto;
    }
    .story.pictured figcaption {
      padding-block-start: 0.6em;
    }
    .story.pictured .slug {
      margin-block-start: 1.25em !important;
    }
    .story .headline {
      font-size: 2.38em;
      line-height: 1.1;
      letter-spacing: -0.014em;
    }
    .story .dek {
      font-size: 1.19em;
      max-inline-size: 38em;
    }
    .parts {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2em;
      align-items: start;
      margin: 1.5em var(--pad) 0;
      padding-block-start: 1.5em;
      border-block-start: 1px solid var(--line);
    }
    .parts > :only-child {
      grid-column: 1 / 3;
    }
    .parts .quote {
      font-size: 1.5em;
    }
    .parts .media {
      min-block-size: 0 !important;
    }
    .parts figcaption {
      padding-inline: 0;
    }
  }
`;
