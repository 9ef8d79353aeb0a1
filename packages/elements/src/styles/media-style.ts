import { css } from './css.js';

/** The box of a picture or a film, and what a reader's click puts into it. */
export const mediaStyle = css`
  .media {
    position: relative;
    aspect-ratio: 3 / 2;
    display: grid;
    background: var(--sunk);
  }
  .media > :is(img, video, iframe) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--focus, 50%);
    border: 0;
  }
  .media[data-open] > :not([data-made]) {
    display: none;
  }
`;
