import { css } from './css.js';
import { quotedStyle } from './quoted-style.js';

/** A quote beside a film, below a card that has the room. */
export const partsStyle = `${quotedStyle}${css`
  .parts {
    display: none;
  }
  @container clip (min-width: 47.5em) {
    .parts {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2em;
      margin: 1.5em var(--pad) 0;
      padding-block-start: 1.5em;
      border-block-start: 1px solid var(--line);
    }
  }
`}`;
