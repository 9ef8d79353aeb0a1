import { open } from '../behaviours/open.js';
import type { Asked } from './asked.js';
import { playFrom } from './film-moment.js';

/** Plays a film on the publication's own page of it, from the moment that the address names (Media Fragments: `#t=84`). */
export default function play({ button, root }: Asked): void {
  const [, seconds] = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash) ?? [];
  if (seconds) playFrom(root, button, Number(seconds));
  else open(button, root);
}
