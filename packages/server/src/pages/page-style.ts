import { FRAME_WIDTH } from '@clipsheet/sharing';
import { tokens, type Colours } from '@clipsheet/story';

const SERIF = 'Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",Georgia,serif';
const SANS = '-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans",sans-serif';

const colours = ({ surface, ink, ink2, line, brand }: Colours) =>
  `--surface:${surface};--ink:${ink};--ink-2:${ink2};--line:${line};--brand:${brand}`;

/** The style of every page of ours: one column, the paper's name above, light and dark, nothing loaded. */
export const PAGE_STYLE = [
  `:root{color-scheme:light dark;${colours(tokens.light)}}`,
  `@media(prefers-color-scheme:dark){:root{${colours(tokens.dark)}}}`,
  `*{box-sizing:border-box}`,
  `body{margin:0;background:var(--surface);color:var(--ink);font:400 1.0625rem/1.5 ${SERIF}}`,
  `header,main,footer{max-inline-size:50rem;margin-inline:auto;padding-inline:1.25rem}`,
  `header{padding-block:1rem;font:600 1rem/1.4 ${SANS}}`,
  `main{padding-block:.5rem 2rem}`,
  `main>*{margin-block:0 2rem}`,
  `footer{padding-block:1rem 2rem;border-block-start:1px solid var(--line);font:400 .875rem/1.45 ${SANS};color:var(--ink-2)}`,
  `a{color:inherit;text-underline-offset:.15em}`,
  `header a{text-decoration:none}`,
  `h1{font:700 clamp(1.75rem,1.2rem + 2.6vw,2.38rem)/1.14 ${SERIF};letter-spacing:-.01em;text-wrap:balance;margin-block:.5rem .75rem}`,
  `:lang(ar) h1,:lang(hi) h1,:lang(ja) h1{line-height:1.42;letter-spacing:0}`,
  `.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`,
  `.on{display:inline-block;padding:.65rem 1rem;border:1px solid var(--ink);border-radius:2px;font:600 1rem/1.4 ${SANS};text-decoration:none}`,
  `a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}`,
  `ul{list-style:none;padding:0;display:grid;gap:1.5rem}`,
  `@media print{.on{border:0;padding:0}}`,
].join('');

/**
 * The style of the page inside an embed frame: the element alone, on nothing, and no wider than the frame's printed
 * height was worked out for.
 */
export const FRAME_STYLE = `:root{color-scheme:light dark}html,body{margin:0;background:none}body{max-inline-size:${FRAME_WIDTH}px;margin-inline:auto}`;
