import { css } from 'lit';

/** Pictures, films and what may cover them: the veil stays solid in print, and nothing shines through. */
export const mediaStyle = css`
  figure {
    display: contents;
  }
  .media {
    position: relative;
    aspect-ratio: 3 / 2;
    display: grid;
    background: var(--sunk);
    overflow: hidden;
    min-inline-size: 0;
  }
  .media > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .media > img,
  .media > video,
  .media > iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--focus, 50% 50%);
    border: 0;
  }
  .film.media {
    aspect-ratio: 16 / 9;
    background: #0d0e10;
  }
  .film.media > :is(video, iframe) {
    object-fit: contain;
    background: #000;
  }
  .media.veiled:not([data-open]),
  .media.gone {
    aspect-ratio: auto;
    min-block-size: 66.6cqi;
    overflow: visible;
  }
  .film.media.veiled:not([data-open]),
  .film.media.gone {
    min-block-size: 52cqi;
  }
  .media.gone {
    align-content: end;
    padding-block-end: 1.25em;
    font-size: 0.875em;
    background: var(--sunk);
    border-block-end: 1px solid var(--line);
  }
  .media.gone > * {
    grid-area: auto;
  }
  .veil {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: start;
    padding: 1.25em var(--pad);
    background: var(--veil);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .veil::after {
    content: '';
    position: absolute;
    inset: 0.5em;
    border: 1px solid var(--veil-line);
    pointer-events: none;
  }
  .media[data-open] > .veil,
  .media[data-open] > :not([data-made]) {
    display: none;
  }
  .veil .reasons {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-size: 0.875em;
    line-height: 1.45;
  }
  .veil .editor {
    font: 400 1.0625em/1.42 var(--serif);
    max-inline-size: 24em;
    margin-block: 0.6em 0.2em;
  }
  .veil .small {
    color: var(--ink);
    margin-block-start: auto;
    padding-block-start: 1.25em;
  }
  .button {
    min-block-size: 44px;
    padding: 0 0.9em;
    border: 1px solid var(--ink);
    border-radius: var(--radius);
    background: var(--surface);
    font-size: 0.9375em;
    font-weight: 500;
  }
  .veil .button {
    margin-block-start: 0.75em;
  }
  .play {
    position: relative;
    z-index: 1;
    align-self: end;
    justify-self: start;
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 48px;
    margin: 0.75em;
    padding: 0 1.1em;
    border: 0;
    border-radius: var(--radius);
    background: #fff;
    color: #16181b;
    font-weight: 500;
  }
  .play .icon {
    inline-size: 1em;
    block-size: 1em;
    fill: currentColor;
    stroke: none;
  }
  .play span {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: #54565a;
  }
  .play:focus-visible {
    outline-color: #16181b;
    box-shadow: 0 0 0 6px #fff;
  }
  figcaption {
    padding: 0.6em var(--pad) 0;
  }
  .veiled:not([data-open]) + figcaption {
    display: none;
  }
  @media (forced-colors: active) {
    .play {
      border: 1px solid ButtonText;
    }
  }
  @media (scripting: none) {
    [data-clip] {
      display: none;
    }
  }
`;
