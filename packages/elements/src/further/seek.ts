import type { Asked } from './asked.js';
import { playFrom } from './film-moment.js';

/** Plays the film from the line of the transcript whose time was pressed. */
export default function seek({ button, root }: Asked): void {
  playFrom(root, button, Number(button.value));
}
