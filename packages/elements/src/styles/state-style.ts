import { css } from './css.js';

/** What most stories do not need: notices, withdrawals, veils. A veil stays solid in print: nothing shines through. */
export const stateStyle = css`
  .notices,
  .gone {
    background: var(--sunk);
  }
  .notices {
    margin-block-start: 0.9em;
    padding: 0.1em var(--pad) 0.75em;
  }
  .quoting .notices {
    margin-inline: var(--pad);
    padding-inline: 0.8em;
  }
  .notice,
  .reasons {
    display: flex;
    gap: 0.6em;
    font-size: 0.875em;
  }
  .notice {
    margin-block-start: 0.75em;
  }
  .notice dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
  }
  .notice dt {
    color: var(--ink-2);
  }
  .notices + .foot {
    margin-block-start: 0;
    border: 0;
  }
  .link-only .headline a {
    text-decoration: underline;
  }
  .gone {
    padding: 1.25em var(--pad);
  }
  .withdrawn .gone {
    min-block-size: min(56cqi, 20em);
  }
  .media.gone {
    align-content: end;
  }
  .gone .headline {
    margin-block-start: 0.75em;
  }
  .media .headline {
    font-size: 1em;
    font-family: inherit;
  }
  .media .dek {
    font: inherit;
    font-size: 0.875em;
    margin: 0;
  }
  .veil {
    display: flex;
    flex-direction: column;
    align-items: start;
    padding: 1.25em var(--pad);
    background: var(--veil);
    outline: 1px solid var(--veil-line);
    outline-offset: -0.5em;
    print-color-adjust: exact;
  }
  .editor {
    font: 400 1.0625em/1.42 var(--serif);
    max-inline-size: 24em;
    margin-block-start: 0.6em;
  }
  .veil .small {
    color: var(--ink);
    margin-block-start: auto;
    padding-block-start: 1.25em;
  }
  .button {
    min-block-size: 44px;
    padding-inline: 0.9em;
    margin-block-start: 0.8em;
    border: 1px solid var(--ink);
    border-radius: var(--radius);
    background: var(--surface);
    font-size: 0.9375em;
    font-weight: 500;
  }
  .veiled:not([data-open]) + figcaption,
  .peek {
    display: none;
  }
  @container clip (max-width: 20em) {
    .lead .veil {
      inline-size: 5.25em;
      aspect-ratio: 1;
      place-content: center;
      padding: 0;
      align-items: center;
      outline-offset: -0.25em;
    }
    .lead :is(.gone p, .veil > :not(.reasons), .reasons b) {
      display: none;
    }
    .lead .gone {
      padding: 0;
      place-content: center;
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
`;
