import { clock } from '../templates/clock.js';
import type { Asked } from './asked.js';
import { filmOf } from './film-moment.js';
import { node } from './node.js';
import { copyButton, togglePanel } from './panel.js';

/** The seconds in `84`, `1:24` or `1:02:03`; 0 for anything else. */
export function secondsIn(time: string): number {
  const parts = /^\d+(:\d{1,2}){0,2}$/.test(time.trim()) ? time.trim().split(':') : [];
  return parts.reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

/** The link to one moment of a film on its own page: where a file stands now, or what the reader types. */
export default function moment({ button, root, sentences, further }: Asked): void {
  togglePanel(button, button, (panel) => {
    const { made } = filmOf(root);
    const now = made instanceof HTMLVideoElement ? made.currentTime : 0;
    const time = node('input', { inputmode: 'numeric', size: '7' });
    time.value = clock(now);
    const address = () => `${button.value}#t=${secondsIn(time.value)}`;
    panel.append(
      node(
        'div',
        { class: 'row' },
        node('label', {}, further.from, time),
        copyButton(sentences.copyLink, sentences.linkCopied, address),
      ),
    );
  });
}
