import { css } from './css.js';

/** Pictures, films and what may cover them: the veil stays solid in print, and nothing shines through. */
export const mediaStyle = css`
  .media {
    position: relative;
    aspect-ratio: 3 / 2;
    display: grid;
    background: var(--sunk);
  }
  .film {
    aspect-ratio: 16 / 9;
    background: #0d0e10;
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
  .film > [data-made] {
    object-fit: contain;
    background: #000;
  }
  .media[data-open] > :not([data-made]) {
    display: none;
  }
  .media.gone {
    align-content: end;
    background: var(--sunk);
  }
  .media .headline {
    font-size: 1em;
    font-family: inherit;
    margin-block-start: 0.75em;
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
  .reasons {
    display: flex;
    gap: 0.6em;
    font-size: 0.875em;
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
  .button,
  .play {
    min-block-size: 44px;
    padding-inline: 0.9em;
    margin-block-start: 0.8em;
    border: 1px solid var(--ink);
    border-radius: var(--clip-radius, 2px);
    background: var(--surface);
    font-size: 0.9375em;
    font-weight: 500;
  }
  .play {
    position: relative;
    place-self: end start;
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 48px;
    margin: 0.8em;
    border-color: #fff;
    background: #fff;
    color: #16181b;
    outline-color: #16181b;
  }
  .play:focus-visible {
    box-shadow: 0 0 0 6px #fff;
  }
  .play .icon {
    inline-size: 1em;
    fill: currentColor;
    stroke: none;
  }
  .play span {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: #54565a;
  }
`;
